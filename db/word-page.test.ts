import { expect, test } from 'vitest';
import { refreshFigures } from './article-figures.ts';
import { addArticle } from './articles.ts';
import { database } from './client.ts';
import { recordEvents } from './events.ts';
import { articleGlossary } from './glossaries.ts';
import { learner as learnerOf } from './learners.ts';
import { occurrences } from './occurrences.ts';
import { similarWords } from './similar-words.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, noun } from './test-events.ts';
import { textTitles, unmetWord, wordEntry } from './word-details.ts';
import { wordFamily } from './word-family.ts';
import { wordPage } from './word-page.ts';
import { suggestedWords } from './word-suggestions.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const keep = (lemma: string) => event(NOW, { type: 'kept', word: noun(lemma), context: context(lemma) });
const someone = async () => (await learnerOf((await newLearner()).id))!;
const verb = (lemma: string) => ({ key: `${lemma}|VERB`, lemma, pos: 'VERB' as const, headword: lemma });
const lemmas = (words: { word: { lemma: string } }[]) => words.map(({ word }) => word.lemma);

test('the family of a noun: compounds, those that were met first, and what is derived', async () => {
  const who = await someone();
  await recordEvents(who, [keep('Krankenhaus')], NOW);
  const family = await wordFamily(who, noun('Haus'));
  expect(family.compounds[0]).toMatchObject({
    word: { lemma: 'Krankenhaus', key: 'Krankenhaus|NOUN' },
    state: { memory: { phase: 'new' } },
  });
  expect(family.compounds.length).toBeGreaterThan(5);
  for (const { word, gloss } of family.compounds) {
    expect(word.lemma.toLowerCase()).toContain('haus');
    expect(gloss ?? '').not.toBe(undefined);
  }
  expect(lemmas(family.derived)).toContain('häuslich');
  expect(family.verbs).toEqual([]);
  expect((await wordFamily(who, noun('Krankenhaus'))).parts.at(-1)?.word).toMatchObject({
    key: 'Haus|NOUN',
    headword: expect.stringMatching(/^das Haus/),
  });
});

test('the family of a verb: the same verb with other particles', async () => {
  const who = await someone();
  const family = await wordFamily(who, verb('anrufen'));
  expect(lemmas(family.verbs)).toEqual(expect.arrayContaining(['rufen', 'aufrufen']));
  expect(lemmas(family.verbs)).not.toContain('anrufen');
  expect(lemmas(family.derived)).toContain('Anruf');
});

test('words that are easily mixed up are the learner’s own', async () => {
  const [who, other] = [await someone(), await someone()];
  await recordEvents(who, [keep('Kirsche'), keep('Kirche'), keep('Haus'), event(NOW, { type: 'looked-up', word: noun('Kerze') })], NOW);
  await recordEvents(other, [keep('Kirchen')], NOW);
  expect((await similarWords(who, noun('Kirche'))).map(({ lemma }) => lemma)).toEqual(['Kirsche']);
  expect(await similarWords(who, noun('Haus'))).toEqual([]);
});

