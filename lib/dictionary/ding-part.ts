import type { DingPart } from './ding.ts';

/** What a part of a line is: the headwords, a form of them, headwords of its own, or an example. */
export type DingPartKind =
  | 'head'
  | 'subentry'
  | 'plural'
  | 'present participle'
  | 'past participle'
  | 'finite'
  | 'comparative'
  | 'superlative'
  | 'phrase'
  | 'sentence'
  | 'empty';

/** Kinds that list forms of the headwords before them. */
export const FORM_KINDS: ReadonlySet<DingPartKind> = new Set([
  'plural',
  'present participle',
  'past participle',
  'finite',
  'comparative',
  'superlative',
]);

const SENTENCE_END = /[.!?…]["“”»’')]*$/;
const SENTENCE_START = /^["„“‚'(\p{Lu}0-9…]/u;
const GERMAN_SUBJECT = /^(?:ich|du|er|sie|es|wir|man|ihr)(?:\/(?:ich|du|er|sie|es|wir|man))*\s/;
const ENGLISH_SUBJECT = /^(?:I|you|he|she|it|we|they|one|who)\b/;
const COMPARATIVE_ENGLISH = /^more |er$|^(?:worse|better|less)/;
const SUPERLATIVE_ENGLISH = /^most |est$/;

/** Decides the kind of a part from its own two sides and from the parts before it; `before` is never empty. */
export function classifyPart(part: Omit<DingPart, 'kind'>, before: DingPart[]): DingPartKind {
  const { de, en } = part;
  const first = de[0]!;
  const owner = before[part.of]!;
  const tagged = de.some((item) => item.tagged);
  if (isPluralPart(part, owner) || isPluralPart(part, before[0]!)) return 'plural';
  if (en.length === 0) return 'empty';
  const words = first.text.split(' ').length;
  if (SENTENCE_END.test(first.text) && words >= 3 && SENTENCE_START.test(first.text)) return 'sentence';
  if (!tagged) {
    const form = owner.de[0]?.pos === 'VERB' ? verbForm(part, before) : owner.de[0]?.pos === 'ADJ' ? degree(part, before) : null;
    if (form) return form;
  }
  if (tagged || de.every((item) => !/\s/.test(item.headword))) return 'subentry';
  return 'phrase';
}

function verbForm({ de, en }: Omit<DingPart, 'kind'>, before: DingPart[]): DingPartKind | null {
  const previous = before.at(-1)!.kind;
  const text = de[0]!.text;
  const words = text.split(' ').length;
  const infinitive = en.some((item) => item.isVerb);
  if (infinitive || SENTENCE_END.test(text)) return null;
  if (before.length <= 3 && de.every((item) => /nd$/.test(item.text))) return 'present participle';
  if (previous === 'present participle') return 'past participle';
  if (GERMAN_SUBJECT.test(text) && ENGLISH_SUBJECT.test(en[0]!.text) && words <= 7) return 'finite';
  const follows = previous === 'past participle' || previous === 'finite';
  if (follows && !text.startsWith('nicht ') && de.every((item) => item.text.split(' ').length <= 4) && echoes(en, before[0]!.en))
    return 'finite';
  return null;
}

/** Whether the English looks like forms of the headword's English: "opened" beside "to open", "rebound" beside {rebound; rebound}. */
function echoes(en: DingPart['en'], head: DingPart['en']): boolean {
  return en.every(({ text }) => {
    const words = text.split(' ');
    return (
      words.length <= 4 &&
      head.some((item) => item.text.replace(/^to /, '').slice(0, 2) === text.slice(0, 2) || item.forms.includes(words[0]!))
    );
  });
}

function degree({ de, en }: Omit<DingPart, 'kind'>, before: DingPart[]): DingPartKind | null {
  if (de.every((item) => /ere?$/.test(item.text)) && en.some((item) => COMPARATIVE_ENGLISH.test(item.text))) return 'comparative';
  if (de.every((item) => item.text.startsWith('am '))) return 'superlative';
  if (before.at(-1)!.kind === 'comparative' && en.some((item) => SUPERLATIVE_ENGLISH.test(item.text))) return 'superlative';
  return null;
}

function isPluralPart({ de }: Omit<DingPart, 'kind'>, owner: DingPart): boolean {
  const plurals = de.filter((item) => item.tagged);
  return (
    plurals.length > 0 &&
    plurals.every((item) => item.genders.length === 1 && item.genders[0] === 'pl') &&
    plurals.some((item) =>
      owner.de.some((head) => head.pos === 'NOUN' && head.genders[0] !== 'pl' && isPluralOf(head.headword, item.headword)),
    )
  );
}

/** Whether `plural` can be the plural of `singular` by its looks: "Bäume" of "Baum", not "Äpfel" of "Birne". */
export function isPluralOf(singular: string, plural: string): boolean {
  if (!singular || !plural) return false;
  const one = fold(singular);
  const many = fold(plural);
  let shared = 0;
  while (shared < one.length && shared < many.length && one[shared] === many[shared]) shared++;
  return Math.abs(one.length - many.length) <= 5 && shared >= Math.max(2, one.length - 3);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss');
}
