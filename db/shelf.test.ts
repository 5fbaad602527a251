import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#lib/reading/article.ts';
import { coverage } from '#lib/reading/coverage.ts';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { keysOf } from '#lib/reading/transparent.ts';
import { addWords } from '#lib/reading/vocabulary.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { refreshFigures } from './article-figures.ts';
import { addArticle, article, textPage } from './articles.ts';
import { database } from './client.ts';
import { recordEvents } from './events.ts';
import { articleGlossary } from './glossaries.ts';
import { learner } from './learners.ts';
import { removeDeleted } from './remove-deleted.ts';
import { shelf, titles } from './shelf.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning } from './test-events.ts';
import { wordStates } from './words.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const DAY = 86_400_000;

const text: Article = {
  id: 'ein-see',
  title: 'Ein See',
  source: 'Pasted text',
  text: 'Der See liegt im Tal. Das Boot fährt am Abend ab, und die Haustür des Bootshauses steht offen. Anna Meier wohnt in Berlin.',
  subheadings: [],
  translations: {},
};
/** Long enough for three pages, with words that stand on several. */
const book: Article = {
  ...text,
  id: 'ein-buch',
  title: 'Ein Buch',
  text: Array.from(
    { length: 100 },
    (_, n) => `Am Tag ${n} lag der See still, und ${n % 2 ? 'ein Boot' : 'die Fähre'} legte an der Haustür ab.`,
  ).join('\n'),
};

/** The truth: counted over the glossaries of all pages, as this learner reads them. */
async function recount(id: string, slug: string, now: number) {
  const who = (await learner(id))!;
  const words = new Map<WordKey, GlossaryWord>();
  for (let page = 1; ; page++) {
    const glossary = await articleGlossary(who, slug, page);
    if (!glossary) break;
    addWords(words, glossary.words);
  }
  const all = [...words.values()];
  return coverage({ words: all }, await wordStates(who, keysOf(all)), now);
}

/**
 * What the learner corrected is counted over several openings when there is much of it, or the machine is slow: each goes on with at least one
 * text, so after as many openings as there are texts all must be right.
 */
async function expectRecount(id: string, now: number) {
  const who = (await learner(id))!;
  let items = await shelf(who, now);
  const truth = new Map<string, object>();
  for (const item of items) truth.set(item.id, await recount(id, item.id, now));
  for (let left = items.length; left > 0 && items.some((item) => !isDeepStrictEqual(item.coverage, truth.get(item.id))); left--) {
    items = await shelf(who, now);
  }
  for (const item of items) expect({ id: item.id, ...item.coverage }).toEqual({ id: item.id, ...truth.get(item.id) });
  return items;
}

const KEYS = ['See|NOUN|m', 'Boot|NOUN', 'Haustür|NOUN', 'Haus|NOUN', 'Tür|NOUN', 'liegen|VERB', 'abfahren|VERB', 'und|CONJ', 'Tag|NOUN'];
const ref = (key: string) => {
  const [lemma = '', pos = ''] = key.split('|');
  return { key, lemma, pos: pos as 'NOUN', headword: lemma };
};

const act = fc.record({
  what: fc.constantFrom('keep', 'known', 'ignored', 'none', 'remove', 'grade', 'level', 'merge', 'undo', 'undo'),
  key: fc.constantFrom(...KEYS),
  number: fc.nat(4),
  days: fc.integer({ min: 0, max: 20 }),
});

test('the figures are those of a recount from the texts, for any learner, after whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      const { id } = await newLearner();
      await addArticle({ id }, text);
      await addArticle({ id }, book);
      await refreshFigures({ id });
      const sent: string[] = [];
      const last = new Map<string, string | null>();
      let now = NOW;
      for (const { what, key, number, days } of acts) {
        now += days * DAY;
        const word = ref(key);
        const card = `${key}#meaning`;
        const other = ref(KEYS[number]!);
        const made = (() => {
          switch (what) {
            case 'keep':
              return event(now, { type: 'kept', word, context: { ...context(word.lemma, number), glosses: ['x'] } });
            case 'known':
            case 'ignored':
            case 'none':
              return event(now, { type: 'declared', word, as: what });
            case 'remove':
              return event(now, { type: 'removed', word });
            case 'grade':
              return event(now, { type: 'graded', card, grade: Math.min(4, number + 1), on: last.get(card) ?? null });
            case 'level':
              return event(now, { type: 'level-chosen', level: 'B1', presumed: number * 700 });
            case 'merge':
              return event(now, { type: 'corrected', word, correction: { what: 'word', to: other } });
            default:
              return event(now, { type: 'undone', target: sent.at(-1 - number) ?? 'never-sent' });
          }
        })();
        const [result] = await recordEvents({ id }, [made], now);
        if (result?.ok) {
          sent.push(made.id);
          if (result.card) last.set(result.card.id, result.card.lastEvent);
        }
        // After each: the second time and later from what is kept in memory.
        await expectRecount(id, now);
      }
    }),
    { numRuns: 10 },
  );
}, 240_000);

