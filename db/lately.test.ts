import { expect, test } from 'vitest';
import { readingPosition } from './articles.ts';
import { recordEvents } from './events.ts';
import { latelyDone } from './lately.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, noun } from './test-events.ts';
import { wordHistory } from './word.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-20T10:00:00Z');
const DAY = 86_400_000;

test('the end of a text and the cards made there are listed as one, and taken back as one', async () => {
  const who = await newLearner();
  const alone = event(NOW - 2, { type: 'kept', word: noun('Tal'), context: context('Tal', 40) });
  const finished = event(NOW, { type: 'finished', article: 'ein-see', passed: [noun('Tal').key] });
  const made = ['Haus', 'See'].map((lemma, n) =>
    event(NOW + 1 + n, { type: 'kept', word: noun(lemma), context: context(lemma), batch: finished.id }),
  );
  await recordEvents(who, [alone, finished, ...made], NOW + 5);
  const [done, ...others] = await latelyDone(who, NOW + 5);
  expect(others).toEqual([]);
  expect(done).toMatchObject({ article: 'ein-see', finished: true, cards: 2, passed: 1, at: NOW + 2 });
  expect((await readingPosition(who, 'ein-see'))?.finishedAt).toBe(NOW);

  const undos = done!.events.map((target) => event(NOW + 10, { type: 'undone', target }));
  expect((await recordEvents(who, undos, NOW + 10)).every(({ ok }) => ok)).toBe(true);
  expect(await latelyDone(who, NOW + 10)).toEqual([]);
  expect(await readingPosition(who, 'ein-see')).toBeNull();
  expect(await wordHistory(who, noun('Haus').key)).toBeNull();
  expect((await wordHistory(who, noun('Tal').key))?.events.map(({ event }) => event.type)).toEqual(['kept']);
});

test('what is older than thirty days is not listed any more, and nobody sees what another learner did', async () => {
  const [who, other] = [await newLearner(), await newLearner()];
  await recordEvents(who, [event(NOW, { type: 'finished', article: 'ein-see' })], NOW);
  expect(await latelyDone(who, NOW + 30 * DAY)).toHaveLength(1);
  expect(await latelyDone(who, NOW + 31 * DAY)).toEqual([]);
  expect(await latelyDone(other, NOW)).toEqual([]);
});

test('a word that was read over tells so in its history, once a day', async () => {
  const who = await newLearner();
  const kept = event(NOW, { type: 'kept', word: noun('Tal'), context: context('Tal') });
  const passed = [NOW + 10, NOW + 20, NOW + DAY].map((at, n) =>
    event(at, { type: 'finished', article: 'ein-see', page: n + 1, passed: [noun('Tal').key, noun('See').key] }),
  );
  await recordEvents(who, [kept, ...passed], NOW + DAY);
  const found = await wordHistory(who, noun('Tal').key);
  expect(found?.events.map(({ event, at }) => [event.type, at])).toEqual([
    ['kept', NOW],
    ['finished', NOW + 10],
    ['finished', NOW + DAY],
  ]);
  // A word of which nothing else is known is no word of the learner's.
  expect(await wordHistory(who, noun('See').key)).toBeNull();
});
