import fc from 'fast-check';
import { expect, it } from 'vitest';
import { speechPieces } from './speech-pieces.ts';

it.each([
  ['Er kam.', 20, ['Er kam.']],
  ['Er kam, sah und ging.', 12, ['Er kam, ', 'sah und ', 'ging.']],
  ['Weil er müde war, ging er früh nach Hause.', 24, ['Weil er müde war, ', 'ging er früh nach Hause.']],
  ['Donaudampfschifffahrt', 10, ['Donaudampf', 'schifffahr', 't']],
  ['„Komm“, sagte er, und ging.', 20, ['„Komm“, sagte er, ', 'und ging.']],
  ['', 10, ['']],
])('%s in pieces of %i', (sentence, most, texts) => {
  expect(speechPieces(sentence, most).map(({ text }) => text)).toEqual(texts);
});

it('no piece is too long or empty, and joined they are the sentence', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.integer({ min: 2, max: 80 }), (sentence, most) => {
      const pieces = speechPieces(sentence, most);
      expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
      for (const { text, start } of pieces) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(most);
        expect(sentence.slice(start, start + text.length)).toBe(text);
      }
    }),
  );
});
