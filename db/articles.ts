import { createHash } from 'node:crypto';
import type { ReadingState } from '#lib/cards/replay-reading.ts';
import type { Article } from '#lib/reading/article.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import type { Learner } from '#lib/words/learner.ts';
import { createArticle } from './article-rows.ts';
import { database, type Transaction } from './client.ts';
import { readingState } from './derived-rows.ts';

type Who = Pick<Learner, 'id'>;

/** Which rows a learner sees: the bundled articles and the own ones. */
const seenBy = (learner: Who) => ({ OR: [{ learnerId: null }, { learnerId: learner.id }] });

/** All articles that the learner can read: those read last first, then the newest. */
export async function shelf(learner: Who): Promise<ShelfItem[]> {
  const [rows, readings] = await Promise.all([
    database().article.findMany({
      where: seenBy(learner),
      select: { slug: true, learnerId: true, title: true, source: true, date: true, words: true, length: true, addedAt: true },
    }),
    database().reading.findMany({ where: { learnerId: learner.id } }),
  ]);
  const read = new Map(readings.map((row) => [row.articleId, row]));
  const items = rows.map(({ slug, learnerId, date, addedAt, ...row }): ShelfItem => {
    const reading = read.get(slug);
    return {
      id: slug,
      ...row,
      ...(date && { date }),
      own: learnerId !== null,
      addedAt: Number(addedAt),
      reading: reading
        ? {
            position: reading.position,
            seconds: reading.seconds,
            words: reading.words,
            lastAt: Number(reading.lastAt),
            finishedAt: reading.finishedAt === null ? null : Number(reading.finishedAt),
          }
        : null,
    };
  });
  return items.sort((a, b) => (b.reading?.lastAt ?? 0) - (a.reading?.lastAt ?? 0) || b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
}

/** The article at `/read/<id>`, or null when this learner has none there. */
export async function article(learner: Who, id: string): Promise<Article | null> {
  const row = await database().article.findFirst({
    where: { slug: id, ...seenBy(learner) },
    include: { pages: { orderBy: { number: 'asc' }, select: { text: true } } },
  });
  if (!row) return null;
  return {
    id,
    title: row.title,
    source: row.source,
    ...(row.date && { date: row.date }),
    ...(row.notice && { notice: row.notice }),
    text: row.pages.map(({ text }) => text).join(''),
    subheadings: JSON.parse(row.subheadings),
    translations: JSON.parse(row.translations),
  };
}

/** How far the learner is in an article; null when it was never opened. */
export function readingPosition(learner: Who, id: string): Promise<ReadingState | null> {
  return readingState(database(), learner.id, id);
}

/**
 * Adds a learner's own text. Its `id` is a wish: another is given when it is taken. The same text is not added twice; then the answer names
 * the article that has it.
 */
export async function addArticle(learner: Who, article: Article): Promise<{ id: string } | { problem: 'exists'; article: string }> {
  const checksum = createHash('sha256').update(article.text).digest('hex');
  return database().$transaction(async (tx) => {
    // A write of this learner's row first: two requests of one learner wait for each other, and the slug found free stays free.
    await tx.learner.update({ where: { id: learner.id }, data: { sequence: { increment: 0 } } });
    const same = await tx.article.findFirst({ where: { learnerId: learner.id, checksum }, select: { slug: true } });
    if (same) return { problem: 'exists', article: same.slug };
    const id = await freeSlug(tx, learner, article.id);
    await createArticle(tx, { ...article, id }, checksum, learner.id);
    return { id };
  });
}

async function freeSlug(tx: Transaction, learner: Who, wish: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wish : `${wish}-${number}`;
    if (!(await tx.article.findFirst({ where: { slug, ...seenBy(learner) }, select: { id: true } }))) return slug;
  }
}
