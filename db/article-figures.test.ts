import { expect, test } from 'vitest';
import { readVocabulary, wordNumber } from '#lib/reading/vocabulary.ts';
import { countFigures, refreshFigures } from './article-figures.ts';
import { forgetAnalyses } from './article-rows.ts';
import { addArticle } from './articles.ts';
import { database } from './client.ts';
import { analyzePage, articleGlossary } from './glossaries.ts';
import { newLearner, useTestDatabase } from './test-database.ts';

useTestDatabase();

const article = {
  id: 'ein-see',
  title: 'Ein See',
  source: 'Pasted text',
  text: 'Der See ist tief.\nEr liegt im Tal, und das Boot fährt am Abend ab.',
  subheadings: [],
  translations: {},
};
const stored = (learnerId: string) => database().articleFigures.findFirst({ where: { article: { learnerId } } });

test('what is counted when a text is brought in is what is counted from the stored text', async () => {
  const [one, other] = [await newLearner(), await newLearner()];
  const count = countFigures();
  const analyses = [analyzePage(article.text, {}, count)];
  await addArticle(one, article, (page) => analyses[page], count.figures());
  await addArticle(other, article);
  expect(await stored(other.id)).toBeNull();
  expect(await refreshFigures(other)).toBe(1);
  const { articleId: _, ...expected } = (await stored(one.id))!;
  expect(await stored(other.id)).toMatchObject(expected);
  expect(expected.levelReason).toMatch(/^Sentences of \d+ words/);
});

test('the vocabulary has the words of the glossary, with both halves of a separated verb as one', async () => {
  const who = await newLearner();
  await addArticle(who, article);
  await refreshFigures(who);
  const { words, counts } = readVocabulary((await stored(who.id))!.vocabulary);
  const glossary = await articleGlossary(who, 'ein-see');
  expect([...words].sort()).toEqual(glossary!.words.map(({ key }) => wordNumber(key)).sort());
  expect(counts[words.indexOf(wordNumber('abfahren|VERB'))]).toBe(1);
});

test('is counted once, and again only when it was counted with something older', async () => {
  const who = await newLearner();
  await addArticle(who, article);
  expect(await refreshFigures(who)).toBe(1);
  expect(await refreshFigures(who)).toBe(0);
  const before = await stored(who.id);
  await database().articleFigures.updateMany({ where: { articleId: before!.articleId }, data: { countedWith: '0', level: 9 } });
  expect(await refreshFigures(who)).toBe(1);
  expect(await stored(who.id)).toEqual(before);
  await forgetAnalyses();
  expect(await stored(who.id)).toBeNull();
  await refreshFigures(who);
  expect(await stored(who.id)).toEqual(before);
});

test("nobody else's texts are counted", async () => {
  const [who, other] = [await newLearner(), await newLearner()];
  await addArticle(who, article);
  await refreshFigures(other);
  await refreshFigures();
  expect(await stored(who.id)).toBeNull();
});

test('a book is counted over all its pages, and a word on many is one word', async () => {
  const who = await newLearner();
  const text = Array.from(
    { length: 120 },
    (_, n) => `Der See Nummer ${n} ist tief, und das Boot fährt am Abend ab, weil der Wind gut ist.`,
  ).join('\n');
  await addArticle(who, { ...article, id: 'ein-buch', text });
  await refreshFigures(who);
  const row = await database().article.findFirstOrThrow({ where: { learnerId: who.id }, select: { pageCount: true } });
  expect(row.pageCount).toBeGreaterThan(2);
  const { words, counts } = readVocabulary((await stored(who.id))!.vocabulary);
  expect(new Set(words).size).toBe(words.length);
  expect(counts[words.indexOf(wordNumber('See|NOUN|m'))]).toBe(120);
});
