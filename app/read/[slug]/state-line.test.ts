import { expect, it } from 'vitest';
import type { Memory, WordState } from '#lib/words/memory.ts';
import { stateLine } from './state-line.ts';

const now = Date.UTC(2026, 0, 5, 12);
const day = 86_400_000;
const memory = (phase: Memory['phase'], due: number): Memory => ({
  phase,
  stability: 3,
  difficulty: 5,
  due,
  lastReview: 0,
  reps: 1,
  lapses: 0,
});

it.each<[WordState | undefined, string]>([
  [undefined, 'New to you.'],
  [{}, 'New to you.'],
  [{ presumed: true }, 'Presumed known by your level.'],
  [{ declared: 'known', memory: memory('review', now) }, 'You know this word.'],
  [{ declared: 'ignored', presumed: true }, 'Ignored: never marked, never asked.'],
  [{ memory: memory('new', now) }, 'Kept. Its card comes in your next review.'],
  [{ memory: memory('learning', now + 10 * 60_000) }, 'Learning, asked again in 10 minutes.'],
  [{ memory: memory('review', now + day) }, 'Kept, asked again tomorrow.'],
  [{ memory: memory('review', now - day) }, 'Kept, due now.'],
])('%j: %s', (state, line) => {
  expect(stateLine(state, now, 'Europe/Berlin')).toBe(line);
});
