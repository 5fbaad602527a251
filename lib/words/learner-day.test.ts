import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, clockZone, dayHour, dayStart, isZone, learnerDay, shifted, zoneWithDay } from './learner-day.ts';

test.each([
  // moment, zone, the learner's day
  ['2026-03-02T02:59:59Z', 'Europe/Berlin', '2026-03-01'],
  ['2026-03-02T03:00:00Z', 'Europe/Berlin', '2026-03-02'],
  ['2026-03-01T23:30:00Z', 'Europe/Berlin', '2026-03-01'], // half past midnight is still yesterday
  ['2026-03-02T03:30:00Z', 'America/New_York', '2026-03-01'],
  ['2026-03-02T03:30:00Z', 'Asia/Tokyo', '2026-03-02'],
  ['2026-03-01T22:14:00Z', 'Asia/Kathmandu', '2026-03-01'], // +05:45: one minute before four
  ['2026-03-01T22:15:00Z', 'Asia/Kathmandu', '2026-03-02'],
  ['2026-01-01T03:59:00Z', 'UTC', '2025-12-31'],
  // Another hour goes with the zone.
  ['2026-03-02T00:59:59Z', 'Europe/Berlin@2', '2026-03-01'],
  ['2026-03-02T01:00:00Z', 'Europe/Berlin@2', '2026-03-02'],
  ['2026-03-01T22:59:59Z', 'Europe/Berlin@0', '2026-03-01'],
  ['2026-03-01T23:00:00Z', 'Europe/Berlin@0', '2026-03-02'],
  // The clocks go forward at 2 on 29 March 2026 and back at 3 on 25 October: the day has 23 or 25 hours.
  ['2026-03-29T01:59:59Z', 'Europe/Berlin', '2026-03-28'],
  ['2026-03-29T02:00:00Z', 'Europe/Berlin', '2026-03-29'],
  ['2026-10-25T02:00:00Z', 'Europe/Berlin', '2026-10-24'],
  ['2026-10-25T03:00:00Z', 'Europe/Berlin', '2026-10-25'],
])('%s in %s is %s', (moment, zone, day) => {
  expect(learnerDay(Date.parse(moment), zone)).toBe(day);
});

test.each([
  ['2026-03-28', 'Europe/Berlin', '2026-03-28T03:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T02:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T03:00:00.000Z'],
  ['2026-03-08', 'America/New_York', '2026-03-08T08:00:00.000Z'],
  ['2026-03-08', 'America/New_York@6', '2026-03-08T10:00:00.000Z'],
])('%s in %s begins at %s', (day, zone, start) => {
  expect(new Date(dayStart(day, zone)).toISOString()).toBe(start);
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
  'Europe/Berlin@0',
  'America/New_York@7',
];
const moment = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2040, 0, 1) });

test('a day begins where it begins, in every zone', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
      const day = learnerDay(at, zone);
      const start = dayStart(day, zone);
      expect(start).toBeLessThanOrEqual(at);
      expect(learnerDay(start, zone)).toBe(day);
      expect(learnerDay(start - 1, zone)).toBe(addDays(day, -1));
      expect(new Date(shifted(at, zone)).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});

test('what is remembered of a zone is what its clocks say, to the minute of each change', () => {
  const clock = (at: number, zone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: clockZone(zone), dateStyle: 'short', timeStyle: 'medium' }).format(at).replace(' ', 'T');
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), fc.integer({ min: -90, max: 90 }), (at, zone, minutes) => {
      const changes = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 3, 4, 15)];
      for (const moment of [at, ...changes.map((change) => change + minutes * 60_000)])
        expect(new Date(shifted(moment, zone) + dayHour(zone) * 3_600_000).toISOString().slice(0, 19)).toBe(clock(moment, zone));
    }),
  );
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-29', 14, '2026-04-12'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test.each([
  ['Europe/Berlin', true],
  ['Europe/Berlin@2', true],
  ['Europe/Berlin@12', true],
  ['Europe/Berlin@4', false], // the usual hour is not said
  ['Europe/Berlin@02', false],
  ['Europe/Berlin@13', false],
  ['Europe/Berlin@', false],
  ['Europe/Berlin@-1', false],
  ['Nowhere@2', false],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['', false],
])('%j is a zone: %s', (zone, is) => {
  expect(isZone(zone)).toBe(is);
});

test('a zone with an hour is the zone, and the usual hour needs no saying', () => {
  expect(zoneWithDay('Europe/Berlin', 4)).toBe('Europe/Berlin');
  expect(zoneWithDay('Europe/Berlin@2', 4)).toBe('Europe/Berlin');
  expect(zoneWithDay('Europe/Berlin@2', 0)).toBe('Europe/Berlin@0');
});
