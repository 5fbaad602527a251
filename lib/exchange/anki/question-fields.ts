import { ask } from '#lib/cards/ask.ts';
import { fieldsOf, type Question } from '#lib/cards/kinds/question.ts';
import type { CardHistory } from '#lib/cards/replay.ts';
import { type CardKind, isCardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import { answerField, isTyped, questionField } from './note-type.ts';
import { asHtml } from './plain-text.ts';

/** The fields of the cards that a word has; those of others stay empty, so that Anki makes no card of them. */
export function questionFields(cards: readonly Pick<CardHistory, 'kind' | 'memory'>[], word: WordRef, contexts: readonly Context[]) {
  const fields: Record<string, string> = {};
  for (const { kind, memory } of cards) {
    // The sentence that the card would be asked in here. One that can no longer be asked has a history all the same: it asks for its word.
    const asked = ask(kind, word, contexts, memory.reps);
    fields[questionField(kind)] = (asked && htmlOf(asked.question, word, asked.context)) || `<b>${asHtml(word.headword)}</b>`;
    if (isTyped(kind)) fields[answerField(kind)] = asHtml((asked && answerOf(asked.question)) || word.lemma);
  }
  return fields;
}

function htmlOf(question: Question, { lemma }: WordRef, { sentence, marks, translation }: Context): string {
  switch (question.kind) {
    case 'meaning':
      return markedHtml(sentence, marks);
    case 'listening':
      return asHtml(sentence);
    case 'cloze':
    case 'ending': {
      const gaps = fieldsOf(question).flatMap(({ gap }) => (gap ? [gap] : []));
      const hint = question.kind === 'cloze' ? question.glosses.join('; ') : (translation ?? '');
      return pieces(sentence, gaps, () => '<b>_____</b>') + (hint && `<div class="soft">${asHtml(hint)}</div>`);
    }
    case 'production':
      return asHtml(question.glosses.join('; '));
    case 'gender':
    case 'plural':
    case 'parts':
      return `<b>${asHtml(lemma)}</b>`;
  }
}

/** What is right, in one line: what is typed in several fields here is typed one after the other there. */
function answerOf(question: Question): string {
  return fieldsOf(question)
    .map(({ answers }) => answers[0] ?? '')
    .join(question.kind === 'parts' ? ', ' : ' … ');
}

/** A sentence with the parts of its word in bold. */
export function markedHtml(sentence: string, marks: Context['marks']): string {
  return pieces(sentence, marks, (part) => `<b>${asHtml(part)}</b>`);
}

function pieces(sentence: string, marks: readonly [number, number][], show: (part: string) => string): string {
  let html = '';
  let at = 0;
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    html += asHtml(sentence.slice(at, from)) + show(sentence.slice(from, to));
    at = to;
  }
  return html + asHtml(sentence.slice(at));
}

/** The kind of card that a template of ours is for. */
export function kindNamed(template: string): CardKind | null {
  const kind = template.toLowerCase();
  return isCardKind(kind) ? kind : null;
}