test('a word stands in the texts of the shelf, also in other forms; kept places are left out', async () => {
  const [who, other] = [await someone(), await someone()];
  const text = 'Die Häuser sind alt. Er ruft sie morgen an.\nDas Haus ist neu. Im Krankenhaus ist Ruhe.';
  const article = { id: 'alte-haeuser', title: 'Alte Häuser', source: 'Hand', text, subheadings: [], translations: {} };
  await addArticle(who, article);
  expect(await occurrences(who, 'Haus|NOUN', { kept: [], tapped: [] })).toEqual([]); // not analyzed yet
  await articleGlossary(who, 'alte-haeuser');
  const found = await occurrences(who, 'Haus|NOUN', { kept: [], tapped: [] });
  expect(found.map(({ sentence, marks, start }) => [sentence, ...marks[0]!, start])).toEqual([
    ['Die Häuser sind alt.', 4, 10, 4],
    ['Das Haus ist neu.', 4, 8, 48],
  ]);
  expect(found[0]).toMatchObject({ article: 'alte-haeuser', title: 'Alte Häuser' });
  expect(await occurrences(other, 'Haus|NOUN', { kept: [], tapped: [] })).toEqual([]);
  // Once the text is counted, its vocabulary is asked first.
  expect(await refreshFigures(who)).toBeGreaterThan(0);
  expect(await occurrences(who, 'Haus|NOUN', { kept: [], tapped: [] })).toEqual(found);
  expect(await occurrences(who, 'Baum|NOUN', { kept: [], tapped: [] })).toEqual([]);
  const apart = await occurrences(who, 'anrufen|VERB', { kept: [], tapped: [] });
  expect(apart.map(({ marks }) => marks.length)).toEqual([2]);
  // Kept by its particle, which is the second place of the verb.
  const particle = { article: 'alte-haeuser', start: text.indexOf('an.'), end: text.indexOf('an.') + 2 };
  expect(await occurrences(who, 'anrufen|VERB', { kept: [particle], tapped: [] })).toEqual([]);
  expect(await occurrences(who, 'anrufen|VERB', { kept: [], tapped: [particle] })).toMatchObject([{ tapped: true }]);
  expect(await textTitles(who, ['alte-haeuser', 'gone'])).toEqual(new Map([['alte-haeuser', 'Alte Häuser']]));
  await database().shelved.create({ data: { learnerId: who.id, articleId: 'alte-haeuser', place: 'deleted' } });
  expect(await occurrences(who, 'Haus|NOUN', { kept: [], tapped: [] })).toEqual([]);
  expect(await textTitles(who, ['alte-haeuser'])).toEqual(new Map());
});

test.each<[string, boolean]>([
  ['Haus|NOUN', true],
  ['anrufen|VERB', true],
  ['See|NOUN|f', true],
  ['Xyzzy|NOUN', false],
  ['Haus|HOUSE', false],
  ['Haus', false],
  ['Haus|NOUN|x', false],
  ['Haus|NOUN|m|n', false],
  ['|NOUN', false],
  ['', false],
  ['in Kraft treten|PHRASE', false],
])('%s is a word that can be looked up: %s', async (key, is) => {
  expect(unmetWord(await someone(), key) !== null).toBe(is);
});

test.each<[string, string | null]>([
  ['haeuser', 'Haus|NOUN'],
  ['rief an', 'anrufen|VERB'],
  ['gieng', null],
  ['', null],
])('what was searched in vain, %j, is in the dictionary as %s', async (search, key) => {
  const found = suggestedWords(await someone(), search);
  if (key === null) expect(found).toEqual([]);
  else expect(found).toContainEqual({ word: expect.objectContaining({ key }), gloss: expect.any(String) });
});

test('everything about a word in one answer; of a merged word the other; of no word nothing', async () => {
  const who = await someone();
  await recordEvents(
    who,
    [
      keep('Haus'),
      keep('Hausung'),
      event(NOW + 1, { type: 'corrected', word: noun('Hausung'), correction: { what: 'word', to: noun('Behausung') } }),
    ],
    NOW + 5,
  );
  expect(await wordPage(who, 'Haus|NOUN')).toMatchObject({
    word: { lemma: 'Haus' },
    state: { memory: { phase: 'new' } },
    kept: [{ context: { place: { article: 'ein-see' } } }],
    said: [],
  });
  expect(await wordPage(who, 'Hausung|NOUN')).toEqual({ mergedInto: 'Behausung|NOUN' });
  expect(await wordPage(who, 'Maus|NOUN')).toMatchObject({ history: null, events: [], kept: [], state: {} });
  expect(await wordPage(who, 'Xyzzy|NOUN')).toBeNull();
});

test('the page of a word has more senses than the card in a text', async () => {
  const { entry, senses } = wordEntry(await someone(), noun('Zug'));
  expect(senses.length).toBeGreaterThan(entry.senses.length);
  expect(senses.slice(0, 1).map(({ glosses }) => glosses)).toEqual(entry.senses.slice(0, 1).map(({ glosses }) => glosses));
});
