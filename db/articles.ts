import { createHash } from 'node:crypto';
import type { ReadingState } from '#lib/cards/replay-reading.ts';
import type { Article, Heading, TextPage } from '#lib/reading/article.ts';
import { searchText } from '#lib/reading/search-text.ts';
import type { TextFigures } from '#lib/reading/text-figures.ts';
import type { Learner } from '#lib/words/learner.ts';
import { createArticle } from './article-rows.ts';
import { database, type Transaction } from './client.ts';
import { readingState } from './derived-rows.ts';
import type { Article as ArticleRow } from './generated/client.ts';
import type { PageAnalysis } from './glossaries.ts';
import { seenBy } from './seen-by.ts';

type Who = Pick<Learner, 'id'>;

/** The whole article at `/read/<id>`, or null when this learner has none there. To read it, a page is enough: `textPage`. */
export async function article(learner: Who, id: string): Promise<Article | null> {
  const row = await database().article.findFirst({
    where: { slug: id, ...seenBy(learner) },
    include: { pages: { orderBy: { number: 'asc' }, select: { text: true } } },
  });
  if (!row) return null;
  return {
    ...about(row, (await putBy(learner, id))?.title ?? null),
    text: row.pages.map(({ text }) => text).join(''),
    subheadings: JSON.parse(row.subheadings),
    translations: JSON.parse(row.translations),
  };
}

const ABOUT = { slug: true, title: true, source: true, author: true, address: true, date: true, notice: true } as const;

/** Where the learner has put it, and what it is called there. */
function putBy(learner: Who, id: string) {
  const where = { learnerId_articleId: { learnerId: learner.id, articleId: id } };
  return database().shelved.findUnique({ where, select: { title: true, place: true } });
}

function about({ slug, title, source, author, address, date, notice }: Pick<ArticleRow, keyof typeof ABOUT>, called: string | null) {
  return {
    id: slug,
    title: called ?? title,
    source,
    ...(author && { author }),
    ...(address && { address }),
    ...(date && { date }),
    ...(notice && { notice }),
  };
}

/** Which page of an article: by its number, or the one that an offset of the article is on. */
export type Where = { page: number } | { at: number };

/** One page of an article; null when this learner has no such article, or it has no such page. */
export async function textPage(learner: Who, id: string, where: Where): Promise<TextPage | null> {
  const row = await database().article.findFirst({
    where: { slug: id, ...seenBy(learner) },
    select: {
      ...ABOUT,
      words: true,
      pageCount: true,
      subheadings: true,
      pages: {
        where: 'page' in where ? { number: where.page } : { start: { lte: Math.max(0, where.at) } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, start: true, firstParagraph: true, text: true },
      },
    },
  });
  const page = row?.pages[0];
  if (!row || !page) return null;
  const put = await putBy(learner, id);
  const { number, start, firstParagraph, text } = page;
  const lines = text.split('\n').length;
  const subheadings = (JSON.parse(row.subheadings) as number[]).map((paragraph) => paragraph - firstParagraph);
  return {
    ...about(row, put?.title ?? null),
    ...(put?.place === 'deleted' && { deleted: true as const }),
    page: number,
    pages: row.pageCount,
    start,
    // The break after the last line of a page is no line of its own.
    text: number < row.pageCount ? text.replace(/\n$/, '') : text,
    subheadings: subheadings.filter((paragraph) => paragraph >= 0 && paragraph < lines),
    words: row.words,
  };
}

/** The table of contents of an article; empty when it has no headings, or is not there. */
export async function contents(learner: Who, id: string): Promise<Heading[]> {
  const row = await database().article.findFirst({ where: { slug: id, ...seenBy(learner) }, select: { contents: true } });
  return row ? JSON.parse(row.contents) : [];
}

export interface FoundPlace {
  page: number;
  /** UTF-16 offset in the article. */
  at: number;
  /** The words before it, what was found, the words behind it. */
  around: [before: string, found: string, after: string];
}

/** Places in an article where these words stand, at most `most`. */
export async function searchArticle(learner: Who, id: string, query: string, most = 100): Promise<FoundPlace[]> {
  const row = await database().article.findFirst({
    where: { slug: id, ...seenBy(learner) },
    select: { pages: { orderBy: { number: 'asc' }, select: { number: true, start: true, text: true } } },
  });
  const found: FoundPlace[] = [];
  for (const { number, start, text } of row?.pages ?? []) {
    for (const hit of searchText(text, query, most - found.length)) {
      const before = text.slice(Math.max(0, hit.start - 60), hit.start).replace(/^.*\n/s, '');
      const after = text.slice(hit.end, hit.end + 60).replace(/\n.*$/s, '');
      found.push({ page: number, at: start + hit.start, around: [before, text.slice(hit.start, hit.end), after] });
    }
    if (found.length >= most) break;
  }
  return found;
}

/** How far the learner is in an article; null when it was never opened. */
export function readingPosition(learner: Who, id: string): Promise<ReadingState | null> {
  return readingState(database(), learner.id, id);
}

/** The learner's text that has exactly this text, or was fetched from this address, and where it was put; null when there is none. */
export async function sameArticle(learner: Who, { text, address }: { text?: string; address?: string }): Promise<SameArticle | null> {
  const same = [...(text === undefined ? [] : [{ checksum: checksumOf(text) }]), ...(address ? [{ address }] : [])];
  if (same.length === 0) return null;
  const row = await database().article.findFirst({ where: { learnerId: learner.id, OR: same }, select: { slug: true } });
  if (!row) return null;
  const where = { learnerId_articleId: { learnerId: learner.id, articleId: row.slug } };
  const put = await database().shelved.findUnique({ where, select: { place: true } });
  return { id: row.slug, deleted: put?.place === 'deleted' };
}

export interface SameArticle {
  id: string;
  /** It waits among the deleted texts. */
  deleted: boolean;
}

/**
 * Adds a learner's own text, with the analyses of its pages and what was counted in them, where that is done already. Its `id` is a
 * wish: another is given when it is taken. The same text is not added twice; then the answer names the article that has it.
 */
export async function addArticle(
  learner: Who,
  article: Article,
  analysisOf?: (page: number) => PageAnalysis | undefined,
  figures?: TextFigures,
): Promise<{ id: string } | { problem: 'exists'; article: string }> {
  const checksum = checksumOf(article.text);
  return database().$transaction(
    async (tx) => {
      // A write of this learner's row first: two requests of one learner wait for each other, and the slug found free stays free.
      await tx.learner.update({ where: { id: learner.id }, data: { sequence: { increment: 0 } } });
      const same = await tx.article.findFirst({ where: { learnerId: learner.id, checksum }, select: { slug: true } });
      if (same) return { problem: 'exists' as const, article: same.slug };
      const id = await freeSlug(tx, learner, article.id);
      await createArticle(tx, { ...article, id }, checksum, learner.id, analysisOf, figures);
      return { id };
    },
    // A book of a thousand pages takes some seconds to write.
    { timeout: 60_000, maxWait: 15_000 },
  );
}

const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A name that no text has, nor had: what was said of a text that is gone is still in the log under its name. */
async function freeSlug(tx: Transaction, learner: Who, wish: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wish : `${wish}-${number}`;
    const [there, told] = [
      await tx.article.findFirst({ where: { slug, ...seenBy(learner) }, select: { id: true } }),
      await tx.event.findFirst({ where: { learnerId: learner.id, articleId: slug }, select: { id: true } }),
    ];
    if (!there && !told) return slug;
  }
}