test('what becomes due with time is due on the shelf, without any event', async () => {
  const { id } = await newLearner();
  await addArticle({ id }, text);
  await refreshFigures({ id });
  const word = ref('Boot|NOUN');
  await recordEvents({ id }, [event(NOW, { type: 'kept', word, context: context('Boot') })], NOW);
  let on: string | null = null;
  for (const grade of [3, 4]) {
    const [result] = await recordEvents({ id }, [event(NOW, { type: 'graded', card: meaning('Boot'), grade, on })], NOW);
    if (result?.ok) on = result.card?.lastEvent ?? null;
  }
  const own = async (now: number) => (await expectRecount(id, now)).find((item) => item.id === 'ein-see')!.coverage!;
  expect((await own(NOW + DAY / 2)).due).toBe(0);
  expect((await own(NOW + 200 * DAY)).due).toBe(1);
});

test('says level, progress and where a text comes from', async () => {
  const { id } = await newLearner();
  await addArticle({ id }, { ...text, date: '2026-03' });
  await refreshFigures({ id });
  await recordEvents({ id }, [event(NOW, { type: 'read', article: 'ein-see', position: 18, seconds: 12.5, words: 4 })], NOW);
  const [item] = await shelf({ id, presumed: 0 }, NOW);
  expect(item).toMatchObject({
    id: 'ein-see',
    title: 'Ein See',
    date: '2026-03',
    origin: 'own',
    place: null,
    reading: { position: 18, seconds: 12.5, words: 4, lastAt: NOW, finishedAt: null },
    level: { name: expect.stringMatching(/^[AB][12]$/), reason: expect.stringMatching(/^Sentences of \d+ words/) },
  });
});

test('a text can be archived, deleted and called otherwise, and each is taken back', async () => {
  const { id } = await newLearner();
  await addArticle({ id }, text);
  const state = async () => {
    const [item] = await shelf({ id, presumed: 0 }, NOW);
    return { place: item!.place, title: item!.title };
  };
  const archive = event(NOW, { type: 'shelved', article: 'ein-see', as: 'archived' });
  const remove = event(NOW + 1, { type: 'shelved', article: 'ein-see', as: 'deleted' });
  const title = event(NOW + 2, { type: 'retitled', article: 'ein-see', title: ' Mein See ' });
  await recordEvents({ id }, [archive], NOW + 5);
  expect(await state()).toEqual({ place: 'archived', title: 'Ein See' });
  await recordEvents({ id }, [remove, title], NOW + 5);
  expect(await state()).toEqual({ place: 'deleted', title: 'Mein See' });
  expect((await article({ id }, 'ein-see'))?.title).toBe('Mein See');
  expect(await textPage({ id }, 'ein-see', { page: 1 })).toMatchObject({ title: 'Mein See', deleted: true });
  expect((await titles({ id })).get('ein-see')).toBe('Mein See');
  await recordEvents({ id }, [event(NOW + 6, { type: 'undone', target: remove.id })], NOW + 6);
  expect(await state()).toEqual({ place: 'archived', title: 'Mein See' });
  await recordEvents(
    { id },
    [archive, title].map(({ id: target }) => event(NOW + 7, { type: 'undone', target })),
    NOW + 7,
  );
  expect(await state()).toEqual({ place: null, title: 'Ein See' });
  expect(await database().shelved.count({ where: { learnerId: id } })).toBe(0);
});

test('what one learner does with a bundled text, another does not see', async () => {
  const [one, other] = [await newLearner(), await newLearner()];
  await addArticle(one, text);
  await addArticle(other, text);
  await recordEvents(one, [event(NOW, { type: 'shelved', article: 'ein-see', as: 'archived' })], NOW);
  expect((await shelf({ ...other, presumed: 0 }, NOW))[0]?.place).toBeNull();
});

test('a deleted text is removed after 30 days, unless a kept sentence comes from it; its name is not given again', async () => {
  const { id } = await newLearner();
  for (const slug of ['weg', 'gekannt', 'archiviert', 'frisch'])
    await addArticle({ id }, { ...text, id: slug, text: `${text.text} ${slug}` });
  const put = (article: string, as: string, at: number) => event(at, { type: 'shelved', article, as });
  const later = NOW + 31 * DAY;
  const all = [
    put('weg', 'deleted', NOW),
    put('gekannt', 'deleted', NOW),
    put('archiviert', 'archived', NOW),
    put('frisch', 'deleted', NOW + 2 * DAY),
    event(NOW, { type: 'kept', word: ref('See|NOUN|m'), context: context('See', 0, 'gekannt') }),
  ];
  for (const result of await recordEvents({ id }, all, later)) expect(result.ok).toBe(true);
  expect(await removeDeleted(NOW + 29 * DAY)).toEqual([]);
  expect(await removeDeleted(later)).toEqual(['weg']);
  const places = (await shelf({ id, presumed: 0 }, later)).map((item) => [item.id, item.place]);
  expect(Object.fromEntries(places)).toEqual({ gekannt: 'deleted', archiviert: 'archived', frisch: 'deleted' });
  expect(await article({ id }, 'weg')).toBeNull();
  // Else what was said of the old one would be said of the new one.
  expect(await addArticle({ id }, { ...text, id: 'weg' })).toEqual({ id: 'weg-2' });
});
