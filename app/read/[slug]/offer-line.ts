import { fullPercent as percent } from '#lib/reading/coverage.ts';
import type { WordsFirst } from '#lib/reading/words-first.ts';

/**
 * What learning a few words would bring, never rounded up.
 *
 * @example offerLine({ words: […8], from: 0.88, to: 0.952, target: 0.95 }) // "Learn these 8 words first and you will know 95 %"
 * @example offerLine({ words: […8], from: 0.84, to: 0.915 }) // "Learn these 8 words first: they bring you from 84 to 91 %"
 */
export function offerLine({ words, from, to, target }: WordsFirst): string {
  const learn = words.length === 1 ? 'Learn this word first' : `Learn these ${words.length} words first`;
  if (target !== undefined) return `${learn} and you will know ${percent(to)} %`;
  const bring = words.length === 1 ? 'it brings' : 'they bring';
  return `${learn}: ${bring} you from ${percent(from)} to ${percent(to)} %`;
}
