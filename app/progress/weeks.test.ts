import { expect, test } from 'vitest';
import { months, shade, weeks } from './weeks.ts';

test.each<[string, number, string, string, number]>([
  // today, weeks, first, last, days
  ['2026-03-04', 2, '2026-02-23', '2026-03-04', 10],
  ['2026-03-02', 1, '2026-03-02', '2026-03-02', 1],
  ['2026-03-08', 1, '2026-03-02', '2026-03-08', 7],
  // The day on which clocks go forward is a day like others.
  ['2026-03-30', 2, '2026-03-23', '2026-03-30', 8],
  ['2026-01-01', 2, '2025-12-22', '2026-01-01', 11],
])('the calendar on %s of %d weeks', (today, count, first, last, days) => {
  const squares = weeks(today, count);
  expect([squares[0]?.day, squares.at(-1)?.day, squares.length]).toEqual([first, last, days]);
  expect(squares[0]).toMatchObject({ week: 0, weekday: 0 });
});

test.each<[number, number, number]>([
  [0, 10, 0],
  [0, 0, 0],
  [1, 100, 1],
  [10, 10, 4],
  [5, 10, 2],
  [6, 10, 3],
])('the shade of %d where the most is %d', (value, largest, expected) => {
  expect(shade(value, largest)).toBe(expected);
});

test('months are named where they begin', () => {
  expect(months(weeks('2026-03-04', 10))).toEqual([
    { week: 0, name: 'Jan' },
    { week: 4, name: 'Feb' },
    { week: 8, name: 'Mar' },
  ]);
});
