import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { addArticle } from '#db/articles.ts';
import { database } from '#db/client.ts';
import { recordEvents } from '#db/events.ts';
import { followFeed, markOffer, newOffers, unfollowFeed } from '#db/feeds.ts';
import { context, event, meaning, noun, weightsLike } from '#db/test-events.ts';
import { keepTranslatedSentence } from '#db/translated-sentences.ts';
import { writeBackup } from './write.ts';

/** For tests: a folder that is gone afterwards, and files in it. */
export function useFolder(): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lesefluss-backup-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => path.join(folder, name);
}

export const NOW = Date.parse('2026-05-01T10:00:00Z');
const HOUR = 3_600_000;
type Who = { id: string };

/** For tests: a learner's text of several pages. */
export async function addText(who: Who, id: string, words: string): Promise<string> {
  const text = Array.from({ length: 60 }, (_, at) =>
    `${words} „Straße“ ${at} 🚲 ist hier, und noch einmal ist ${words} hier. `.repeat(4),
  ).join('\n');
  const article = {
    id,
    title: `Über ${words}`,
    source: 'Eigener Text',
    text,
    subheadings: [0, 20, 40],
    levels: [1, 2, 2],
    translations: {},
  };
  const added = await addArticle(who, { ...article, address: `https://example.org/${id}`, date: '2026-04-30' });
  if ('problem' in added) throw new Error(added.problem);
  return added.id;
}

/** For tests: fills the log with at least one event of each type, with undo, redo, late grades and equal times, and all else a learner has. */
export async function fill(who: Who): Promise<void> {
  const slug = await addText(who, 'ein-see', 'der See');
  await addText(who, 'eine-reise', 'die Reise');
  const record = async (fields: { type: string; [field: string]: unknown }, at: number, now = at) => {
    const made = event(at, fields);
    const [result] = await recordEvents(who, [made], now);
    if (!result?.ok) throw new Error(result?.message);
    return made.id;
  };
  await record({ type: 'level-chosen', level: 'B1', presumed: 2000 }, NOW);
  await record({ type: 'setting-changed', name: 'answers', value: 4 }, NOW);
  const changed = await record({ type: 'setting-changed', name: 'answers', value: 2 }, NOW + 1);
  await record({ type: 'undone', target: changed }, NOW + 2);
  for (const [at, lemma] of ['Haus', 'See', 'Straße', 'Apfel', 'Zug', 'Bahn'].entries()) {
    await record({ type: 'looked-up', word: noun(lemma), place: { article: slug, start: at, end: at + 3 } }, NOW + at);
    await record({ type: 'kept', word: noun(lemma), context: context(lemma, at, slug) }, NOW + at);
  }
  let on: string | null = null;
  for (const [at, grade] of [3, 1, 3, 4, 2].entries()) {
    on = await record({ type: 'graded', card: meaning('Haus'), grade, on, took: 1500 }, NOW + HOUR * at * 30);
  }
  await record({ type: 'setting-changed', name: 'retention', value: 0.85 }, NOW + HOUR * 150);
  const fit = { reviews: 1200, logLoss: { before: 0.41, after: 0.39 }, rmse: { before: 0.05, after: 0.04 } };
  await record({ type: 'parameters-fitted', weights: weightsLike(3), ...fit }, NOW + HOUR * 150);
  await record({ type: 'graded', card: meaning('Haus'), grade: 3, on }, NOW + HOUR * 160);
  await record({ type: 'graded', card: meaning('Haus'), grade: 1, on: null, offline: true }, NOW + HOUR, NOW + HOUR * 200);
  const wrong = await record({ type: 'graded', card: meaning('See'), grade: 1, on: null }, NOW + HOUR);
  const undo = await record({ type: 'undone', target: wrong }, NOW + HOUR + 1);
  await record({ type: 'undone', target: undo }, NOW + HOUR + 2);
  await record({ type: 'kind-switched', word: noun('Straße'), kind: 'cloze', on: true, after: 'mistake' }, NOW + HOUR);
  await record({ type: 'suspended', card: meaning('Straße'), as: 'suspended' }, NOW + HOUR);
  await record({ type: 'buried', card: `${noun('Straße').key}#cloze` }, NOW + HOUR);
  await record({ type: 'practiced', card: meaning('Haus'), knew: true, took: 900 }, NOW + HOUR);
  await record({ type: 'declared', word: noun('Apfel'), as: 'known' }, NOW + HOUR);
  await record({ type: 'removed', word: noun('Zug') }, NOW + HOUR);
  const corrected = { type: 'corrected', word: noun('Bahn'), correction: { what: 'word', to: noun('Weg') } };
  await record(corrected, NOW + HOUR);
  await record({ type: 'corrected', word: noun('See'), correction: { what: 'gloss', gloss: 'lake' } }, NOW + HOUR);
  await record({ type: 'read', article: slug, position: 100, seconds: 12.25, words: 80 }, NOW + HOUR);
  await record({ type: 'read', article: 'gone-for-good', position: 3, seconds: 0.1, words: 8 }, NOW + HOUR);
  await record({ type: 'finished', article: slug, page: 1, passed: [noun('See').key] }, NOW + HOUR * 2);
  await record({ type: 'shelved', article: slug, as: 'archived' }, NOW + HOUR * 3);
  await record({ type: 'retitled', article: slug, title: 'Mein See' }, NOW + HOUR * 3);
  await fillFeeds(who);
  await keepTranslatedSentence(who, 'Das ist ein See.', { text: 'This is a lake.', by: 'deepl' }, 'eng', NOW);
  await keepTranslatedSentence(who, 'Das ist ein See.', { text: 'That’s a lake.', by: 'browser' }, 'eng', NOW);
  await keepTranslatedSentence(who, 'Ein Haus.', { text: 'A house.', by: 'deepl' }, 'eng', NOW);
}

