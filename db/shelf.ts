import type { Coverage } from '#lib/reading/coverage.ts';
import { levelName } from '#lib/reading/level.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import type { Vocabulary } from '#lib/reading/vocabulary.ts';
import { type Knowledge, vocabularyCoverage } from '#lib/reading/vocabulary-coverage.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { correctVocabularies } from './corrected-vocabularies.ts';
import { knowledge } from './known-words.ts';
import { refreshSoon } from './refresh-soon.ts';
import { removeDeletedDaily } from './remove-deleted.ts';
import { seenBy } from './seen-by.ts';
import { vocabularies } from './vocabularies.ts';

/**
 * All texts of a learner with what the shelf says of them, in no order; those that were put away and deleted ones too, marked as such. What
 * was not counted yet has no figures: that is made good in the background.
 */
export async function shelf(learner: Pick<Learner, 'id' | 'presumed'>, now: number): Promise<ShelfItem[]> {
  removeDeletedDaily(now);
  await refreshSoon(learner);
  const [rows, figures, readings, shelved, feeds, known] = await Promise.all([
    database().article.findMany({ where: seenBy(learner), select: COLUMNS }),
    database().articleFigures.findMany({
      where: { article: seenBy(learner) },
      select: { articleId: true, level: true, levelReason: true, countedWith: true },
    }),
    database().reading.findMany({ where: { learnerId: learner.id } }),
    database().shelved.findMany({ where: { learnerId: learner.id } }),
    database().feedItem.findMany({ where: { article: { not: null }, feed: { learnerId: learner.id } }, select: { article: true } }),
    knowledge(learner, now),
  ]);
  const words = await vocabularies(figures);
  await correctVocabularies(learner, rows, words);
  const figured = new Map(figures.map((row) => [row.articleId, row]));
  const read = new Map(readings.map((row) => [row.articleId, row]));
  const put = new Map(shelved.map((row) => [row.articleId, row]));
  const fed = new Set(feeds.map(({ article }) => article));
  return rows.map(({ id: row, slug, learnerId, title, source, date, words: running, length, addedAt }): ShelfItem => {
    const { level, levelReason } = figured.get(row) ?? {};
    const vocabulary = words.get(row);
    const reading = read.get(slug);
    const { place, placedAt, title: called } = put.get(slug) ?? {};
    return {
      id: slug,
      title: called ?? title,
      source,
      words: running,
      length,
      ...(date && { date }),
      origin: learnerId === null ? 'bundled' : fed.has(slug) ? 'feed' : 'own',
      addedAt: Number(addedAt),
      place: (place ?? null) as ShelfItem['place'],
      placedAt: placedAt ? Number(placedAt) : null,
      reading: reading
        ? {
            position: reading.position,
            seconds: reading.seconds,
            words: reading.words,
            lastAt: Number(reading.lastAt),
            finishedAt: reading.finishedAt === null ? null : Number(reading.finishedAt),
          }
        : null,
      level: level === undefined ? null : { score: level, name: levelName(level), reason: levelReason! },
      coverage: vocabulary ? counted(vocabulary, known) : null,
    };
  });
}

/** What was counted last for each vocabulary, and with which knowledge; forgotten with the vocabulary. */
const last = new WeakMap<Vocabulary, { known: Knowledge; coverage: Coverage }>();

function counted(vocabulary: Vocabulary, known: Knowledge): Coverage {
  const before = last.get(vocabulary);
  if (before?.known === known) return before.coverage;
  const coverage = vocabularyCoverage(vocabulary, known);
  last.set(vocabulary, { known, coverage });
  return coverage;
}

const COLUMNS = {
  id: true,
  slug: true,
  learnerId: true,
  title: true,
  source: true,
  date: true,
  words: true,
  length: true,
  addedAt: true,
  pageCount: true,
} as const;

/** What each text is called, by its slug; also of texts that were put away. */
export async function titles(learner: Pick<Learner, 'id'>): Promise<Map<string, string>> {
  const [rows, called] = await Promise.all([
    database().article.findMany({ where: seenBy(learner), select: { slug: true, title: true } }),
    database().shelved.findMany({ where: { learnerId: learner.id, title: { not: null } }, select: { articleId: true, title: true } }),
  ]);
  return new Map([...rows.map(({ slug, title }) => [slug, title] as const), ...called.map((row) => [row.articleId, row.title!] as const)]);
}
