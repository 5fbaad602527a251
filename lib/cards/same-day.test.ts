import fc from 'fast-check';
import { default_w, fsrs } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { parametersFor } from './parameters.ts';
import { type Grade, newMemory, preview, schedule } from './schedule.ts';

const ZONE = 'Europe/Berlin';
const START = Date.parse('2026-03-01T18:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Answered whenever it was due. */
function learned(grades: Grade[], parameters = parametersFor({ retention: 0.9, maximumInterval: 36_500 }, null, new Map())): Memory {
  let memory = newMemory(START);
  for (const grade of grades) memory = schedule({ id: 'card', memory }, grade, memory.due, ZONE, parameters);
  return memory;
}

test.each([2, 3, 4] as Grade[])('known again on the same day, with grade %i, a card stays as it was and where it was', (grade) => {
  const before = learned([3, 3, 3]);
  let memory = before;
  for (let n = 1; n <= 20; n++) memory = schedule({ id: 'card', memory }, grade, memory.lastReview! + 5 * MINUTE, ZONE);
  expect(memory).toEqual({ ...before, lastReview: before.lastReview! + 100 * MINUTE, reps: before.reps + 20 });
});

test('what ts-fsrs would make of it: known with ease ten times on one day, a word would be kept for years', () => {
  const before = learned([3, 3]);
  let memory = before;
  let theirs: Pick<Memory, 'stability' | 'difficulty'> = before;
  for (let n = 1; n <= 10; n++) {
    memory = schedule({ id: 'card', memory }, 4, memory.lastReview! + MINUTE, ZONE);
    theirs = fsrs().next_state(theirs, 0, 4);
  }
  expect(theirs.stability).toBeGreaterThan(100);
  expect(memory.stability).toBe(before.stability);
});

test('the same answer from two devices on one day counts for the memory as one', () => {
  const due = learned([3, 3, 3]);
  const one = schedule({ id: 'card', memory: due }, 3, due.due, ZONE);
  const two = schedule({ id: 'card', memory: one }, 3, due.due + 3 * 60 * MINUTE, ZONE);
  expect(two).toMatchObject({ stability: one.stability, difficulty: one.difficulty, due: one.due });
});

test('forgotten on the day on which it was known, it counts as forgotten', () => {
  const before = learned([3, 3, 3]);
  const after = schedule({ id: 'card', memory: before }, 1, before.lastReview! + MINUTE, ZONE);
  expect(after).toMatchObject({ phase: 'relearning', lapses: before.lapses + 1 });
  expect(after.stability).toBeLessThan(before.stability);
});

test('a card that is due on a day on which it was known, after a flight to the west, is asked again on the next', () => {
  // Evening in Berlin; the next morning begins there while it is still the same afternoon in Honolulu.
  const at = Date.parse('2026-06-01T20:00:00Z');
  const memory: Memory = { ...learned([3, 3, 3]), due: at + 6 * 60 * MINUTE, lastReview: at };
  const again = schedule({ id: 'card', memory }, 3, at + 7 * 60 * MINUTE, 'Pacific/Honolulu');
  expect(learnerDay(again.due, 'Pacific/Honolulu')).toBe('2026-06-02');
});

const grades = fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { maxLength: 8 });
const weights = fc.array(fc.double({ min: 0.8, max: 1.25, noNaN: true }), { minLength: 21, maxLength: 21 });
const wished = { retention: 0.9, maximumInterval: 36_500 };

test('no answers of one day, however many, bring a new card or one that has passed its steps more than the best single one would have', () => {
  fc.assert(
    fc.property(
      grades,
      fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      fc.option(weights),
      (past, today, later, factors) => {
        const book = new Map(factors ? [['fitted-1', default_w.map((weight, at) => weight * factors[at]!)]] : []);
        const parameters = parametersFor(wished, factors ? 'fitted-1' : null, book);
        const before = learned(past, parameters);
        fc.pre(before.phase === 'new' || before.phase === 'review');
        const morning = Math.max(before.due, (before.lastReview ?? START) + later * DAY);
        const best = Math.max(
          ...Object.values(preview({ id: 'card', memory: before }, morning, ZONE, parameters)).map(({ stability }) => stability),
        );
        let memory = before;
        let at = morning;
        for (const grade of today) {
          memory = schedule({ id: 'card', memory }, grade, at, ZONE, parameters);
          at += MINUTE;
        }
        fc.pre(learnerDay(at, ZONE) === learnerDay(morning, ZONE));
        expect(memory.stability).toBeLessThanOrEqual(best);
      },
    ),
    { numRuns: 2000 },
  );
});
