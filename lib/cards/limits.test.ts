import { expect, test } from 'vitest';
import { type Limits, leftToday, limitOfDay, limitsOf } from './limits.ts';

const DAY = '2026-03-01';

test.each<[string, Parameters<typeof limitsOf>[0], Limits]>([
  ['nothing said', {}, { new: 20, reviews: 200 }],
  ['set for good', { 'limit.new': 5, 'limit.reviews': 0 }, { new: 5, reviews: 0 }],
  ['no limit', { 'limit.new': null, 'limit.reviews': null }, { new: null, reviews: null }],
  ['more on this day', { 'limit.new.day': limitOfDay(DAY, 30) }, { new: 30, reviews: 200 }],
  ['more on another day', { 'limit.new.day': limitOfDay('2026-02-28', 30) }, { new: 20, reviews: 200 }],
  ['more on this day, and a higher limit since', { 'limit.new': 50, 'limit.new.day': limitOfDay(DAY, 30) }, { new: 50, reviews: 200 }],
  ['more on this day, and no limit since', { 'limit.new': null, 'limit.new.day': limitOfDay(DAY, 30) }, { new: null, reviews: 200 }],
  ['nonsense', { 'limit.new': -1, 'limit.reviews': 'many', 'limit.new.day': 'soon' }, { new: 20, reviews: 200 }],
  ['half a card', { 'limit.new': 2.5, 'limit.reviews.day': `${DAY} x` }, { new: 20, reviews: 200 }],
])('%s', (_, settings, limits) => {
  expect(limitsOf(settings, DAY)).toEqual(limits);
});

test.each<[number | null, number, number]>([
  [20, 0, 20],
  [20, 19, 1],
  [20, 25, 0],
  [0, 0, 0],
  [null, 1000, Number.POSITIVE_INFINITY],
])('of %s a day, %d answered leave %d', (limit, answered, left) => {
  expect(leftToday(limit, answered)).toBe(left);
});
