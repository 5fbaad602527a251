import { type BackupLine, encodeLine } from '#lib/exchange/backup-line.ts';
import { database, type Transaction } from './client.ts';
import { storedEvent } from './event-rows.ts';
import type { Article, FeedItem } from './generated/client.ts';

const AT_ONCE = 1000;

/**
 * All that a learner made, line by line, as it was at one moment: the same rows give the same lines in the same order. Hand each over before
 * the next is asked for; what the lines are made of is read piece by piece.
 */
export async function backupLines(learnerId: string, take: (json: string, line: BackupLine) => Promise<void> | void): Promise<void> {
  // One transaction, so that nothing can happen between two lines. Nothing is written in it.
  await database().$transaction(
    async (tx) => {
      for await (const line of lines(tx, learnerId)) await take(encodeLine(line), line);
    },
    { maxWait: 60_000, timeout: 3_600_000 },
  );
}

async function* lines(tx: Transaction, learnerId: string): AsyncGenerator<BackupLine> {
  const { createdAt, sequence } = await tx.learner.findUniqueOrThrow({ where: { id: learnerId } });
  yield { is: 'learner', createdAt: Number(createdAt), sequence };
  yield* texts(tx, learnerId);
  yield* events(tx, learnerId);
  yield* feeds(tx, learnerId);
  yield* translations(tx, learnerId);
}

async function* texts(tx: Transaction, learnerId: string): AsyncGenerator<BackupLine> {
  const named = await tx.article.findMany({ where: { learnerId }, orderBy: { slug: 'asc' }, select: { id: true } });
  for (const { id } of named) {
    const row = await tx.article.findUniqueOrThrow({ where: { id } });
    yield textLine(row);
    for (let after = 0; ; ) {
      const pages = await tx.articlePage.findMany({
        where: { articleId: id, number: { gt: after } },
        orderBy: { number: 'asc' },
        take: 100,
        select: { number: true, start: true, firstParagraph: true, text: true },
      });
      for (const { number, start, firstParagraph, text } of pages) yield { is: 'page', of: row.slug, number, start, firstParagraph, text };
      if (pages.length === 0) break;
      after = pages.at(-1)!.number;
    }
  }
}

function textLine(row: Article): BackupLine {
  return {
    is: 'text',
    slug: row.slug,
    title: row.title,
    source: row.source,
    author: row.author,
    address: row.address,
    date: row.date,
    notice: row.notice,
    subheadings: JSON.parse(row.subheadings),
    translations: JSON.parse(row.translations),
    contents: JSON.parse(row.contents),
    pageCount: row.pageCount,
    checksum: row.checksum,
    length: row.length,
    words: row.words,
    addedAt: Number(row.addedAt),
  };
}

async function* events(tx: Transaction, learnerId: string): AsyncGenerator<BackupLine> {
  for (let after = { sequence: -1, id: '' }; ; ) {
    const rows = await tx.event.findMany({
      where: { learnerId, sequence: { gte: after.sequence }, NOT: { sequence: after.sequence, id: { lte: after.id } } },
      orderBy: [{ sequence: 'asc' }, { id: 'asc' }],
      take: AT_ONCE,
      select: { id: true, sequence: true, at: true, payload: true, outcome: true },
    });
    for (const row of rows) {
      const { sequence, at, event, outcome } = storedEvent(row);
      yield { is: 'event', sequence, at, event, ...(outcome && { outcome }) };
    }
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!;
  }
}

async function* feeds(tx: Transaction, learnerId: string): AsyncGenerator<BackupLine> {
  for (const feed of await tx.feed.findMany({ where: { learnerId }, orderBy: { address: 'asc' } })) {
    const { id, address, title, site, every, followedAt, unfollowedAt, lastChecked, nextCheck, etag, lastModified, problem, failures } =
      feed;
    yield {
      is: 'feed',
      address,
      title,
      site,
      every,
      followedAt: Number(followedAt),
      unfollowedAt: moment(unfollowedAt),
      lastChecked: moment(lastChecked),
      nextCheck: Number(nextCheck),
      etag,
      lastModified,
      problem,
      failures,
    };
    for (let after: string | null = null; ; ) {
      const items: FeedItem[] = await tx.feedItem.findMany({
        where: { feedId: id, ...(after !== null && { key: { gt: after } }) },
        orderBy: { key: 'asc' },
        take: 20,
      });
      for (const item of items) yield itemLine(address, item);
      if (items.length === 0) break;
      after = items.at(-1)!.key;
    }
  }
}

function itemLine(feed: string, row: FeedItem): BackupLine {
  return {
    is: 'item',
    feed,
    key: row.key,
    title: row.title,
    address: row.address,
    date: row.date,
    author: row.author,
    summary: row.summary,
    document: row.document === null ? null : JSON.parse(row.document),
    state: row.state as 'new' | 'brought in' | 'dismissed',
    seenAt: Number(row.seenAt),
    place: row.place,
    article: row.article,
  };
}

async function* translations(tx: Transaction, learnerId: string): AsyncGenerator<BackupLine> {
  const order = [{ sentence: 'asc' }, { by: 'asc' }, { language: 'asc' }] as const;
  for (let after: { sentence: string; by: string; language: string } | null = null; ; ) {
    const rows: { sentence: string; by: string; language: string; translation: string; at: bigint }[] =
      await tx.translatedSentence.findMany({
        where: { learnerId },
        orderBy: [...order],
        take: AT_ONCE,
        ...(after && { skip: 1, cursor: { learnerId_sentence_by_language: { learnerId, ...after } } }),
        select: { sentence: true, by: true, language: true, translation: true, at: true },
      });
    for (const { sentence, by, language, translation, at } of rows)
      yield { is: 'translation', sentence, by, language, translation, at: Number(at) };
    if (rows.length < AT_ONCE) return;
    const { sentence, by, language } = rows.at(-1)!;
    after = { sentence, by, language };
  }
}

const moment = (value: bigint | null) => (value === null ? null : Number(value));
