import type { Field } from '#lib/cards/kinds/question.ts';

/** A stretch of a sentence: its text, and in a word with gaps the numbers of their fields between its letters. */
export interface GapPiece {
  start: number;
  parts: (string | number)[];
}

/**
 * Cuts a sentence at its gaps so that a word with gaps stays in one piece and on one line: the stem, the gap, and the comma behind it.
 * @example gapPieces('mit den', […]) // "mit ", ["d", 0]
 */
export function gapPieces(sentence: string, fields: readonly Pick<Field, 'gap'>[]): GapPiece[] {
  const pieces: GapPiece[] = [];
  let at = 0;
  fields.forEach(({ gap }, number) => {
    if (!gap) return;
    const word = sentence.slice(at, gap[0]).search(/\S*$/u) + at;
    const next = fields[number + 1]?.gap?.[0] ?? sentence.length;
    const behind = /^\S*/u.exec(sentence.slice(gap[1], next))![0];
    const last = pieces.at(-1);
    // Two gaps in one word, as of "an-zu-rufen".
    const joined = last !== undefined && word === at && at > 0 && !/\s$/u.test(sentence.slice(0, at));
    if (!joined && word > at) pieces.push({ start: at, parts: [sentence.slice(at, word)] });
    const parts = [sentence.slice(word, gap[0]), number, behind].filter((part) => part !== '');
    if (joined) last.parts.push(...parts);
    else pieces.push({ start: word, parts });
    at = gap[1] + behind.length;
  });
  if (at < sentence.length) pieces.push({ start: at, parts: [sentence.slice(at)] });
  return pieces;
}
