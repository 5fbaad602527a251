import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '#lib/reading/article.ts';
import { forgetAnalyses } from './article-rows.ts';
import { addArticle, article, readingPosition } from './articles.ts';
import { database } from './client.ts';
import { syncContent } from './content.ts';
import { recordEvents } from './events.ts';
import { articleGlossary, refreshGlossaries } from './glossaries.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { event } from './test-events.ts';

useTestDatabase();

const text: Article = {
  id: 'ein-see',
  title: 'Ein See',
  source: 'Pasted text',
  text: 'Der See ist tief.\nEr liegt im Tal.',
  subheadings: [],
  translations: { 'Der See ist tief.': 'The lake is deep.' },
};

/** A folder of bundled articles, with one in it. */
function content(about = 'title: Am See\nsource: Lesefluss', german = 'Der See ist tief.'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lesefluss-content-'));
  mkdirSync(path.join(folder, 'am-see'));
  writeFileSync(path.join(folder, 'am-see', 'about.txt'), about);
  writeFileSync(path.join(folder, 'am-see', 'text.txt'), german);
  return folder;
}

test('an own text comes back as it was', async () => {
  const who = await newLearner();
  expect(await addArticle(who, { ...text, date: '2026-03', notice: 'Mine.', subheadings: [1] })).toEqual({ id: 'ein-see' });
  expect(await article(who, 'ein-see')).toEqual({ ...text, date: '2026-03', notice: 'Mine.', subheadings: [1] });
});

test('any text comes back as it was, but for what no database can keep', async () => {
  const who = await newLearner();
  const odd = 'a\u0000b \ud83d\ude00 \ud800 שלום Ko\u0308ln\u2028';
  await addArticle(who, { ...text, text: odd });
  expect((await article(who, 'ein-see'))?.text).toBe(odd.replace(/[\0\ud800]/gu, '\ufffd'));
});

test('the same text is there once; another one with the same title gets another address', async () => {
  const who = await newLearner();
  await addArticle(who, text);
  expect(await addArticle(who, text)).toEqual({ problem: 'exists', article: 'ein-see' });
  expect(await addArticle(who, { ...text, text: 'Ein anderer See.' })).toEqual({ id: 'ein-see-2' });
});

test("an own text is nobody else's, and its address stays free for others", async () => {
  const [one, other] = [await newLearner(), await newLearner()];
  await addArticle(one, text);
  expect(await article(other, 'ein-see')).toBeNull();
  expect(await articleGlossary(other, 'ein-see')).toBeNull();
  expect(await addArticle(other, text)).toEqual({ id: 'ein-see' });
});

test('bundled articles are seen by all, and read again only when their files changed', async () => {
  const who = await newLearner();
  const folder = content();
  expect(await syncContent(folder)).toEqual({ changed: ['am-see'], problems: [] });
  expect(await syncContent(folder)).toEqual({ changed: [], problems: [] });
  expect(await article(who, 'am-see')).toMatchObject({ title: 'Am See', text: 'Der See ist tief.' });
  writeFileSync(path.join(folder, 'am-see', 'text.txt'), 'Der See ist flach.');
  expect(await syncContent(folder)).toEqual({ changed: ['am-see'], problems: [] });
  expect(await article(who, 'am-see')).toMatchObject({ text: 'Der See ist flach.' });
  // An own text cannot take the address of a bundled one.
  expect(await addArticle(who, { ...text, id: 'am-see' })).toEqual({ id: 'am-see-2' });
  rmSync(folder, { recursive: true });
});

test('a bundled article that cannot be read is named, and the one before stays', async () => {
  const who = await newLearner();
  const good = content();
  await syncContent(good);
  const bad = content('source: Lesefluss');
  expect((await syncContent(bad)).problems).toEqual([expect.stringMatching(/am-see/)]);
  expect(await article(who, 'am-see')).toMatchObject({ title: 'Am See' });
  for (const folder of [good, bad]) rmSync(folder, { recursive: true });
});

test('analysis and glossary are made once, and again when they are of an older version', async () => {
  const who = await newLearner();
  await addArticle(who, text);
  const glossary = await articleGlossary(who, 'ein-see');
  expect(glossary?.words.map(({ key }) => key)).toEqual(expect.arrayContaining(['Tal|NOUN', 'tief|ADJ']));
  expect(glossary?.sentences[0]?.translation).toBe('The lake is deep.');
  const page = () => database().articlePage.findFirstOrThrow({ where: { article: { learnerId: who.id } } });
  const made = await page();
  expect(made.glossary).toBe(JSON.stringify(glossary));
  await database().articlePage.updateMany({ where: { articleId: made.articleId }, data: { glossary: '{"words":[]}' } });
  expect(await articleGlossary(who, 'ein-see')).toEqual({ words: [] });
  await database().articlePage.updateMany({ where: { articleId: made.articleId }, data: { glossaryVersion: '0', engineVersion: '0' } });
  expect(await articleGlossary(who, 'ein-see')).toEqual(glossary);
  await forgetAnalyses();
  expect((await page()).sentences).toBeNull();
  expect(await articleGlossary(who, 'ein-see')).toEqual(glossary);
});

test('set-up analyzes what is bundled, once', async () => {
  const folder = content();
  await syncContent(folder);
  await forgetAnalyses();
  expect(await refreshGlossaries()).toContain('am-see');
  expect(await refreshGlossaries()).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('the place in an article is kept, and that it was finished', async () => {
  const who = await newLearner();
  const now = Date.parse('2026-03-01T10:00:00Z');
  expect(await readingPosition(who, 'ein-see')).toBeNull();
  const read = event(now, { type: 'read', article: 'ein-see', position: 18, seconds: 30, words: 4 });
  const further = event(now + 1000, { type: 'read', article: 'ein-see', position: 25, seconds: 10, words: 3 });
  const finished = event(now + 2000, { type: 'finished', article: 'ein-see' });
  await recordEvents(who, [read, further, finished], now + 2000);
  expect(await readingPosition(who, 'ein-see')).toMatchObject({ position: 25, seconds: 40, words: 7, finishedAt: now + 2000 });
  await recordEvents(who, [event(now + 3000, { type: 'undone', target: finished.id })], now + 3000);
  expect(await readingPosition(who, 'ein-see')).toMatchObject({ position: 25, finishedAt: null });
});
