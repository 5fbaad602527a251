import { expect, test } from 'vitest';
import { aboutMinutes } from './minutes.ts';

test.each<[number, number | undefined, string]>([
  [1, undefined, 'less than a minute'],
  [5, undefined, 'about a minute'],
  [30, undefined, 'about 6 minutes'],
  [30, 6, 'about 3 minutes'],
])('%d cards at %s seconds each take %s', (cards, pace, expected) => {
  expect(aboutMinutes(cards, pace)).toBe(expected);
});
