import { expect, test } from 'vitest';
import { type Habit, habitOf, type ReviewDay } from './habit.ts';

const day = (date: string, cards: number, seconds = 10): ReviewDay => ({ day: date, cards, milliseconds: cards * seconds * 1000 });

test.each<[string, ReviewDay[], Habit]>([
  ['nothing', [], { usual: 0, pace: null }],
  ['one day', [day('2026-03-01', 30)], { usual: 30, pace: 10 }],
  ['too few cards to say', [day('2026-03-01', 19)], { usual: 19, pace: null }],
  ['every other day', [day('2026-03-05', 30), day('2026-03-03', 30), day('2026-03-01', 30)], { usual: 18, pace: 10 }],
  ['what is longer ago than four weeks', [day('2026-03-29', 30), day('2026-03-02', 26), day('2026-03-01', 900)], { usual: 2, pace: 10 }],
  ['a card left open over lunch', [day('2026-03-03', 10, 600), day('2026-03-02', 10, 8), day('2026-03-01', 10, 9)], { usual: 10, pace: 9 }],
  ['no times told', [day('2026-03-01', 30, 0)], { usual: 30, pace: null }],
])('%s', (_, days, habit) => {
  expect(habitOf(days)).toEqual(habit);
});
