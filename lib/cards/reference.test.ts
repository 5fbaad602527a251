import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, type Grade as Rating, State } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { dayStart, learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { parametersFor } from './parameters.ts';
import { type Grade, newMemory, preview, retrievability, schedule } from './schedule.ts';

/** With nothing due anywhere no day is better than another, so that the exact interval is taken: as ts-fsrs without fuzz. */
const EXACT = () => 0;
const DAY = 86_400_000;
const PHASE = { [State.New]: 'new', [State.Learning]: 'learning', [State.Review]: 'review', [State.Relearning]: 'relearning' };
const daysUntil = (memory: Memory, zone: string) =>
  Math.round((Date.parse(learnerDay(memory.due, zone)) - Date.parse(learnerDay(memory.lastReview!, zone))) / DAY);

// The figures of these three tests are those of ts-fsrs's own tests (packages/fsrs/__tests__/FSRS-6.test.ts, MIT), which has those of the
// second from fsrs-rs (src/inference.rs).
test('intervals are those that ts-fsrs publishes for FSRS-6', () => {
  const zone = 'Europe/Berlin';
  let memory = newMemory(Date.parse('2022-12-29T11:30:00Z'));
  const intervals: number[] = [];
  for (const grade of [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as Grade[]) {
    memory = schedule({ id: 'card', memory }, grade, memory.due, zone, undefined, EXACT);
    intervals.push(memory.phase === 'review' ? daysUntil(memory, zone) : 0);
  }
  expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

test('stability and difficulty are those that fsrs-rs and ts-fsrs publish', () => {
  let at = Date.parse('2022-12-29T11:30:00Z');
  let memory = newMemory(at);
  for (const [days, grade] of [
    [0, 1],
    [0, 3],
    [1, 3],
    [3, 3],
    [8, 3],
    [21, 3],
  ] as [number, Grade][]) {
    at += days * DAY;
    memory = schedule({ id: 'card', memory }, grade, at, 'UTC');
  }
  expect(memory.stability).toBeCloseTo(53.62691, 4);
  expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
});

test('the first answer leads to what ts-fsrs publishes', () => {
  const now = Date.parse('2023-12-01T04:05:00Z');
  const first = Object.values(preview({ id: 'card', memory: newMemory(now) }, now, 'UTC', undefined, EXACT));
  expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
  expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  expect(first.map(({ phase }) => phase)).toEqual(['learning', 'learning', 'learning', 'review']);
  expect(daysUntil(first[3]!, 'UTC')).toBe(8);
  expect(retrievability(first[3]!, first[3]!.due, 'UTC')).toBeCloseTo(0.9024733, 7);
});

/** The clock on the wall, set back by four hours: read from the machine's calendar, not from our arithmetic. */
function wallTime(at: number, zone: string): number {
  return Date.parse(`${new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`) - 4 * 3_600_000;
}

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Africa/Cairo',
] as const;
const answer = fc.record({
  grade: fc.constantFrom<Grade>(1, 2, 3, 4),
  /** After it was due, or, negative, before; in minutes. */
  late: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: -4000, max: 40 * 1440 })),
});
const wish = fc.record({
  retention: fc.integer({ min: 70, max: 97 }).map((percent) => percent / 100),
  maximumInterval: fc.constantFrom(20, 365, 36_500),
});
// Through the year, so that many a history goes over a day of 23 or of 25 hours.
const begin = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') });

test('whatever is answered when and where, it is what ts-fsrs says of the same learner’s days', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(answer, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(...ZONES),
      begin,
      wish,
      (answers, zone, start, choice) => {
        const parameters = parametersFor(choice, null, new Map());
        const reference = fsrs({ enable_fuzz: false, request_retention: choice.retention, maximum_interval: choice.maximumInterval });
        let memory = newMemory(start);
        let expected: Card = createEmptyCard(wallTime(start, zone));
        for (const { grade, late } of answers) {
          const at = Math.max(memory.due + late * 60_000, (memory.lastReview ?? start) + 1000);
          // What is known already today is ours to decide (same-day.ts).
          if (memory.phase === 'review' && learnerDay(at, zone) === learnerDay(memory.lastReview!, zone)) continue;
          memory = schedule({ id: 'card', memory }, grade, at, zone, parameters, EXACT);
          expected = reference.next(expected, wallTime(at, zone), grade as Rating).card;
          compared++;
          expect(memory).toMatchObject({
            phase: PHASE[expected.state],
            step: expected.learning_steps,
            stability: expected.stability,
            difficulty: expected.difficulty,
            reps: expected.reps,
            lapses: expected.lapses,
          });
          // ts-fsrs goes a day or two beyond the longest interval to keep grades apart; whoever sets one is not told otherwise.
          if (memory.phase === 'review') expect(daysUntil(memory, zone)).toBe(Math.min(expected.scheduled_days, choice.maximumInterval));
          else expect(memory.due - at).toBe(expected.due.getTime() - wallTime(at, zone));
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(1000);
});

const CHANGES = ['2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z'];
test.each(CHANGES)('a night of 23 or 25 hours (%s) is one day, and ends at four', (evening) => {
  const zone = 'Europe/Berlin';
  const at = Date.parse(evening);
  const memory = schedule({ id: 'card', memory: newMemory(at) }, 4, at, zone, undefined, EXACT);
  const next = Date.parse(evening) + DAY;
  const before = schedule({ id: 'card', memory }, 3, dayStart(learnerDay(next, zone), zone) - 60_000, zone);
  const after = schedule({ id: 'card', memory }, 3, dayStart(learnerDay(next, zone), zone), zone);
  expect(before.stability).toBe(memory.stability);
  expect(after.stability).toBeGreaterThan(memory.stability);
  expect(new Date(memory.due).toLocaleString('de', { timeZone: zone, timeStyle: 'short' })).toBe('04:00');
});

test('on a journey the day is the one of the place where the answer is given', () => {
  const evening = Date.parse('2026-06-01T20:00:00Z');
  const memory = schedule({ id: 'card', memory: newMemory(evening) }, 4, evening, 'Europe/Berlin', undefined, EXACT);
  const later = evening + 10 * 3_600_000;
  // Ten hours later it is the next day in Berlin, and still the same one in Honolulu: 8 p.m. there.
  expect(schedule({ id: 'card', memory }, 3, later, 'Europe/Berlin').stability).toBeGreaterThan(memory.stability);
  expect(schedule({ id: 'card', memory }, 3, later, 'Pacific/Honolulu')).toMatchObject({ stability: memory.stability, reps: 2 });
  const there = schedule({ id: 'card', memory }, 3, later + 5 * DAY, 'Pacific/Honolulu');
  expect(new Date(there.due).toLocaleString('de', { timeZone: 'Pacific/Honolulu', timeStyle: 'short' })).toBe('04:00');
});
