import { expect, test } from 'vitest';
import type { GradeOutcome } from '#lib/cards/replay.ts';
import { database } from './client.ts';
import { recordEvents } from './events.ts';
import { learner } from './learners.ts';
import { currentParameters } from './parameters.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, weightsLike } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const MINUTE = 60_000;

async function withCard() {
  const who = await newLearner();
  let last: string | null = null;
  let now = NOW;
  const send = async (fields: { type: string; [field: string]: unknown }, later = MINUTE) => {
    now += later;
    const made = event(now, fields);
    const [result] = await recordEvents(who, [made], now);
    if (!result?.ok) throw new Error(result?.message);
    if (result.card) last = result.card.lastEvent;
    return made.id;
  };
  await send({ type: 'kept', word: noun('Haus'), context: context('Haus') });
  return {
    ...who,
    send,
    grade: (grade: number, later?: number) => send({ type: 'graded', card: meaning('Haus'), grade, on: last }, later),
    outcome: async (id: string) => {
      const row = await database().event.findUniqueOrThrow({ where: { learnerId_id: { learnerId: who.id, id } } });
      return JSON.parse(row.outcome!) as GradeOutcome;
    },
    card: () => database().card.findFirstOrThrow({ where: { learnerId: who.id } }),
    now: async () => currentParameters((await learner(who.id))!),
  };
}

test('a grade is made with what holds at that moment, and keeps it', async () => {
  const who = await withCard();
  const first = await who.grade(3);
  await who.send({ type: 'setting-changed', name: 'retention', value: 0.8 });
  const second = await who.grade(3);
  await who.send({ type: 'setting-changed', name: 'maximum-interval', value: 30 });
  const fit = await who.send({ type: 'parameters-fitted', weights: weightsLike(9) });
  const third = await who.grade(4, 3 * 86_400_000);
  expect([(await who.outcome(first)).parameters, (await who.outcome(second)).parameters]).toEqual(['fsrs-6', 'fsrs-6:80:36500:-']);
  expect(await who.outcome(third)).toMatchObject({ parameters: `fsrs-6:80:30:${fit}` });
  expect(await who.now()).toMatchObject({ retention: 0.8, maximumInterval: 30, weights: weightsLike(9) });
});

test('each choice can be taken back, and the one before holds again', async () => {
  const who = await withCard();
  const wish = await who.send({ type: 'setting-changed', name: 'retention', value: 0.8 });
  const fit = await who.send({ type: 'parameters-fitted', weights: weightsLike(1) });
  const other = await who.send({ type: 'parameters-fitted', weights: weightsLike(2) });
  const standard = await who.send({ type: 'parameters-fitted', weights: null });
  expect((await who.now()).version).toBe('fsrs-6:80:36500:-');
  await who.send({ type: 'undone', target: standard });
  expect((await who.now()).version).toBe(`fsrs-6:80:36500:${other}`);
  await who.send({ type: 'undone', target: other });
  expect((await who.now()).version).toBe(`fsrs-6:80:36500:${fit}`);
  await who.send({ type: 'undone', target: wish });
  await who.send({ type: 'undone', target: fit });
  expect((await who.now()).version).toBe('fsrs-6');
});

test('a grade that must be computed again is so with the weights that it was made with, also when they were taken back', async () => {
  const who = await withCard();
  const fit = await who.send({ type: 'parameters-fitted', weights: weightsLike(40) });
  const first = await who.grade(3);
  const second = await who.grade(3);
  const { memory } = await who.outcome(second);
  await who.send({ type: 'undone', target: fit });
  // Taking back and bringing back the first computes the second twice.
  const undo = await who.send({ type: 'undone', target: first });
  expect((await who.card()).stability).not.toBe(memory.stability);
  await who.send({ type: 'undone', target: undo });
  expect((await who.card()).stability).toBe(memory.stability);
});

test('the later of two fits holds, in whatever order they came', async () => {
  const who = await withCard();
  const fit = (at: number, n: number) => event(at, { type: 'parameters-fitted', weights: weightsLike(n) });
  const [early, late] = [fit(NOW + MINUTE, 1), fit(NOW + 2 * MINUTE, 2)];
  // As another device brings them.
  await recordEvents(who, [late, early], NOW + 9 * MINUTE);
  const graded = await who.grade(3, 10 * MINUTE);
  expect((await who.outcome(graded)).parameters).toContain(late.id);
  expect((await who.now()).weights).toEqual(weightsLike(2));
});
