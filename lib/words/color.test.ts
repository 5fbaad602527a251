import { expect, test } from 'vitest';
import { type WordColor, wordColor } from './color.ts';
import type { Memory, WordState } from './memory.ts';

const now = 1_000_000;
const memory = (fields: Partial<Memory>): Memory => ({
  phase: 'review',
  stability: 5,
  difficulty: 5,
  due: now + 1,
  lastReview: 0,
  reps: 3,
  lapses: 0,
  ...fields,
});

test.each([
  ['never met', undefined, 'new'],
  ['nothing known', {}, 'new'],
  ['presumed by the level', { presumed: true }, 'known'],
  ['kept, never asked', { memory: memory({ phase: 'new', due: 0 }) }, 'learning'],
  ['kept although presumed', { presumed: true, memory: memory({ phase: 'new' }) }, 'learning'],
  ['in its first steps, due again', { memory: memory({ phase: 'learning', due: now - 1 }) }, 'learning'],
  ['forgotten', { memory: memory({ phase: 'relearning' }) }, 'learning'],
  ['not yet due', { memory: memory({}) }, 'young'],
  ['due this moment', { memory: memory({ due: now }) }, 'due'],
  ['due and strong', { memory: memory({ due: now - 1, stability: 100 }) }, 'due'],
  ['stable for three weeks', { memory: memory({ stability: 21 }) }, 'mature'],
  ['declared known while due', { declared: 'known', memory: memory({ due: 0 }) }, 'known'],
  ['declared ignored', { declared: 'ignored', presumed: true }, 'ignored'],
] as [string, WordState | undefined, WordColor][])('%s: %s', (_, state, color) => {
  expect(wordColor(state, now)).toBe(color);
});
