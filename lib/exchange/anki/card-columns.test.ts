import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayStart } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { columnsOf, fsrsOf, memoryOf } from './card-columns.ts';
import type { AnkiCard } from './collection.ts';
import { memoryOfEase } from './memory-of-ease.ts';
import { reviewsOf } from './review-rows.ts';

const calendar = { zone: 'Europe/Berlin', dayZero: '2026-01-01' };
const set = { suspended: false, buried: false, position: 7, retention: 0.9 };
const never = () => {
  throw new Error('The columns say it.');
};
const card = (fields: Partial<AnkiCard>): AnkiCard => ({
  id: 1,
  nid: 1,
  ord: 0,
  mod: 1_767_000_000,
  type: 2,
  queue: 2,
  due: 40,
  ivl: 10,
  factor: 2500,
  reps: 3,
  lapses: 1,
  left: 0,
  odue: 0,
  odid: 0,
  data: '',
  ...fields,
});

test('a memory that is written as columns is read as itself', () => {
  const memory = fc
    .record({
      phase: fc.constantFrom('learning' as const, 'review' as const, 'relearning' as const),
      stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
      difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      days: fc.integer({ min: 0, max: 4000 }),
      interval: fc.integer({ min: 1, max: 900 }),
      step: fc.nat(1),
      reps: fc.integer({ min: 1, max: 5000 }),
      lapses: fc.nat(500),
    })
    .map(({ phase, stability, difficulty, days, interval, step, reps, lapses }): Memory => {
      const due = dayStart(addDays(calendar.dayZero, days), calendar.zone);
      // Learning cards are due to the second there.
      const lastReview = due - interval * 86_400_000;
      return { phase, step: phase === 'learning' ? step : 0, stability, difficulty, due, lastReview, reps, lapses };
    });
  fc.assert(
    fc.property(memory, (one) => {
      const written = card(columnsOf(one, set, calendar));
      expect(memoryOf(written, one.lastReview, calendar, never)).toEqual(one);
    }),
  );
});

describe('what each column says', () => {
  const fallback = () => ({ stability: 12, difficulty: 5 });
  test.each<[string, Partial<AnkiCard>, Partial<Memory> | null]>([
    ['a new card has no memory', { type: 0, queue: 0, due: 3 }, null],
    ['due is a day from day zero', { due: 40 }, { phase: 'review', due: dayStart('2026-02-10', 'Europe/Berlin') }],
    ['a card of the past stays due in the past', { due: -3 }, { due: dayStart('2025-12-29', 'Europe/Berlin') }],
    ['a learning card is due at a second', { type: 1, queue: 1, due: 1_767_225_600 }, { phase: 'learning', due: 1_767_225_600_000 }],
    [
      'a learning card over days is due on a day',
      { type: 1, queue: 3, due: 40 },
      { phase: 'learning', due: dayStart('2026-02-10', 'Europe/Berlin') },
    ],
    ['two steps remain of two', { type: 1, queue: 1, due: 1_767_225_600, left: 2002 }, { step: 0 }],
    ['one step remains of two', { type: 1, queue: 1, due: 1_767_225_600, left: 1001 }, { step: 1 }],
    ['more steps than we have', { type: 1, queue: 1, due: 1_767_225_600, left: 5005 }, { step: 0 }],
    ['after a lapse', { type: 3, queue: 1, due: 1_767_225_600, left: 1001 }, { phase: 'relearning', step: 0 }],
    ['suspended, it keeps its due day', { queue: -1, due: 40 }, { due: dayStart('2026-02-10', 'Europe/Berlin') }],
    ['in a filtered deck, its own due day counts', { due: -99_000, odue: 40, odid: 5 }, { due: dayStart('2026-02-10', 'Europe/Berlin') }],
    ['FSRS where it is there', { data: '{"s":33.5,"d":7.25}' }, { stability: 33.5, difficulty: 7.25 }],
    ['else what follows from elsewhere', { data: '{"pos":3}' }, { stability: 12, difficulty: 5 }],
    ['stability without difficulty says nothing', { data: '{"s":33.5}' }, { stability: 12, difficulty: 5 }],
    ['the last review, when the log is not there', { data: '{"s":33.5,"d":7,"lrt":1767000000}' }, { lastReview: 1_767_000_000_000 }],
    ['else the interval before it is due', {}, { lastReview: dayStart('2026-02-10', 'Europe/Berlin') - 10 * 86_400_000 }],
  ])('%s', (_, fields, expected) => {
    const memory = memoryOf(card(fields), null, calendar, fallback);
    if (expected === null) expect(memory).toBeNull();
    else expect(memory).toMatchObject(expected);
  });

  test.each(['', '{', 'null', '[]', '7', '{"s":"x","d":1}', '{"s":-1,"d":5}', '{"s":1e999,"d":5}'])('data “%s” says nothing', (data) => {
    expect(fsrsOf(data).memory).toBeNull();
  });
});

test('interval and ease become stability and difficulty', () => {
  expect(memoryOfEase(30, 2500).stability).toBe(30);
  // The greater the ease, the easier the card; and within bounds whatever the columns say.
  expect(memoryOfEase(30, 1300).difficulty).toBeGreaterThan(memoryOfEase(30, 2500).difficulty);
  expect(memoryOfEase(30, 2500).difficulty).toBeGreaterThan(memoryOfEase(30, 3500).difficulty);
  for (const [interval, ease] of [
    [0, 0],
    [-5, -5],
    [1e9, 1e9],
    [1, 1300],
  ] as const) {
    const { stability, difficulty } = memoryOfEase(interval, ease);
    expect(stability).toBeGreaterThanOrEqual(1);
    expect(stability).toBeLessThanOrEqual(36_500);
    expect(difficulty).toBeGreaterThanOrEqual(1);
    expect(difficulty).toBeLessThanOrEqual(10);
  }
});

describe('rows of a log', () => {
  const NOW = Date.parse('2026-06-01T10:00:00Z');
  const row = (id: number, ease: number, type: number, factor = 600) => ({
    id,
    cid: 1,
    ease,
    ivl: 1,
    lastIvl: 0,
    factor,
    time: 1000,
    type,
  });
  const at = NOW - 1_000_000;
  test('in order of time, with the phase they say', () => {
    const reviews = reviewsOf([row(at + 2, 3, 1), row(at, 1, 0), row(at + 1, 3, 0), row(at + 3, 1, 2)], false, NOW);
    expect(reviews.map(({ grade, phase }) => [grade, phase])).toEqual([
      [1, 'new'],
      [3, 'learning'],
      [3, 'review'],
      [1, 'relearning'],
    ]);
  });
  test('what was changed by hand, is in the future, or is no answer is left out; without schedule it is practice', () => {
    const rows = [
      row(at, 0, 4),
      row(at + 1, 0, 5),
      row(NOW + 5, 3, 1),
      row(7, 3, 1),
      row(at + 2, 9, 1),
      row(at + 3, 3, 3, 0),
      row(at + 4, 3, 3, 500),
    ];
    expect(reviewsOf(rows, false, NOW).map(({ at: when, practice }) => [when - at, practice ?? false])).toEqual([
      [3, true],
      [4, false],
    ]);
  });
  test('the first scheduler had three buttons for cards that are learned', () => {
    const grades = (isFirst: boolean) =>
      reviewsOf([row(at, 2, 0), row(at + 1, 3, 0), row(at + 2, 3, 1)], isFirst, NOW).map(({ grade }) => grade);
    expect(grades(true)).toEqual([3, 4, 3]);
    expect(grades(false)).toEqual([2, 3, 3]);
  });
});
