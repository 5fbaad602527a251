import { expect, test } from 'vitest';
import type { WordState } from '#lib/words/memory.ts';
import { stateLine } from './state.ts';

const now = Date.parse('2026-07-14T10:00:00Z');
const DAY = 86_400_000;
const memory = (fields: object): WordState => ({
  memory: { phase: 'review', step: 0, stability: 5, difficulty: 5, due: now + DAY, lastReview: now - DAY, reps: 3, lapses: 0, ...fields },
});

test.each<[string, WordState, number, string]>([
  ['said known', { declared: 'known' }, 0, 'known, as you said'],
  ['said ignored, though it has a card', { declared: 'ignored', ...memory({}) }, 0, 'ignored, as you said'],
  ['only tapped', {}, 1, 'tapped once, not kept'],
  ['tapped again', {}, 4, 'tapped 4 times, not kept'],
  ['neither', {}, 0, 'not kept'],
  ['kept, never asked', memory({ phase: 'new', reps: 0, due: now - 1 }), 2, 'new, not asked yet'],
  ['in its first steps', memory({ phase: 'learning', reps: 1, due: now + 60_000 }), 2, 'learning, 1 review, next in a minute'],
  ['in review', memory({}), 0, 'young, 3 reviews, next tomorrow'],
  ['asked once', memory({ reps: 1 }), 0, 'young, 1 review, next tomorrow'],
  ['overdue', memory({ due: now - DAY }), 0, 'due, 3 reviews, next now'],
  ['forgotten', memory({ lapses: 2, reps: 9 }), 0, 'young, 9 reviews, forgotten 2 times, next tomorrow'],
  ['stable for weeks', memory({ stability: 30, due: now + 20 * DAY }), 0, 'mature, 3 reviews, next on 3 Aug'],
])('a word %s', (_, state, lookups, expected) => {
  expect(stateLine({ state, lookups }, now, 'Europe/Berlin')).toBe(expected);
});
