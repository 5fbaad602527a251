import { expect, test } from 'vitest';
import { ALL_WORDS } from '#lib/words/listed-word.ts';
import { addArticle } from './articles.ts';
import { database } from './client.ts';
import { corrections } from './corrections.ts';
import { recordEvents } from './events.ts';
import { articleGlossary, correctableGlossary } from './glossaries.ts';
import { learner } from './learners.ts';
import { dueCards } from './queue.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';
import { mergedInto, wordHistory } from './word.ts';
import { findWords } from './word-list.ts';
import { wordStates } from './words.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const keep = (lemma: string, start = 0) => event(NOW, { type: 'kept', word: noun(lemma), context: context(lemma, start) });
const correct = (lemma: string, correction: object, more: object = {}) =>
  event(NOW, { type: 'corrected', word: noun(lemma), correction, ...more });
const undo = (target: string) => event(NOW, { type: 'undone', target });
const grade = (lemma: string, on: string | null) => event(NOW, { type: 'graded', card: meaning(lemma), grade: 3, on });
const to = (lemma: string) => ({ what: 'word', to: noun(lemma) });

const wordList = async (who: { id: string }) => (await findWords({ ...who, zone: ZONE }, ALL_WORDS, NOW)).words;

/** All that follows from a learner's events. */
async function derived(who: { id: string }) {
  const where = { learnerId: who.id };
  return {
    words: await database().word.findMany({ where, orderBy: { key: 'asc' } }),
    meetings: await database().meeting.findMany({ where, orderBy: [{ wordKey: 'asc' }, { start: 'asc' }] }),
    cards: await database().card.findMany({ where, orderBy: { id: 'asc' } }),
    list: await wordList(who),
    due: await dueCards({ ...who, zone: ZONE }, NOW + 1000),
    said: await corrections(who),
  };
}

test('an own meaning is on the card, in the list and on the page of the word, and is taken back from all of them', async () => {
  const who = await newLearner();
  await recordEvents(who, [keep('Haus')], NOW);
  const before = await derived(who);
  const own = correct('Haus', { what: 'gloss', gloss: 'home' });
  expect(await recordEvents(who, [own], NOW)).toMatchObject([{ ok: true }]);
  const glosses = ['home', '(gloss)'];
  expect((await dueCards({ ...who, zone: ZONE }, NOW))[0]?.contexts[0]?.glosses).toEqual(glosses);
  expect((await wordList(who))[0]?.contexts[0]?.glosses).toEqual(glosses);
  expect((await wordHistory(who, 'Haus|NOUN'))?.history.meetings[0]?.context.glosses).toEqual(glosses);
  expect((await wordHistory(who, 'Haus|NOUN'))?.events.map((each) => each.event.type)).toEqual(['kept', 'corrected']);
  await recordEvents(who, [undo(own.id)], NOW);
  expect(await derived(who)).toEqual(before);
});

test('a pin holds for its place alone', async () => {
  const who = await newLearner();
  const sense = { what: 'sense', sense: { glosses: ['building'] } };
  await recordEvents(who, [keep('Haus', 0), keep('Haus', 50), correct('Haus', sense, { place: context('Haus', 50).place })], NOW);
  const [card] = await dueCards({ ...who, zone: ZONE }, NOW);
  const byStart = new Map(card?.contexts.map(({ place, glosses }) => [place.start, glosses[0]]));
  expect([byStart.get(0), byStart.get(50)]).toEqual(['(gloss)', 'building']);
});

test('an article', async () => {
  const who = await newLearner();
  await recordEvents(who, [keep('Haus'), correct('Haus', { what: 'gender', article: 'der' })], NOW);
  expect((await wordList(who))[0]?.word.headword).toBe('der Haus');
  expect((await dueCards({ ...who, zone: ZONE }, NOW))[0]?.word.headword).toBe('der Haus');
});

