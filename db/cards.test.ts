import { expect, test } from 'vitest';
import { dueCards, dueCounts } from './cards.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const MINUTE = 60_000;
const keep = (lemma: string, at = NOW, start = 0) => event(at, { type: 'kept', word: noun(lemma), context: context(lemma, start) });
const grade = (lemma: string, on: string | null, given: number, at: number) =>
  event(at, { type: 'graded', card: meaning(lemma), grade: given, on });

test('nothing kept: nothing due, nothing to come', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  expect(await dueCards(who, NOW)).toEqual([]);
  expect(await dueCounts(who, NOW)).toEqual({ due: 0, learning: 0, new: 0, total: 0, nextDue: null });
});

test('cards are counted by what they wait for, and the next one is announced', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const easy = grade('Haus', null, 4, NOW);
  const good = grade('See', null, 3, NOW);
  await recordEvents(who, [keep('Haus'), keep('See'), keep('Tal'), easy, good], NOW);
  expect(await dueCounts(who, NOW)).toEqual({ due: 0, learning: 0, new: 1, total: 1, nextDue: NOW + 10 * MINUTE });
  expect(await dueCounts(who, NOW + 10 * MINUTE)).toMatchObject({ due: 0, learning: 1, new: 1, total: 2 });
  const [review] = (await dueCards(who, NOW + 60 * 24 * 60 * MINUTE)).filter(({ memory }) => memory.phase === 'review');
  expect(review).toMatchObject({ id: meaning('Haus'), lastEvent: easy.id });
  expect(await dueCounts(who, review!.memory.due)).toMatchObject({ due: 1, learning: 1, new: 1, total: 3, nextDue: null });
});

test('a card shows its sentences, the newest first', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  await recordEvents(who, [keep('Haus', NOW, 10), keep('Haus', NOW + MINUTE, 90)], NOW + MINUTE);
  const [card] = await dueCards(who, NOW + MINUTE);
  expect(card?.contexts.map(({ place }) => place.start)).toEqual([90, 10]);
});

test('a word that was tapped since it was asked comes first', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const graded = ['Haus', 'See', 'Tal'].map((lemma) => grade(lemma, null, 4, NOW));
  await recordEvents(who, [keep('Haus'), keep('See'), keep('Tal'), ...graded], NOW);
  const later = NOW + 60 * 24 * 60 * MINUTE;
  await recordEvents(who, [event(later, { type: 'looked-up', word: noun('Tal') })], later);
  expect((await dueCards(who, later))[0]?.id).toBe(meaning('Tal'));
});

test('a word that was tapped is asked although the limit is reached by others that have waited longer', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const graded = ['Haus', 'See'].map((lemma) => grade(lemma, null, 4, NOW));
  await recordEvents(who, [keep('Haus'), keep('See'), ...graded], NOW);
  await recordEvents(who, [keep('Tal'), grade('Tal', null, 4, NOW + MINUTE)], NOW + MINUTE);
  const later = NOW + 60 * 24 * 60 * MINUTE;
  await recordEvents(who, [event(later, { type: 'looked-up', word: noun('Tal') })], later);
  expect((await dueCards(who, later, 1)).map(({ id }) => id)).toEqual([meaning('Tal')]);
});

test('what was read over today without a tap comes last, its memory is as before, and taking it back gives it its place again', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  await recordEvents(who, [keep('Haus'), keep('See'), grade('Haus', null, 4, NOW), grade('See', null, 4, NOW + MINUTE)], NOW + MINUTE);
  const later = NOW + 60 * 24 * 60 * MINUTE;
  const before = await dueCards(who, later);
  const [first, second] = before.map(({ word }) => word.key);
  const finished = event(later, { type: 'finished', article: 'ein-see', page: 1, passed: [first] });
  await recordEvents(who, [finished], later);
  const after = await dueCards(who, later + MINUTE);
  expect(after.map(({ word }) => word.key)).toEqual([second, first]);
  expect(after.map(({ memory }) => memory)).toEqual(before.map(({ memory }) => memory).reverse());
  expect(await dueCounts(who, later + MINUTE)).toMatchObject({ due: 2, total: 2 });
  // The next day it is asked as ever.
  expect((await dueCards(who, later + 24 * 60 * MINUTE))[0]?.word.key).toBe(first);
  await recordEvents(who, [event(later + MINUTE, { type: 'undone', target: finished.id })], later + MINUTE);
  expect((await dueCards(who, later + MINUTE)).map(({ word }) => word.key)).toEqual([first, second]);
});

test('the limit takes those that have waited longest', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  await recordEvents(who, [keep('See', NOW + 2), keep('Haus', NOW + 1), keep('Tal', NOW + 3)], NOW + 3);
  expect((await dueCards(who, NOW + 3, 2)).map(({ id }) => id)).toEqual([meaning('Haus'), meaning('See')]);
});

test("nobody sees another learner's cards", async () => {
  const [one, other] = [await newLearner(), { ...(await newLearner()), zone: ZONE }];
  await recordEvents(one, [keep('Haus')], NOW);
  expect(await dueCards(other, NOW)).toEqual([]);
  expect(await dueCounts(other, NOW)).toMatchObject({ total: 0, nextDue: null });
});
