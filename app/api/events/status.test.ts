import { expect, test } from 'vitest';
import type { EventResult } from '#lib/words/event.ts';
import { statusOf } from './status.ts';

const ok: EventResult = { id: 'a', ok: true };
const no = (problem: 'malformed' | 'stale' | 'unknown'): EventResult => ({ id: 'b', ok: false, problem, message: 'No.' });

test.each([
  [[ok], 200],
  [[ok, { ...ok, repeated: true }], 200],
  [[ok, no('stale')], 207],
  [[no('stale')], 409],
  [[no('stale'), no('unknown')], 409],
  [[no('stale'), no('malformed')], 400],
  [[no('unknown')], 404],
] as [EventResult[], number][])('%j → %i', (results, status) => {
  expect(statusOf(results)).toBe(status);
});
