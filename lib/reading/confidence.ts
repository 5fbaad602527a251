import type { Token } from '#lib/german/word.ts';

/** Below it the card says that it is not sure: of words read with so little confidence, one in five or more was read wrongly. */
const MARGIN = 0.8;

/** Whether lemma and part of speech of a word may well be wrong. Figures are what they are. */
export function isUnsure({ confidence, form }: Pick<Token, 'confidence' | 'form'>): boolean {
  return confidence < MARGIN && /\p{L}/u.test(form);
}
