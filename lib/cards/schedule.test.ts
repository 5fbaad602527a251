import fc from 'fast-check';
import { fsrs } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { type Grade, newMemory, preview, retrievability, schedule } from './schedule.ts';

const BERLIN = 'Europe/Berlin';
const at = (moment: string) => Date.parse(moment);

/** A card answered again and again, each time `late` milliseconds after it was due. */
function afterAnswers(grades: Grade[], late = 0, id = 'See|NOUN|f#meaning', start = at('2026-03-01T18:00:00Z')): Memory {
  let memory = newMemory(start);
  for (const grade of grades) memory = schedule({ id, memory }, grade, memory.due + late, BERLIN);
  return memory;
}

test.each([
  // What a new card does with each answer: steps of one and ten minutes, or days.
  [1, 'learning', 60_000],
  [2, 'learning', 360_000],
  [3, 'learning', 600_000],
] as [Grade, Memory['phase'], number][])('a new card after grade %i is %s and due in %i ms', (grade, phase, wait) => {
  const now = at('2026-03-01T18:00:00Z');
  const memory = schedule({ id: 'a#meaning', memory: newMemory(now) }, grade, now, BERLIN);
  expect(memory).toMatchObject({ phase, due: now + wait, lastReview: now, reps: 1, lapses: 0 });
});

test('intervals of days end when the day of the learner begins, also when the clocks change meanwhile', () => {
  const now = at('2026-03-27T21:30:00Z');
  const memory = schedule({ id: 'a#meaning', memory: newMemory(now) }, 4, now, BERLIN);
  expect(new Date(memory.due).toISOString()).toMatch(/^2026-04-\d\dT02:00:00.000Z$/);
});

test('an answer after midnight belongs to the day before', () => {
  const evening = afterAnswers([3, 3]);
  const before = schedule({ id: 'b', memory: evening }, 3, at('2026-03-10T22:59:00Z'), BERLIN);
  const after = schedule({ id: 'b', memory: evening }, 3, at('2026-03-11T02:59:00Z'), BERLIN);
  const nextDay = schedule({ id: 'b', memory: evening }, 3, at('2026-03-11T03:01:00Z'), BERLIN);
  expect(after.stability).toBe(before.stability);
  expect(after.due).toBe(before.due);
  expect(nextDay.stability).toBeGreaterThan(after.stability);
});

test('forgetting costs stability and counts; the card goes through its steps again', () => {
  const strong = afterAnswers([3, 3, 3, 3]);
  const forgotten = schedule({ id: 'a#meaning', memory: strong }, 1, strong.due, BERLIN);
  expect(forgotten).toMatchObject({ phase: 'relearning', lapses: 1, due: strong.due + 600_000 });
  expect(forgotten.stability).toBeLessThan(strong.stability);
});

test('stability and difficulty are those of ts-fsrs without fuzz', () => {
  // The same answers at the same distances in days, by the library alone.
  const reference = fsrs({ enable_fuzz: false });
  const start = new Date('2026-01-01T12:00:00Z');
  let expected = reference.next({ ...emptyCard, due: start }, start, 3).card;
  let memory = schedule({ id: 'a', memory: newMemory(start.getTime()) }, 3, start.getTime(), 'UTC');
  for (const [days, grade] of [
    [0, 3],
    [2, 3],
    [9, 2],
    [40, 1],
    [41, 3],
    [45, 4],
  ] as [number, Grade][]) {
    const now = new Date(start.getTime() + days * 86_400_000 + 3_600_000);
    expected = reference.next(expected, now, grade).card;
    memory = schedule({ id: 'a', memory }, grade, now.getTime(), 'UTC');
    expect(memory.stability).toBeCloseTo(expected.stability, 8);
    expect(memory.difficulty).toBeCloseTo(expected.difficulty, 8);
  }
});

const emptyCard = { state: 0, stability: 0, difficulty: 0, learning_steps: 0, reps: 0, lapses: 0, elapsed_days: 0, scheduled_days: 0 };

test('fuzz spreads cards that were answered alike, and is the same when computed again', () => {
  const dues = Array.from({ length: 20 }, (_, card) => afterAnswers([3, 3, 3, 3, 3], 0, `card-${card}`).due);
  expect(new Set(dues).size).toBeGreaterThan(3);
  expect(Array.from({ length: 20 }, (_, card) => afterAnswers([3, 3, 3, 3, 3], 0, `card-${card}`).due)).toEqual(dues);
});

const grades = fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { maxLength: 12 });
const late = fc.integer({ min: 0, max: 40 * 86_400_000 });
const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC');

test('a better grade is never due earlier, whatever the card went through', () => {
  fc.assert(
    fc.property(grades, late, late, zone, (before, each, now, zone) => {
      const memory = afterAnswers(before, each);
      const next = preview({ id: 'a#meaning', memory }, memory.due + now, zone);
      for (const grade of [2, 3, 4] as const) expect(next[grade].due).toBeGreaterThanOrEqual(next[(grade - 1) as Grade].due);
    }),
  );
});

test('preview and schedule agree, and no answer leads to something impossible', () => {
  fc.assert(
    fc.property(grades, late, zone, fc.constantFrom<Grade>(1, 2, 3, 4), (before, each, zone, grade) => {
      const memory = afterAnswers(before, each);
      const now = memory.due + each;
      const next = schedule({ id: 'a#meaning', memory }, grade, now, zone);
      expect(next).toEqual(preview({ id: 'a#meaning', memory }, now, zone)[grade]);
      expect(next.due).toBeGreaterThan(now);
      expect(next.stability).toBeGreaterThan(0);
      expect(next.difficulty).toBeGreaterThanOrEqual(1);
      expect(next.difficulty).toBeLessThanOrEqual(10);
      expect(next.reps).toBe(memory.reps + 1);
      if (next.phase === 'review') expect(learnerDay(next.due, zone) > learnerDay(now, zone)).toBe(true);
    }),
  );
});

test('a clock that went backwards does not make time negative', () => {
  const memory = afterAnswers([3, 3, 3]);
  const next = schedule({ id: 'a', memory }, 3, memory.lastReview! - 86_400_000, BERLIN);
  expect(next.lastReview).toBe(memory.lastReview);
});

test.each([
  ['at once', 0, 1],
  ['after its stability', 1, 0.9],
])('recall is expected %s', (_, times, expected) => {
  const memory: Memory = { ...afterAnswers([3, 3, 3]), stability: 10 };
  const now = memory.lastReview! + times * 10 * 86_400_000;
  expect(retrievability(memory, now, BERLIN)).toBeCloseTo(expected, 3);
});

test('nobody can say how likely a new card is known', () => {
  expect(retrievability(newMemory(0), 1, BERLIN)).toBeNull();
});
