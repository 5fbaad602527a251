import type { Context } from '#lib/words/event.ts';
import type { Field, Question } from './question.ts';

/**
 * The sentence with a gap for each part of the word: two for a separated verb, one for parts with nothing but a space between. Null where
 * nothing is left around the gaps, or where no gloss tells which word is meant.
 */
export function clozeOf({ sentence, marks, glosses }: Context): Extract<Question, { kind: 'cloze' }> | null {
  const gaps = gapsOf(sentence, marks);
  const hasWords = gaps.length > 0 && gaps.every(([from, to]) => /[\p{L}\p{N}]/u.test(sentence.slice(from, to)));
  if (glosses.length === 0 || !hasWords || !/\p{L}/u.test(without(sentence, gaps))) return null;
  const fields = gaps.map(([from, to], index): Field => {
    const begins = !/[\p{L}\p{N}]/u.test(sentence.slice(0, from));
    return {
      label: gaps.length === 1 ? 'The missing word' : `Gap ${index + 1} of ${gaps.length}`,
      answers: [sentence.slice(from, to)],
      point: 'form',
      gap: [from, to],
      ...(begins && { begins }),
    };
  });
  return { kind: 'cloze', fields, glosses };
}

/** The marks in order, those that touch or are divided by a space alone made one. */
function gapsOf(sentence: string, marks: Context['marks']): [number, number][] {
  const gaps: [number, number][] = [];
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = gaps.at(-1);
    if (last && /^\s*$/u.test(sentence.slice(last[1], from))) last[1] = Math.max(last[1], to);
    else gaps.push([from, to]);
  }
  return gaps;
}

function without(sentence: string, gaps: readonly [number, number][]): string {
  let at = 0;
  let rest = '';
  for (const [from, to] of gaps) {
    rest += sentence.slice(at, from);
    at = to;
  }
  return rest + sentence.slice(at);
}
