import { CARD_KINDS, type CardKind } from '#lib/words/card-kind.ts';

/** The fields of a note, in their order. A card is there when the field of its question is filled. */
export const NOTE_FIELDS = [
  'Word',
  'Article',
  'Forms',
  'Meaning',
  'Other meanings',
  'Sentence',
  'Translation',
  'Form',
  'Text',
  ...CARD_KINDS.flatMap((kind) => [questionField(kind), ...(isTyped(kind) ? [answerField(kind)] : [])]),
  // Not shown anywhere: by these two the word comes back as it was.
  'Key',
  'Context',
] as const;

/** Never changes: by these numbers Anki knows again what it was given before. */
export const NOTE_TYPE_ID = 1_764_374_400_001;
export const DECK_ID = 1_764_374_400_002;
export const DECK_CONFIG_ID = 1_764_374_400_003;
export const NOTE_TYPE_NAME = 'Lesefluss';

/** What a card of a kind is called in Anki. @example templateName('meaning') // "Meaning" */
export function templateName(kind: CardKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** The field that is its question; empty where there is no such card. */
export function questionField(kind: CardKind): string {
  return `${templateName(kind)} question`;
}

/** The field that is to be typed. */
export function answerField(kind: CardKind): string {
  return `${templateName(kind)} answer`;
}

/** Whether the answer is typed. */
export function isTyped(kind: CardKind): boolean {
  return kind !== 'meaning' && kind !== 'gender' && kind !== 'listening';
}

/** Front and back of each kind, in the order of the kinds, which is their ordinal. */
export function templates(): { name: string; front: string; back: string }[] {
  return CARD_KINDS.map((kind) => {
    const question = questionField(kind);
    const typed = isTyped(kind) ? `\n{{type:${answerField(kind)}}}` : '';
    return {
      name: templateName(kind),
      front: `{{#${question}}}\n<div class="ask">${ASKS[kind]}</div>\n${kind === 'listening' ? SPOKEN : `<div class="question" lang="de">{{${question}}}</div>`}${typed}\n{{/${question}}}`,
      back: `${kind === 'listening' ? '' : `<div class="question" lang="de">{{${question}}}</div>`}${typed}\n<hr id="answer">\n${ANSWER}`,
    };
  });
}

const ASKS: Record<CardKind, string> = {
  meaning: 'What does it mean here?',
  cloze: 'Which word is missing?',
  production: 'How do you say it in German?',
  ending: 'Which ending is missing?',
  gender: 'der, die or das?',
  plural: 'What is the plural?',
  parts: 'Präteritum, Partizip and auxiliary?',
  listening: 'What did you hear?',
};

const SPOKEN = `{{tts de_DE:${questionField('listening')}}}`;

// Der, die and das by shape as well as by color: the article's own text says it, the shape before it says it again.
const ANSWER = `<div class="headword" lang="de">{{#Article}}<span class="article {{Article}}">{{Article}}</span> {{/Article}}<b>{{Word}}</b><span class="forms">{{Forms}}</span></div>
{{#Meaning}}<div class="meaning">{{Meaning}}</div>{{/Meaning}}
{{#Other meanings}}<div class="soft">also: {{Other meanings}}</div>{{/Other meanings}}
{{#Form}}<div class="soft">{{Form}}</div>{{/Form}}
<div class="sentence" lang="de">{{Sentence}}</div>
{{#Translation}}<div class="soft">{{Translation}}</div>{{/Translation}}
{{#Text}}<div class="source" lang="de">{{Text}}</div>{{/Text}}`;

/** The look of a card: that of a review here, light and dark. */
export const NOTE_STYLE = `.card {
  font-family: Literata, Georgia, serif;
  font-size: 21px;
  line-height: 1.5;
  text-align: left;
  color: #211c16;
  background: #fbf7ef;
  max-width: 34em;
  margin: 0 auto;
  padding: 1em;
}
.ask, .soft, .source, .forms { font-family: "Source Sans 3", Arial, sans-serif; font-size: 16px; color: #554c40; }
.ask { margin-bottom: 0.6em; }
.question b, .sentence b { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
.headword { font-size: 25px; }
.meaning { font-size: 21px; }
.headword, .meaning, .soft, .sentence { margin-bottom: 0.4em; }
.source { margin-top: 1em; }
.article.der { color: #1f4f99; }
.article.die { color: #a8262b; }
.article.das { color: #1e6a3c; }
.article.der::before { content: "\\25A0\\00A0"; }
.article.die::before { content: "\\25CF\\00A0"; }
.article.das::before { content: "\\25B2\\00A0"; }
.nightMode.card, .nightMode .card { color: #ece4d6; background: #191613; }
.nightMode .ask, .nightMode .soft, .nightMode .source, .nightMode .forms { color: #b9ad9b; }
.nightMode .article.der { color: #8fb9f0; }
.nightMode .article.die { color: #f0a09a; }
.nightMode .article.das { color: #86cb9e; }
`;
