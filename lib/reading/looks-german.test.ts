import { expect, test } from 'vitest';
import type { Sentence, Source, Token } from '#lib/german/word.ts';
import { looksGerman } from './looks-german.ts';

function sentence(...words: [string, Source, Partial<Token>?][]): Sentence {
  const tokens = words.map(
    ([form, source, fields]): Token => ({
      form,
      start: 0,
      end: 0,
      lemma: form,
      upos: 'X',
      feats: {},
      source,
      because: [],
      confidence: 1,
      ...fields,
    }),
  );
  return { start: 0, end: 0, tokens };
}
const words = (count: number, source: Source, fields?: Partial<Token>) =>
  Array.from({ length: count }, (): [string, Source, Partial<Token>?] => ['Wort', source, fields]);

test.each<[string, Sentence, boolean]>([
  ['nearly all words known', sentence(...words(18, 'lexicon'), ...words(2, 'guess')), true],
  ['most words unknown', sentence(...words(6, 'lexicon'), ...words(14, 'guess')), false],
  ['unknown words that follow a rule', sentence(...words(4, 'lexicon'), ...words(16, 'rule')), false],
  ['too few words to tell', sentence(...words(5, 'guess')), true],
  ['names are no evidence', sentence(...words(12, 'lexicon'), ...words(20, 'guess', { isName: true })), true],
  ['neither are figures and signs', sentence(...words(12, 'lexicon'), ['2022', 'rule'], ['–', 'rule'], ['1.', 'rule']), true],
  ['nothing at all', { start: 0, end: 0, tokens: [] }, true],
])('%s', (_, text, expected) => {
  expect(looksGerman([text])).toBe(expected);
});
