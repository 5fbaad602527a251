import { expect, test } from 'vitest';
import { effective, replayWord } from '#lib/cards/replay.ts';
import { newMemory, preview } from '#lib/cards/schedule.ts';
import { addDays, learnerDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';
import { storedEvent } from './event-rows.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');

/** Words that are kept and answered with Easy, one after the other, on one day. */
async function withWords(who: { id: string }, count: number, begin = 0) {
  for (let n = begin; n < begin + count; n++) {
    const lemma = `Wort${n}`;
    const events = [
      event(NOW, { type: 'kept', word: noun(lemma), context: context(lemma) }),
      event(NOW, { type: 'graded', card: meaning(lemma), grade: 4, on: null }),
    ];
    const results = await recordEvents(who, events, NOW);
    if (results.some(({ ok }) => !ok)) throw new Error(JSON.stringify(results));
  }
}

async function dueDays(who: { id: string }): Promise<Map<string, number>> {
  const cards = await database().card.findMany({ where: { learnerId: who.id } });
  const days = new Map<string, number>();
  for (const { due } of cards) {
    const day = learnerDay(Number(due), ZONE);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

test('cards that are answered alike are spread evenly over the days that are allowed', async () => {
  const who = await newLearner();
  await withWords(who, 40);
  const loads = [...(await dueDays(who)).values()];
  // Eight days, and one or two to either side.
  expect(loads.length).toBeGreaterThanOrEqual(3);
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(3);
});

test('what is due of another learner, of words that are not asked, or on other days does not count', async () => {
  const [who, other] = [await newLearner(), await newLearner()];
  await withWords(other, 20);
  await withWords(who, 1);
  const exact = preview({ id: 'x', memory: newMemory(NOW) }, NOW, ZONE, undefined, () => 0)[4].due;
  const { due } = await database().card.findFirstOrThrow({ where: { learnerId: who.id } });
  expect(Number(due)).toBe(exact);
  await recordEvents(who, [event(NOW, { type: 'declared', word: noun('Wort0'), as: 'known' })], NOW);
  await withWords(who, 1, 1);
  const [, second] = await database().card.findMany({ where: { learnerId: who.id }, orderBy: { id: 'asc' } });
  expect(Number(second!.due)).toBe(exact);
});

test('which day was chosen is part of what the grade led to: the fold finds it there', async () => {
  const who = await newLearner();
  await withWords(who, 12);
  const today = learnerDay(NOW, ZONE);
  const days = await dueDays(who);
  expect([...days.keys()].every((day) => day > addDays(today, 4))).toBe(true);
  for (const card of await database().card.findMany({ where: { learnerId: who.id } })) {
    const rows = await database().event.findMany({ where: { learnerId: who.id, wordKey: card.wordKey } });
    const history = replayWord(effective(rows.map(storedEvent)))!;
    expect(history.cards[0]!.memory.due).toBe(Number(card.due));
  }
});
