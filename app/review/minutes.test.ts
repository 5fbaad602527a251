import { expect, test } from 'vitest';
import { aboutMinutes } from './minutes.ts';

test.each<[number, number | null, string]>([
  [1, null, 'less than a minute'],
  [5, null, 'about a minute'],
  [30, null, 'about 6 minutes'],
  [30, 6, 'about 3 minutes'],
])('%d cards at %s seconds each take %s', (cards, pace, expected) => {
  expect(aboutMinutes(cards, pace)).toBe(expected);
});
