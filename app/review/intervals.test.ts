import { expect, test } from 'vitest';
import { interval } from './intervals.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
test.each<[number, string]>([
  [0, '1 min'],
  [10 * MINUTE, '10 min'],
  [90 * MINUTE, '2 h'],
  [13 * 60 * MINUTE, '1 day'],
  [DAY, '1 day'],
  [2.6 * DAY, '3 days'],
  [30 * DAY, '30 days'],
  [45 * DAY, '1.5 mo'],
  [364 * DAY, '1 y'],
  [500 * DAY, '1.4 y'],
])('%d ms is %s', (milliseconds, said) => {
  expect(interval(milliseconds)).toBe(said);
});