async function fillFeeds(who: Who): Promise<void> {
  const document = { title: 'Ganz', paragraphs: [{ text: 'Kapitel', heading: 1 as const }, { text: 'Der ganze Text.' }] };
  const items = [
    { key: 'a', title: 'Erstes', summary: 'Anfang' },
    { key: 'b', title: 'Zweites', document },
    { key: 'c', title: 'Drittes' },
  ];
  const { id } = await followFeed(
    who,
    { address: 'https://example.org/feed', title: 'Zeitung', site: 'https://example.org', items, etag: '"1"' },
    NOW,
  );
  const other = await followFeed(who, { address: 'https://example.net/feed', title: 'Blatt', items: [] }, NOW);
  await unfollowFeed(who, other.id, NOW);
  for (const { key } of await newOffers(who))
    if (key !== 'b') await markOffer(who, id, key, key === 'a' ? 'brought in' : 'dismissed', key === 'a' ? 'ein-see' : undefined);
}

/** For tests: writes a backup and answers with its path. */
export async function backUp({ id }: Who, file: string): Promise<string> {
  await writeBackup(id, file, NOW);
  return file;
}

/** For tests: all rows of a learner, table by table, without the names of rows that are made anew. Analyses are left out. */
export async function rowsOf({ id: learnerId }: Who): Promise<Record<string, string[]>> {
  const db = database();
  const own = { where: { learnerId } };
  const articles = await db.article.findMany({ ...own, include: { pages: true } });
  const feeds = await db.feed.findMany({ ...own, include: { items: true } });
  const tables: Record<string, object[]> = {
    learner: await db.learner.findMany({ where: { id: learnerId } }).then((rows) => rows.map(({ id: _, ...row }) => row)),
    event: await db.event.findMany(own),
    word: await db.word.findMany(own),
    meeting: await db.meeting.findMany(own),
    card: await db.card.findMany(own),
    reading: await db.reading.findMany(own),
    setting: await db.setting.findMany(own),
    day: await db.day.findMany(own),
    shelved: await db.shelved.findMany(own),
    translated: await db.translatedSentence.findMany(own),
    article: articles.map(({ id: _, pages: __, ...row }) => row),
    page: articles.flatMap(({ slug, pages }) =>
      pages.map(({ number, start, firstParagraph, text }) => ({ slug, number, start, firstParagraph, text })),
    ),
    feed: feeds.map(({ id: _, items: __, ...row }) => row),
    item: feeds.flatMap(({ address: of, items }) => items.map(({ feedId: _, ...row }) => ({ of, ...row }))),
  };
  const line = (row: object) =>
    JSON.stringify({ ...row, learnerId: '' }, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.map(line).sort()]));
}
