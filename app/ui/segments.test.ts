import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from './segments.ts';

const shown = (sentence: string, marks: [number, number][]) =>
  segments(sentence, marks)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test.each<[string, [number, number][], string]>([
  ['Er kam an.', [[3, 6]], 'Er [kam] an.'],
  [
    'Er kam an.',
    [
      [7, 9],
      [3, 6],
    ],
    'Er [kam] [an].',
  ],
  ['Er kam an.', [], 'Er kam an.'],
  ['Er kam an.', [[0, 10]], '[Er kam an.]'],
  // Not every mark is a good one: an article may have been analyzed again.
  [
    'Er kam an.',
    [
      [3, 6],
      [4, 9],
    ],
    'Er [kam][ an].',
  ],
  [
    'Er kam an.',
    [
      [3, 6],
      [3, 6],
    ],
    'Er [kam] an.',
  ],
  ['Er kam an.', [[8, 99]], 'Er kam a[n.]'],
  ['Er kam an.', [[20, 30]], 'Er kam an.'],
])('%j marked at %j', (sentence, marks, expected) => {
  expect(shown(sentence, marks)).toBe(expected);
});

test('segments joined give the sentence, whatever the marks', () => {
  const mark = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 5 }), (sentence, marks) => {
      expect(
        segments(sentence, marks)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence);
    }),
  );
});
