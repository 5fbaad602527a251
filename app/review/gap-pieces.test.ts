import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapPieces } from './gap-pieces.ts';

const cut = (sentence: string, gaps: [number, number][]) =>
  gapPieces(
    sentence,
    gaps.map((gap) => ({ gap })),
  ).map(({ parts }) => parts);

test.each<[string, string, [number, number][], (string | number)[][]]>([
  ['a word', 'Er kam an.', [[3, 6]], [['Er '], [0], [' an.']]],
  ['a word with its comma', 'Er kam, sah', [[3, 6]], [['Er '], [0, ','], [' sah']]],
  ['the first word', 'Kam er?', [[0, 3]], [[0], [' er?']]],
  ['the last word', 'Er kam', [[3, 6]], [['Er '], [0]]],
  [
    'endings',
    'mit den neuen Nachbarn',
    [
      [5, 7],
      [11, 13],
    ],
    [['mit '], ['d', 0], [' '], ['neu', 1], [' Nachbarn']],
  ],
  ['an ending in quotes', '(„alte“)', [[5, 6]], [['(„alt', 0, '“)']]],
])('a gap for %s', (_, sentence, gaps, expected) => {
  expect(cut(sentence, gaps)).toEqual(expected);
});

test('the pieces with their gaps filled are the sentence, each field once', () => {
  const sentence = fc.string({ unit: fc.constantFrom(...'abÄ ,. -'), minLength: 1, maxLength: 40 });
  const places = fc.uniqueArray(fc.nat(40), { maxLength: 6 });
  fc.assert(
    fc.property(sentence, places, (text, places) => {
      const ends = places.filter((place) => place <= text.length).sort((a, b) => a - b);
      const gaps: [number, number][] = [];
      for (let at = 0; at + 1 < ends.length; at += 2) gaps.push([ends[at]!, ends[at + 1]!]);
      const parts = cut(text, gaps).flat();
      expect(parts.map((part) => (typeof part === 'number' ? text.slice(...gaps[part]!) : part)).join('')).toBe(text);
      expect(parts.filter((part) => typeof part === 'number')).toEqual(gaps.map((_, index) => index));
    }),
  );
});
