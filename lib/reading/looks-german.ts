import type { Sentence } from '#lib/german/word.ts';

/** Below this many words nothing can be said of the language of a text. */
const FEW = 8;
/** Of the words of German news, some 90 % are in the lexicon; of other languages, those that happen to look alike. */
const SHARE = 0.6;

/**
 * A light check that keeps an English page from becoming a text full of unknown words: most words of a German text are in the
 * lexicon. When in doubt, it is German.
 */
export function looksGerman(sentences: Sentence[]): boolean {
  let words = 0;
  let known = 0;
  for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
    if (token.isName || !/^\p{L}{2,}$/u.test(token.form)) continue;
    words += 1;
    if (token.source === 'lexicon') known += 1;
  }
  return words < FEW || known / words >= SHARE;
}
