import { beforeAll, expect, test } from 'vitest';
import { database } from './client.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, noun } from './test-events.ts';
import { wordList, wordStates } from './words.ts';

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

test('fixed: a list of more than 500 words could not be read', async () => {
  const many = { ...(await newLearner()), presumed: 0 };
  const lemmas = Array.from({ length: 600 }, (_, n) => `Wort${n}`);
  const rows = lemmas.map((lemma) => ({ learnerId: many.id, key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: lemma }));
  const met = { search: '', kept: true, lookups: 0, firstMet: 0, lastMet: 0 };
  await database().word.createMany({ data: rows.map((row) => ({ ...row, ...met })) });
  expect(await wordList(many)).toHaveLength(600);
  expect(await wordList(many, { filter: 'looked-up' })).toHaveLength(0);
});

/** A learner with a word of each kind. */
let who: { id: string };
beforeAll(async () => {
  who = await newLearner();
  const events = [keep('Außenminister', NOW), keep('Haus', NOW + 1), say('See', 'known', NOW + 2), say('Tal', 'ignored', NOW + 3)];
  await recordEvents(who, [...events, look('Berg', NOW + 4), keep('Wald', NOW + 5), say('Wald', 'known', NOW + 6)], NOW + 10);
});

test.each([
  ['all', ['Wald', 'Tal', 'See', 'Haus', 'Außenminister']],
  ['learning', ['Haus', 'Außenminister']],
  ['due', ['Haus', 'Außenminister']],
  ['mature', []],
  ['known', ['Wald', 'See']],
  ['ignored', ['Tal']],
  ['looked-up', ['Berg']],
] as const)('filter %s', async (filter, lemmas) => {
  expect((await wordList(who, { filter, now: NOW + 10 })).map(({ word }) => word.lemma)).toEqual(lemmas);
});

test.each([
  ['Haus', ['Haus']],
  ['haus', ['Haus']],
  ['aussen', ['Außenminister']],
  ['AUSSENMINISTER', ['Außenminister']],
  ['minister', ['Außenminister']],
  ['Häuser', ['Haus']], // an inflected form
  ['waldes', ['Wald']],
  ['xyz', []],
  ['  ', ['Wald', 'Tal', 'See', 'Haus', 'Außenminister']],
])('search %j', async (search, lemmas) => {
  expect((await wordList(who, { search })).map(({ word }) => word.lemma)).toEqual(lemmas);
});

test('what the list says of a word', async () => {
  const [found] = await wordList(who, { search: 'Haus' });
  expect(found).toMatchObject({
    word: noun('Haus'),
    state: { memory: { phase: 'new' } },
    kept: true,
    lookups: 0,
    firstMet: NOW + 1,
    contexts: [context('Haus')],
    card: { id: 'Haus|NOUN#meaning', lastEvent: null },
  });
});