test('another base form takes sentence, card and memory along; undo gives all of it back', async () => {
  const who = await newLearner();
  const first = grade('Haus', null);
  await recordEvents(who, [keep('Haus'), first], NOW);
  const before = await derived(who);
  const moved = correct('Haus', to('Hausung'));
  await recordEvents(who, [moved], NOW);
  expect((await wordList(who)).map(({ word }) => word.lemma)).toEqual(['Hausung']);
  const states = await wordStates({ ...who, presumed: 0 }, ['Haus|NOUN', 'Hausung|NOUN']);
  expect(states).toMatchObject({ 'Hausung|NOUN': { memory: { reps: 1 } } });
  expect(Object.keys(states)).toEqual(['Hausung|NOUN']);
  expect(await wordHistory(who, 'Haus|NOUN')).toBeNull();
  expect(await mergedInto(who, 'Haus|NOUN')).toBe('Hausung|NOUN');
  const taken = undo(moved.id);
  await recordEvents(who, [taken], NOW);
  expect(await derived(who)).toEqual(before);
  // And redo takes it away again.
  await recordEvents(who, [undo(taken.id)], NOW);
  expect((await wordList(who)).map(({ word }) => word.lemma)).toEqual(['Hausung']);
});

test('a grade given to a card by its old name counts for the word that it is now', async () => {
  const who = await newLearner();
  const first = grade('Haus', null);
  await recordEvents(who, [keep('Haus'), first, correct('Haus', to('Hausung'))], NOW);
  const [answer] = await recordEvents(who, [grade('Haus', first.id)], NOW + 700_000);
  expect(answer).toMatchObject({ ok: true, card: { id: meaning('Haus'), memory: { reps: 2 } } });
  const cards = await database().card.findMany({ where: { learnerId: who.id } });
  expect(cards).toMatchObject([{ id: meaning('Hausung'), reps: 2 }]);
  // The card by its new name knows of it.
  expect(await recordEvents(who, [grade('Hausung', null)], NOW + 700_000)).toMatchObject([{ problem: 'stale' }]);
});

test('corrections that come in another order lead to the same', async () => {
  const list = [
    { ...keep('Haus'), at: NOW },
    { ...correct('Haus', to('Hausung')), at: NOW + 1 },
    { ...correct('Hausung', { what: 'gloss', gloss: 'housing' }), at: NOW + 2 },
    { ...correct('Hausung', { what: 'gender', article: 'die' }), at: NOW + 3 },
  ];
  const seen = async (events: unknown[]) => {
    const who = await newLearner();
    await recordEvents(who, events, NOW + 10);
    return (await wordList(who)).map(({ word, contexts }) => ({ word, contexts }));
  };
  const straight = await seen(list);
  expect(straight).toMatchObject([{ word: { lemma: 'Hausung', headword: 'die Hausung' } }]);
  expect(straight[0]?.contexts[0]?.glosses[0]).toBe('housing');
  expect(await seen(list.toReversed())).toEqual(straight);
});

test('a glossary is corrected for the one who said so, and for nobody else', async () => {
  const [who, other] = [await newLearner(), await newLearner()];
  const text = 'Das Land ist weit. Er fand es schön.';
  const own = { id: 'land', title: 'Land', source: 'own', text, subheadings: [], translations: {} };
  for (const each of [who, other]) await addArticle(each, own);
  const reader = async (id: string) => (await learner(id))!;
  const place = { article: 'land', start: 4, end: 8 };
  const pin = correct('Land', { what: 'gloss', gloss: 'soil' }, { place });
  const before = await articleGlossary(await reader(who.id), 'land');
  await recordEvents(who, [pin], NOW);
  const mine = await correctableGlossary(await reader(who.id), 'land');
  const land = mine?.corrected.words.find(({ lemma }) => lemma === 'Land');
  const token = mine?.corrected.sentences[0]?.tokens[1];
  expect(land?.senses[token?.s ?? 0]).toMatchObject({ glosses: ['soil'], own: true });
  expect(mine?.corrections).toMatchObject([{ id: pin.id }]);
  expect(mine?.shared).toEqual(before);
  expect(await articleGlossary(await reader(other.id), 'land')).toEqual(before);
  await recordEvents(who, [undo(pin.id)], NOW);
  expect(await articleGlossary(await reader(who.id), 'land')).toEqual(before);
});

test.each([
  ['no change', { what: 'nothing' }],
  ['an empty meaning', { what: 'gloss', gloss: '  ' }],
  ['an article that is none', { what: 'gender', article: 'den' }],
  ['a word whose key is of another part of speech', { what: 'word', to: { ...noun('Haus'), pos: 'VERB' } }],
])('%s is refused, and leaves nothing behind', async (_, correction) => {
  const who = await newLearner();
  expect(await recordEvents(who, [correct('Haus', correction)], NOW)).toMatchObject([{ ok: false, problem: 'malformed' }]);
  expect(await corrections(who)).toEqual([]);
});
