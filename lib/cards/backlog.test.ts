import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Backlog, dayOfBacklog, isBacklog, readBacklog, shareOfDay, writeBacklog } from './backlog.ts';

const ZONE = 'Europe/Berlin';
const plan: Backlog = { since: Date.parse('2026-03-27T20:00:00Z'), days: 3, cards: 100 };

test.each<[number, number, boolean]>([
  [39, 1, false],
  [41, 1, true],
  [40, 20, false],
  [100, 50, false],
  [101, 50, true],
  [500, 300, false],
])('%d waiting with %d on a usual day: backlog %s', (waiting, usual, expected) => {
  expect(isBacklog(waiting, usual)).toBe(expected);
});

test.each<[unknown]>([
  [null],
  [undefined],
  [7],
  [''],
  ['soon 7 300'],
  ['1772355600000 0 300'],
  ['1772355600000 7 0'],
  ['1 2 3 4'],
  ['-1 7 300'],
])('the setting %j is no plan', (value) => {
  expect(readBacklog(value)).toBeNull();
});

test('what is written is read', () => {
  expect(readBacklog(writeBacklog(plan))).toEqual(plan);
});

// The clocks go forward in the night to the 29th; a day begins at 4 a.m.
test.each<[string, number | null]>([
  ['2026-03-27T19:00:00Z', 0],
  ['2026-03-28T02:59:00Z', 0],
  ['2026-03-28T03:00:00Z', 1],
  ['2026-03-29T01:59:00Z', 1],
  ['2026-03-29T02:00:00Z', 2],
  ['2026-03-30T01:59:00Z', 2],
  ['2026-03-30T02:00:00Z', null],
])('at %s it is day %s of the plan', (at, day) => {
  expect(dayOfBacklog(plan, Date.parse(at), ZONE)).toBe(day);
});

test('a missed day is caught up, and a day on which more was done leaves less', () => {
  expect(shareOfDay(plan, 100, 0)).toBe(34);
  expect(shareOfDay(plan, 66, 0)).toBe(0);
  expect(shareOfDay(plan, 100, 1)).toBe(67);
  expect(shareOfDay(plan, 20, 1)).toBe(0);
  expect(shareOfDay(plan, 20, 2)).toBe(20);
});

test('who does each day what it asks for is done on the last, and no day asks for more than a card above its part', () => {
  const plans = fc.record({ since: fc.constant(0), days: fc.integer({ min: 1, max: 14 }), cards: fc.integer({ min: 1, max: 100_000 }) });
  fc.assert(
    fc.property(plans, (each) => {
      let left = each.cards;
      for (let day = 0; day < each.days; day++) {
        const share = shareOfDay(each, left, day);
        expect(share).toBeLessThanOrEqual(Math.ceil(each.cards / each.days));
        left -= share;
      }
      expect(left).toBe(0);
    }),
  );
});
