import { describe, expect, test } from 'vitest';
import { duration, plural, whenDue } from './when.ts';

const berlin = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);

describe('whenDue', () => {
  test.each<[string, string, string]>([
    // now, due, expected (Berlin is UTC+2 in July, UTC+1 in winter)
    ['2026-07-14T10:00:00Z', '2026-07-14T09:00:00Z', 'now'],
    ['2026-07-14T10:00:00Z', '2026-07-14T10:00:20Z', 'in a minute'],
    ['2026-07-14T10:00:00Z', '2026-07-14T10:10:00Z', 'in 10 minutes'],
    ['2026-07-14T10:00:00Z', '2026-07-14T16:30:00Z', 'today at 18:30'],
    ['2026-07-14T10:00:00Z', '2026-07-15T10:00:00Z', 'tomorrow'],
    // Two in the night still belongs to the day before.
    ['2026-07-14T10:00:00Z', '2026-07-15T00:30:00Z', 'tonight at 02:30'],
    ['2026-07-14T23:30:00Z', '2026-07-15T03:30:00Z', 'tomorrow'],
    ['2026-07-14T10:00:00Z', '2026-07-17T10:00:00Z', 'on Friday'],
    ['2026-07-14T10:00:00Z', '2026-07-21T10:00:00Z', 'on 21 Jul'],
    ['2026-07-14T10:00:00Z', '2027-07-20T10:00:00Z', 'on 20 Jul 2027'],
    // The day on which clocks go back has 25 hours.
    ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 'tomorrow'],
  ])('at %s, what is due %s is due %s', (now, due, expected) => {
    expect(whenDue(at(due), at(now), berlin)).toBe(expected);
  });

  test('the zone decides which day it is', () => {
    const now = at('2026-07-14T10:00:00Z');
    const due = at('2026-07-14T20:00:00Z');
    expect(whenDue(due, now, 'Europe/Berlin')).toBe('today at 22:00');
    expect(whenDue(due, now, 'Asia/Tokyo')).toBe('tomorrow');
  });
});

test.each<[number, string]>([
  [0, '0 s'],
  [45, '45 s'],
  [754, '13 min'],
  [3600, '1 h 0 min'],
  [5400, '1 h 30 min'],
])('duration of %d seconds', (seconds, expected) => {
  expect(duration(seconds)).toBe(expected);
});

test('plural', () => {
  expect([plural(0, 'word'), plural(1, 'word'), plural(2000, 'word'), plural(2, 'day')]).toEqual([
    '0 words',
    '1 word',
    '2,000 words',
    '2 days',
  ]);
});
