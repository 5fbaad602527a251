import fc from 'fast-check';
import { fsrs, get_fuzz_range, type Grade as Rating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { learnerDay, shifted } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { leastLoaded } from './load.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { daysToChoose, type Grade, newMemory, preview, schedule } from './schedule.ts';

test.each([
  ['all days are empty', 10, [0, 0, 0, 0, 0], 10],
  ['all days are as full', 10, [7, 7, 7, 7, 7], 10],
  ['one day is empty', 10, [9, 9, 9, 0, 9], 11],
  ['one day before is empty', 10, [0, 9, 9, 9, 9], 8],
  ['the day itself is the fullest', 10, [5, 5, 9, 5, 5], 9],
  ['days further ahead are emptier, as always', 10, [50, 40, 30, 20, 10], 10],
  ['days further ahead are emptier, and one is emptier than that', 10, [50, 22, 30, 20, 10], 9],
] as [string, number, number[], number][])('where %s', (_, exact, loads, expected) => {
  expect(leastLoaded({ min: exact - 2, max: exact + 2 }, exact, (days) => loads[days - exact + 2]!)).toBe(expected);
});

test('without room there is no choice', () => {
  expect(leastLoaded({ min: 2, max: 2 }, 2, () => 100)).toBe(2);
});

const ZONE = 'Europe/Berlin';
const DAY = 86_400_000;
const grades = fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { minLength: 1, maxLength: 12 });
const late = fc.integer({ min: 0, max: 30 });
const loads = fc.array(fc.nat(300), { minLength: 50, maxLength: 50 });

function learned(answers: Grade[], each: number): Memory {
  let memory = newMemory(Date.parse('2026-03-01T18:00:00Z'));
  for (const grade of answers) memory = schedule({ id: 'card', memory }, grade, memory.due + each * DAY, ZONE);
  return memory;
}

test('a card goes to no day that FSRS would not allow, and nothing else of its memory depends on what is due when', () => {
  const reference = fsrs({ enable_fuzz: false });
  let moved = 0;
  fc.assert(
    fc.property(grades, late, fc.constantFrom<Grade>(1, 2, 3, 4), loads, (answers, each, grade, due) => {
      const memory = learned(answers, each);
      const now = memory.due + each * DAY;
      const chosen = schedule({ id: 'card', memory }, grade, now, ZONE, undefined, (days) => due[days % due.length]!);
      const { due: _, ...rest } = schedule({ id: 'card', memory }, grade, now, ZONE);
      expect(chosen).toMatchObject(rest);
      const today = learnerDay(now, ZONE);
      if (chosen.phase !== 'review') return;
      // What ts-fsrs allows, asked directly.
      const card = { ...memory, state: { new: 0, learning: 1, review: 2, relearning: 3 }[memory.phase], learning_steps: memory.step ?? 0 };
      const input = {
        ...card,
        due: shifted(memory.due, ZONE),
        last_review: shifted(memory.lastReview!, ZONE),
        elapsed_days: 0,
        scheduled_days: 0,
      };
      const exact = reference.next(input, shifted(now, ZONE), grade as Rating).card.scheduled_days;
      const elapsed = (Date.parse(today) - Date.parse(learnerDay(memory.lastReview!, ZONE))) / DAY;
      const { min_ivl, max_ivl } = exact < 2.5 ? { min_ivl: exact, max_ivl: exact } : get_fuzz_range(exact, elapsed, 36_500);
      const days = (Date.parse(learnerDay(chosen.due, ZONE)) - Date.parse(today)) / DAY;
      expect(days).toBeGreaterThanOrEqual(min_ivl);
      expect(days).toBeLessThanOrEqual(max_ivl);
      if (days !== exact) moved++;
    }),
    { numRuns: 500 },
  );
  expect(moved).toBeGreaterThan(100);
});

test('a better grade is never due earlier, whatever is due when', () => {
  fc.assert(
    fc.property(grades, late, loads, (answers, each, due) => {
      const memory = learned(answers, each);
      const next = preview({ id: 'card', memory }, memory.due + each * DAY, ZONE, undefined, (days) => due[days % due.length]!);
      for (const grade of [2, 3, 4] as const) expect(next[grade].due).toBeGreaterThanOrEqual(next[(grade - 1) as Grade].due);
    }),
  );
});

test('it is asked of no other days than was said before', () => {
  fc.assert(
    fc.property(grades, late, fc.constantFrom<Grade>(1, 2, 3, 4), (answers, each, grade) => {
      const memory = learned(answers, each);
      const now = memory.due + each * DAY;
      const range = daysToChoose({ id: 'card', memory }, grade, now, ZONE, DEFAULT_PARAMETERS);
      const known = schedule({ id: 'card', memory }, grade, now, ZONE, undefined, (days) => {
        const inside = range !== null && days >= range.from && days <= range.to;
        return inside ? (days * 7919) % 100 : 1_000_000;
      });
      const all = schedule({ id: 'card', memory }, grade, now, ZONE, undefined, (days) => (days * 7919) % 100);
      expect(known).toEqual(all);
    }),
  );
});
