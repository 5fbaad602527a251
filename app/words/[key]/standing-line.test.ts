import { expect, test } from 'vitest';
import { type Stands, standingLine } from './standing-line.ts';

const now = Date.parse('2026-08-20T10:00:00Z');
const DAY = 86_400_000;
const memory = (fields: object) => ({
  memory: {
    phase: 'review' as const,
    stability: 12,
    difficulty: 5,
    due: now + 13 * DAY,
    lastReview: now - 8 * DAY,
    reps: 4,
    lapses: 1,
    ...fields,
  },
});
const answers = [3, 1, 3, 3].map((grade, index) => ({ grade, at: now - (11 - index) * DAY }));
const nothing: Stands = { state: {}, lookups: 0, keptAt: null, saidAt: null, answers: [] };

test.each<[string, Partial<Stands>, string]>([
  ['young', { state: memory({}), answers }, 'Young: 3 of 4 answers right, last on 12 Aug, expected until 2 Sept.'],
  [
    'mature',
    { state: memory({ stability: 40 }), answers: answers.slice(0, 1) },
    'Mature: 1 of 1 answer right, last on 9 Aug, expected until 2 Sept.',
  ],
  [
    'due',
    { state: memory({ due: now - DAY }), answers },
    'Due: 3 of 4 answers right, last on 12 Aug, was expected until 19 Aug, so it is asked now.',
  ],
  [
    'in its steps',
    { state: memory({ phase: 'learning', due: now + 600_000 }), answers: answers.slice(1, 2) },
    'Learning: 0 of 1 answer right, last on 10 Aug, asked again in 10 minutes.',
  ],
  [
    'never asked',
    { state: memory({ phase: 'new' }), keptAt: now - DAY },
    'New: kept on 19 Aug, not asked yet. It comes in your next review.',
  ],
  [
    'known',
    { state: { declared: 'known', ...memory({}) }, saidAt: now - 400 * DAY },
    'Known, as you said on 16 Jul 2025: not marked, never asked.',
  ],
  ['ignored', { state: { declared: 'ignored' } }, 'Ignored, as you said: not marked, never asked, not counted.'],
  ['presumed', { state: { presumed: true }, lookups: 1 }, 'Presumed known by the level you chose.'],
  ['tapped', { lookups: 3 }, 'Tapped 3 times, not kept.'],
  ['never met', {}, 'You have not met it yet.'],
])('%s', (_, fields, expected) => {
  expect(standingLine({ ...nothing, ...fields }, now, 'Europe/Berlin').replace('Sep.', 'Sept.')).toBe(expected);
});
