import { expect, test } from 'vitest';
import type { GradeOutcome, StoredEvent } from './replay.ts';
import { gradeOutcome } from './replay-cards.ts';
import { newMemory } from './schedule.ts';
import { type Answer, heldOutFrom, isPredicted, trainingAnswers } from './training.ts';

const ZONE = 'Europe/Berlin';
const card = 'See|NOUN|m#meaning';
const HOUR = 3_600_000;

/** A log of one card: [moment, grade], with the outcomes that follow. */
function log(answers: [moment: string, grade: 1 | 2 | 3 | 4][]): StoredEvent[] {
  let before: { memory: GradeOutcome['memory']; lastEvent: string } | null = null;
  return answers.map(([moment, grade], sequence) => {
    const at = Date.parse(moment);
    const event = { id: `answer-${sequence}`, at, zone: ZONE, type: 'graded' as const, card, grade, on: null };
    const outcome: GradeOutcome = gradeOutcome(before, event, at);
    before = { memory: outcome.memory, lastEvent: event.id };
    return { event, at, sequence, outcome };
  });
}
const shapes = (events: StoredEvent[]) => trainingAnswers(events).map(({ grade, days }) => [grade, days]);

test('an answer is told by its grade and by the days of the learner since the one before', () => {
  const events = log([
    ['2026-03-01T18:00:00Z', 1],
    ['2026-03-01T18:02:00Z', 3],
    ['2026-03-01T18:12:00Z', 3],
    // After midnight, and still the day before.
    ['2026-03-04T02:00:00Z', 3],
    ['2026-03-28T20:00:00Z', 1],
    // The night of the 29th has 23 hours.
    ['2026-03-29T19:30:00Z', 3],
  ]);
  expect(shapes(events)).toEqual([
    [1, 0],
    [3, 0],
    [3, 0],
    [3, 2],
    [1, 25],
    [3, 1],
  ]);
});

test('known again on the day on which it was known, a card says nothing; forgotten, it does', () => {
  const events = log([
    ['2026-03-01T18:00:00Z', 4],
    ['2026-03-10T18:00:00Z', 3],
    ['2026-03-10T19:00:00Z', 3],
    ['2026-03-10T20:00:00Z', 4],
    ['2026-03-10T21:00:00Z', 1],
    ['2026-03-10T21:20:00Z', 3],
    ['2026-03-12T21:00:00Z', 3],
  ]);
  expect(shapes(events)).toEqual([
    [4, 0],
    [3, 9],
    [1, 0],
    [3, 0],
    [3, 2],
  ]);
});

test('a card of which the beginning is not known is left out; a memory taken over with its answers is not', () => {
  const events = log([
    ['2026-03-01T18:00:00Z', 4],
    ['2026-03-10T18:00:00Z', 3],
    ['2026-03-20T18:00:00Z', 3],
  ]);
  const memory = { ...newMemory(0), phase: 'review' as const, stability: 9, difficulty: 5, lastReview: HOUR };
  const scheduled: StoredEvent = {
    event: { id: 'taken-over', at: 1, zone: ZONE, type: 'scheduled', card, from: 'anki', memory },
    at: 1,
    sequence: 9,
  };
  expect(shapes([events[0]!, events[1]!, scheduled, events[2]!])).toEqual(shapes(events));
  expect(shapes([scheduled, ...events])).toEqual([]);
  expect(shapes(events.slice(1))).toEqual([]);
  expect(shapes([])).toEqual([]);
});

test('only an answer on a later day than the one before is predicted', () => {
  const answers: Answer[] = [0, 0, 3].map((days, at) => ({ grade: 3, days, at }));
  expect(answers.map((_, at) => isPredicted(answers, at))).toEqual([false, false, true]);
});

test('the last fifth in time is held out, whatever card it belongs to', () => {
  const one: Answer[] = [0, 10, 20, 30, 90].map((at, n) => ({ grade: 3, days: n, at }));
  const other: Answer[] = [40, 50, 60, 70, 80, 100, 110].map((at, n) => ({ grade: 3, days: n, at }));
  // Predicted are 10 20 30 90 and 50 60 70 80 100 110.
  expect(heldOutFrom([one, other], 0.2)).toBe(100);
  expect(heldOutFrom([one, other], 0.5)).toBe(70);
  expect(heldOutFrom([], 0.2)).toBe(Number.POSITIVE_INFINITY);
});
