import { expect, test } from 'vitest';
import { recordEvents } from './events.ts';
import { levelChoice } from './level-choice.ts';
import { newLearner, useTestDatabase } from './test-database.ts';

useTestDatabase();

const now = Date.parse('2026-03-01T10:00:00Z');
let ids = 0;
const choice = (level: 'B1' | null, at: number) => ({
  id: `choice-${String(++ids).padStart(4, '0')}`,
  at,
  zone: 'Europe/Berlin',
  type: 'level-chosen' as const,
  level,
  presumed: level ? 2000 : 0,
});

test('nobody has chosen at the first start', async () => {
  expect(await levelChoice(await newLearner())).toBeNull();
});

test('the last choice counts, until it is taken back', async () => {
  const learner = await newLearner();
  const first = choice('B1', now);
  const second = choice(null, now + 1000);
  await recordEvents(learner, [first, second], now + 1000);
  expect(await levelChoice(learner)).toMatchObject({ id: second.id, level: null });
  await recordEvents(learner, [{ id: 'undo-0001', at: now + 2000, zone: 'Europe/Berlin', type: 'undone', target: second.id }], now + 2000);
  expect(await levelChoice(learner)).toMatchObject({ id: first.id, level: 'B1' });
  await recordEvents(learner, [{ id: 'undo-0002', at: now + 3000, zone: 'Europe/Berlin', type: 'undone', target: first.id }], now + 3000);
  expect(await levelChoice(learner)).toBeNull();
});

test("another learner's choice is not told", async () => {
  await recordEvents(await newLearner(), [choice('B1', now)], now);
  expect(await levelChoice(await newLearner())).toBeNull();
});
