import { expect, test } from 'vitest';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, noun } from './test-events.ts';
import { wordStates } from './words.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const keep = (lemma: string, at = NOW) => event(at, { type: 'kept', word: noun(lemma), context: context(lemma) });
const say = (lemma: string, as: 'known' | 'ignored' | 'none', at = NOW) => event(at, { type: 'declared', word: noun(lemma), as });
const look = (lemma: string, at = NOW) => event(at, { type: 'looked-up', word: noun(lemma) });

test('only what is known of a word is told', async () => {
  const who = { ...(await newLearner()), presumed: 0 };
  await recordEvents(who, [keep('Haus'), say('See', 'ignored'), look('Tal')], NOW);
  const states = await wordStates(who, ['Haus|NOUN', 'See|NOUN', 'Tal|NOUN', 'Berg|NOUN', '__proto__']);
  expect(Object.keys(states)).toEqual(['Haus|NOUN', 'See|NOUN']);
  expect(states).toMatchObject({ 'Haus|NOUN': { memory: { phase: 'new' } }, 'See|NOUN': { declared: 'ignored' } });
});

test('common words are presumed known by the level, unless something else is said', async () => {
  const who = { ...(await newLearner()), presumed: 2000 };
  await recordEvents(who, [keep('Haus'), say('Zeit', 'none')], NOW);
  const states = await wordStates(who, ['und|CONJ', 'Haus|NOUN', 'Zeit|NOUN', 'Schleppnetzfischerei|NOUN', 'Berlin|NAME']);
  expect(states['und|CONJ']).toEqual({ presumed: true });
  expect(states['Zeit|NOUN']).toEqual({ presumed: true });
  expect(states['Haus|NOUN']?.presumed).toBeUndefined();
  expect(states['Schleppnetzfischerei|NOUN']).toBeUndefined();
  expect(states['Berlin|NAME']).toBeUndefined();
});

test('more keys than one statement of SQLite takes', async () => {
  const who = { ...(await newLearner()), presumed: 0 };
  await recordEvents(who, [keep('Haus')], NOW);
  const many = Array.from({ length: 40_000 }, (_, n) => `Wort${n}|NOUN`);
  expect(Object.keys(await wordStates(who, [...many, 'Haus|NOUN']))).toEqual(['Haus|NOUN']);
});
