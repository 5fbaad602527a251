import { randomUUID } from 'node:crypto';
import type { TextDocument } from '#lib/reading/document.ts';
import type { FetchedFeed, FollowedFeed, ListedOffer, OfferState } from '#lib/reading/feed.ts';
import type { Learner } from '#lib/words/learner.ts';
import { storable } from '#lib/words/storable.ts';
import { database } from './client.ts';
import { recordFetched } from './feed-checks.ts';
import type { FeedItem } from './generated/client.ts';

type Who = Pick<Learner, 'id'>;

/** Minutes between two checks, unless the learner says otherwise. */
export const HOURLY = 60;
/** Feeds that are not followed any more are forgotten after this time. */
const FORGOTTEN = 30 * 86_400_000;

/** The feeds that a learner follows, by title. */
export async function followedFeeds(learner: Who): Promise<FollowedFeed[]> {
  const rows = await database().feed.findMany({
    where: { learnerId: learner.id, unfollowedAt: null },
    include: { _count: { select: { items: { where: { state: 'new' } } } } },
  });
  const feeds = rows.map(
    (row): FollowedFeed => ({
      id: row.id,
      address: row.address,
      title: row.title,
      ...(row.site && { site: row.site }),
      every: row.every,
      lastChecked: row.lastChecked === null ? null : Number(row.lastChecked),
      nextCheck: Number(row.nextCheck),
      ...(row.problem && { problem: row.problem }),
      fresh: row._count.items,
    }),
  );
  return feeds.sort((a, b) => a.title.localeCompare(b.title, 'de'));
}

/** The texts that followed feeds offer and that were not dealt with: newest first, feed by feed. */
export async function newOffers(learner: Who, limit = 200): Promise<ListedOffer[]> {
  const rows = await database().feedItem.findMany({
    where: { state: 'new', feed: { learnerId: learner.id, unfollowedAt: null } },
    orderBy: [{ seenAt: 'desc' }, { place: 'asc' }, { key: 'asc' }],
    take: limit,
  });
  return rows.map(listed);
}

/** One offered text, and the text itself where the feed carried it; null when the learner follows no feed that offered it. */
export async function offer(learner: Who, feed: string, key: string): Promise<(ListedOffer & { document?: TextDocument }) | null> {
  const row = await database().feedItem.findFirst({ where: { feedId: feed, key, feed: { learnerId: learner.id } } });
  if (!row) return null;
  return { ...listed(row), ...(row.document && { document: JSON.parse(row.document) as TextDocument }) };
}

/** Follows a feed as it was just fetched. One that is followed already stays as it is; one that was unfollowed is followed again. */
export async function followFeed(learner: Who, feed: FetchedFeed, now: number): Promise<{ id: string; already: boolean }> {
  const where = { learnerId_address: { learnerId: learner.id, address: feed.address } };
  const before = await database().feed.findUnique({ where });
  const times = { followedAt: BigInt(now), lastChecked: BigInt(now), nextCheck: BigInt(now + HOURLY * 60_000) };
  const { id } = await database().feed.upsert({
    where,
    create: { id: randomUUID(), learnerId: learner.id, address: feed.address, title: storable(feed.title), every: HOURLY, ...times },
    update: { unfollowedAt: null },
  });
  await recordFetched(learner, id, feed, now);
  return { id, already: before !== null && before.unfollowedAt === null };
}

/** Unfollows a feed; for thirty days it can be undone. Answers whether there was one. */
export async function unfollowFeed(learner: Who, id: string, now: number): Promise<boolean> {
  await database().feed.deleteMany({ where: { learnerId: learner.id, unfollowedAt: { lt: BigInt(now - FORGOTTEN) } } });
  const { count } = await database().feed.updateMany({
    where: { id, learnerId: learner.id, unfollowedAt: null },
    data: { unfollowedAt: BigInt(now) },
  });
  return count > 0;
}

/** Takes an unfollowing back. */
export async function refollowFeed(learner: Who, id: string): Promise<boolean> {
  const { count } = await database().feed.updateMany({ where: { id, learnerId: learner.id }, data: { unfollowedAt: null } });
  return count > 0;
}

/** How often a feed is checked: minutes, 0 for only when asked. */
export async function checkEvery(learner: Who, id: string, minutes: number, now: number): Promise<void> {
  const data = { every: minutes, nextCheck: BigInt(now + minutes * 60_000) };
  await database().feed.updateMany({ where: { id, learnerId: learner.id }, data });
}

/** Says what became of an offered text, or makes it new again. Answers whether there is one. */
export async function markOffer(learner: Who, feed: string, key: string, state: OfferState, article?: string): Promise<boolean> {
  const { count } = await database().feedItem.updateMany({
    where: { feedId: feed, key, feed: { learnerId: learner.id } },
    data: { state, article: article ?? null },
  });
  return count > 0;
}

/** Dismisses all new texts of a feed, and answers with their keys, so that it can be undone. */
export async function dismissAll(learner: Who, feed: string): Promise<string[]> {
  const where = { feedId: feed, state: 'new', feed: { learnerId: learner.id } };
  const rows = await database().feedItem.findMany({ where, select: { key: true } });
  await database().feedItem.updateMany({ where, data: { state: 'dismissed' } });
  return rows.map(({ key }) => key);
}

function listed(row: FeedItem): ListedOffer {
  return {
    feed: row.feedId,
    key: row.key,
    title: row.title,
    ...(row.address && { address: row.address }),
    ...(row.date && { date: row.date }),
    ...(row.author && { author: row.author }),
    ...(row.summary && { summary: row.summary }),
    whole: row.document !== null,
    state: row.state as OfferState,
    ...(row.article && { article: row.article }),
  };
}
