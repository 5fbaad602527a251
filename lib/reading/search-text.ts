import { fold } from '#lib/words/fold.ts';

/** A place in a text where the words that were looked for stand: UTF-16 offsets in the text. */
export interface Hit {
  start: number;
  end: number;
}

/**
 * Where a text has these words, one after the other; the last may be only begun, as one types. Umlauts and case do not matter: "strasse" finds
 * "Straße", "haeus" finds "Häuser".
 */
export function searchText(text: string, query: string, most = 50): Hit[] {
  const wanted = wordsOf(query);
  const hits: Hit[] = [];
  if (wanted.length === 0) return hits;
  const words = wordsOf(text);
  for (let at = 0; at + wanted.length <= words.length && hits.length < most; at++) {
    const fits = wanted.every(({ word }, offset) => {
      const here = words[at + offset]!.word;
      return offset === wanted.length - 1 ? here.startsWith(word) : here === word;
    });
    if (fits) hits.push({ start: words[at]!.start, end: words[at + wanted.length - 1]!.end });
  }
  return hits;
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
}
