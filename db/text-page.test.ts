import { expect, test } from 'vitest';
import type { Article } from '#lib/reading/article.ts';
import { addArticle, article, contents, searchArticle, textPage } from './articles.ts';
import { articleGlossary } from './glossaries.ts';
import { newLearner, useTestDatabase } from './test-database.ts';

useTestDatabase();

const sentence = 'Der Zug fährt am Abend pünktlich nach Köln und kommt am Morgen in Wien an.';
const paragraph = `${sentence} `.repeat(6).trim();
/** Three chapters of some 900 words each, and a word that stands once. */
const book: Article = {
  id: 'buch',
  title: 'Ein Buch',
  source: 'Selbstverlag',
  text: [1, 2, 3]
    .flatMap((chapter) => [`Kapitel ${chapter}`, ...Array(10).fill(paragraph), chapter === 3 ? 'Die Schleuse öffnet sich.' : ''])
    .join('\n'),
  subheadings: [0, 12, 24],
  levels: [1, 1, 1],
  translations: {},
};

test('a long text is read page by page: pages joined are the text, offsets are those of the text', async () => {
  const who = await newLearner();
  await addArticle(who, book);
  const first = (await textPage(who, 'buch', { page: 1 }))!;
  expect(first.pages).toBeGreaterThan(3);
  for (let page = 1; page <= first.pages; page++) {
    const text = (await textPage(who, 'buch', { page }))!;
    expect(book.text.startsWith(text.text, text.start)).toBe(true);
    const glossary = (await articleGlossary(who, 'buch', page))!;
    for (const { tokens } of glossary.sentences) {
      for (const { start, end, w } of tokens) {
        if (w !== undefined && glossary.words[w]!.lemma === 'Zug') expect(book.text.slice(start, end)).toBe('Zug');
      }
    }
    const last = glossary.sentences.at(-1)!;
    expect(last.end).toBeLessThanOrEqual(text.start + text.text.length);
  }
  expect(await textPage(who, 'buch', { page: first.pages + 1 })).toBeNull();
  expect(await textPage(who, 'buch', { page: 0 })).toBeNull();
  expect((await article(who, 'buch'))?.text).toBe(book.text);
});

test('an offset leads to the page that has it, also before the beginning and behind the end', async () => {
  const who = await newLearner();
  await addArticle(who, book);
  const { pages } = (await textPage(who, 'buch', { page: 1 }))!;
  const third = (await contents(who, 'buch'))[2]!;
  const there = (await textPage(who, 'buch', { at: third.start }))!;
  expect(there.page).toBe(third.page);
  expect(there.subheadings.map((index) => there.text.split('\n')[index])).toEqual(['Kapitel 3']);
  expect((await textPage(who, 'buch', { at: there.start }))!.page).toBe(third.page);
  expect((await textPage(who, 'buch', { at: there.start - 1 }))!.page).toBe(third.page - 1);
  expect((await textPage(who, 'buch', { at: 10_000_000 }))!.page).toBe(pages);
  expect((await textPage(who, 'buch', { at: -5 }))!.page).toBe(1);
});

test('search finds a place on its page, and nothing of another learner', async () => {
  const who = await newLearner();
  await addArticle(who, book);
  const [found] = await searchArticle(who, 'buch', 'schleuse');
  expect(book.text.slice(found!.at)).toMatch(/^Schleuse öffnet/);
  expect(found!.around).toEqual(['Die ', 'Schleuse', ' öffnet sich.']);
  expect(await searchArticle(who, 'buch', 'am', 5)).toHaveLength(5);
  expect(await searchArticle(await newLearner(), 'buch', 'schleuse')).toEqual([]);
});
