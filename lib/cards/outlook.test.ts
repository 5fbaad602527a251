import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Memory } from '#lib/words/memory.ts';
import { outlook } from './outlook.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { newMemory } from './schedule.ts';

const NOW = Date.parse('2026-03-01T10:00:00Z');
const DAY = 86_400_000;
const zone = 'Europe/Berlin';
const memory: Memory = {
  phase: 'review',
  stability: 20,
  difficulty: 5,
  due: NOW + 10 * DAY,
  lastReview: NOW - 10 * DAY,
  reps: 5,
  lapses: 1,
};

test('a card that was never asked is expected to be nothing', () => {
  expect(outlook({ id: 'Haus|NOUN#meaning', memory: newMemory(NOW) }, NOW, zone, DEFAULT_PARAMETERS)).toMatchObject({
    now: null,
    whenDue: null,
  });
});

test('recall falls until the card is due; a better answer puts it off for longer', () => {
  const card = fc.record({
    stability: fc.double({ min: 0.5, max: 500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    due: fc.integer({ min: NOW - 100 * DAY, max: NOW + 300 * DAY }),
  });
  fc.assert(
    fc.property(card, (fields) => {
      const found = outlook({ id: 'Haus|NOUN#meaning', memory: { ...memory, ...fields } }, NOW, zone, DEFAULT_PARAMETERS);
      expect(found.now).toBeGreaterThan(0);
      expect(found.whenDue!).toBeLessThanOrEqual(found.now!);
      expect(found.ifNot).toBeGreaterThan(Math.max(NOW, fields.due) - 1);
      expect(found.ifKnown).toBeGreaterThanOrEqual(found.ifNot);
    }),
  );
});
