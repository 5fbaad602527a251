import { expect, test } from 'vitest';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { wordHistory } from './word.ts';

useTestDatabase();

const now = Date.parse('2026-03-01T10:00:00Z');
const word = { key: 'Haus|NOUN', lemma: 'Haus', pos: 'NOUN' as const, headword: 'das Haus, -es, Häuser' };
let ids = 0;
const event = (fields: object) => ({ id: `event-${String(++ids).padStart(4, '0')}`, at: now + ids, zone: 'Europe/Berlin', ...fields });

test("nothing is told of a word never met, nor of another learner's", async () => {
  const [learner, other] = [await newLearner(), await newLearner()];
  await recordEvents(other, [event({ type: 'looked-up', word })], now + 100);
  expect(await wordHistory(learner, word.key)).toBeNull();
});

test('what happened is told in order, without what was taken back', async () => {
  const learner = await newLearner();
  const known = event({ type: 'declared', word, as: 'known' });
  await recordEvents(learner, [event({ type: 'looked-up', word }), known, event({ type: 'undone', target: known.id })], now + 100);
  const found = await wordHistory(learner, word.key);
  expect(found?.events.map((stored) => stored.event.type)).toEqual(['looked-up']);
  expect(found?.history).toMatchObject({ word, kept: false, lookups: 1 });
});
