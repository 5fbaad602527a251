import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resemblance } from './resemblance.ts';

it.each([
  ['Politik', 'politics', 0.7, 1],
  ['Präsident', 'president', 0.85, 1],
  ['schwimmen', 'to swim', 0.6, 1],
  ['Haus', 'house', 0.6, 1],
  ['Hund', 'dog', 0, 0.5],
  ['Baum', 'tree', 0, 0.3],
  ['…', 'and so on', 0, 0],
])('%s and "%s"', (headword, gloss, least, most) => {
  expect(resemblance(headword, gloss)).toBeGreaterThanOrEqual(least);
  expect(resemblance(headword, gloss)).toBeLessThanOrEqual(most);
});

it('is a share for any two texts, and 1 for a word and itself', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const share = resemblance(one, other);
      expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z]{2,20}$/), (word) => {
      expect(resemblance(word, word)).toBe(1);
    }),
  );
});
