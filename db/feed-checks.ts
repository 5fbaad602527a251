import type { FetchedFeed, OfferedText, OfferState } from '#lib/reading/feed.ts';
import type { Learner } from '#lib/words/learner.ts';
import { storable } from '#lib/words/storable.ts';
import { database, type Transaction } from './client.ts';
import type { Feed } from './generated/client.ts';

type Who = Pick<Learner, 'id'>;

/** Of what is there when a feed is followed, the newest are offered; the rest was there before. */
const FIRST = 10;
/** Of texts that nobody dealt with, so many stay new; and so many are remembered at all. */
const FRESH = 50;
const REMEMBERED = 2_000;

/** The learner's setting that switches checking off: `feeds` is false. */
export const CHECKING = 'feeds';

/** What is needed to check a feed: its address, what the server said last, and which texts are known. */
export interface FeedToCheck {
  id: string;
  learner: string;
  address: string;
  title: string;
  /** Minutes between two checks; 0: only when asked. */
  every: number;
  /** Failed checks since the last good one. */
  failures: number;
  etag?: string;
  lastModified?: string;
  known: string[];
}

/** A followed feed as it is needed to check it. */
export async function feedToCheck(learner: Who, id: string): Promise<FeedToCheck | null> {
  const row = await database().feed.findFirst({ where: { id, learnerId: learner.id, unfollowedAt: null } });
  return row && toCheck(row);
}

/** The feed whose check has been due the longest, of all learners who have not switched checking off. */
export async function nextDueFeed(now: number): Promise<FeedToCheck | null> {
  const off = await database().setting.findMany({ where: { name: CHECKING, value: 'false' }, select: { learnerId: true } });
  const row = await database().feed.findFirst({
    where: {
      unfollowedAt: null,
      every: { gt: 0 },
      nextCheck: { lte: BigInt(now) },
      learnerId: { notIn: off.map(({ learnerId }) => learnerId) },
    },
    orderBy: { nextCheck: 'asc' },
  });
  return row && toCheck(row);
}

async function toCheck(row: Feed): Promise<FeedToCheck> {
  const items = await database().feedItem.findMany({ where: { feedId: row.id }, select: { key: true } });
  return {
    id: row.id,
    learner: row.learnerId,
    address: row.address,
    title: row.title,
    every: row.every,
    failures: row.failures,
    ...(row.etag && { etag: row.etag }),
    ...(row.lastModified && { lastModified: row.lastModified }),
    known: items.map(({ key }) => key),
  };
}

/** What a good check brought: new texts, and what the feed says of itself. Answers how many texts are offered anew. */
export async function recordFetched(learner: Who, id: string, feed: FetchedFeed, now: number): Promise<number> {
  return database().$transaction(async (tx) => {
    const { count } = await tx.feed.updateMany({
      where: { id, learnerId: learner.id },
      data: {
        title: storable(feed.title),
        ...(feed.site && { site: feed.site }),
        etag: feed.etag ?? null,
        lastModified: feed.lastModified ?? null,
      },
    });
    if (count === 0) return 0;
    const offered = new Map(feed.items.map((item) => [storable(item.key), item]));
    const keys = [...offered.keys()];
    for (const { key } of await tx.feedItem.findMany({ where: { feedId: id, key: { in: keys } }, select: { key: true } }))
      offered.delete(key);
    const isFirst = (await tx.feedItem.count({ where: { feedId: id } })) === 0;
    const rows = [...offered].map(([key, item], place) =>
      rowOf(id, key, item, isFirst && place >= FIRST ? 'dismissed' : 'new', now, place),
    );
    await tx.feedItem.createMany({ data: rows });
    await forgetOld(tx, id, keys);
    return rows.filter(({ state }) => state === 'new').length;
  });
}

function rowOf(feedId: string, key: string, item: OfferedText, state: OfferState, now: number, place: number) {
  return {
    feedId,
    key,
    title: storable(item.title),
    address: item.address ?? null,
    date: item.date ?? null,
    author: item.author ? storable(item.author) : null,
    summary: item.summary ? storable(item.summary) : null,
    document: item.document && state === 'new' ? storable(JSON.stringify(item.document)) : null,
    state,
    seenAt: BigInt(now),
    place,
  };
}

/** What nobody wanted for long is no longer new; what the feed itself has forgotten long ago need not be remembered. */
async function forgetOld(tx: Transaction, feedId: string, current: string[]): Promise<void> {
  const order = [{ seenAt: 'desc' as const }, { place: 'asc' as const }];
  const stale = await tx.feedItem.findMany({ where: { feedId, state: 'new' }, orderBy: order, skip: FRESH, select: { key: true } });
  if (stale.length > 0) {
    await tx.feedItem.updateMany({ where: { feedId, key: { in: keysOf(stale) } }, data: { state: 'dismissed', document: null } });
  }
  const old = await tx.feedItem.findMany({ where: { feedId }, orderBy: order, skip: REMEMBERED, select: { key: true } });
  const gone = keysOf(old).filter((key) => !current.includes(key));
  if (gone.length > 0) await tx.feedItem.deleteMany({ where: { feedId, state: { not: 'new' }, key: { in: gone } } });
}

const keysOf = (rows: { key: string }[]) => rows.map(({ key }) => key);

/** When a feed was checked, what went wrong, and when it is checked next. */
export async function recordCheck(id: string, check: { now: number; next: number; problem?: string }): Promise<void> {
  const { now, next, problem } = check;
  await database().feed.updateMany({
    where: { id },
    data: {
      lastChecked: BigInt(now),
      nextCheck: BigInt(next),
      problem: problem ?? null,
      failures: problem ? { increment: 1 } : 0,
    },
  });
}
