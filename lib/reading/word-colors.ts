import type { WordColor } from '#lib/words/color.ts';

/** The colors of words, by their numbers. */
export interface WordColors {
  /** Of a word of which nothing is known: undefined. */
  of(word: number): WordColor | undefined;
}

/**
 * A table that is asked a million times for one shelf: numbers in one array, colors beside them, the next place where two meet. The numbers
 * are hashes already, so their last bits are as good as any.
 */
export function wordColors(entries: Iterable<readonly [number, WordColor]>, length: number): WordColors {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(2 * length + 1)));
  const words = new Float64Array(size).fill(-1);
  const colors = new Array<WordColor | undefined>(size).fill(undefined);
  const placeOf = (word: number) => {
    let place = (word | 0) & (size - 1);
    while (words[place] !== word && words[place] !== -1) place = (place + 1) & (size - 1);
    return place;
  };
  for (const [word, color] of entries) {
    const place = placeOf(word);
    words[place] = word;
    colors[place] = color;
  }
  return { of: (word) => colors[placeOf(word)] };
}
