import { type FeedToCheck, feedToCheck, nextDueFeed, recordCheck, recordFetched } from '#db/feed-checks.ts';
import { followedFeeds, followFeed } from '#db/feeds.ts';
import { nextCheck } from '#lib/reading/next-check.ts';
import type { Learner } from '#lib/words/learner.ts';
import { fetchFeedApart } from './import/net/fetch-feed-apart.ts';
import { type JobState, jobState, startJob, stopJob } from './running.ts';

type Who = Pick<Learner, 'id'>;

interface Options {
  allowPrivate: boolean;
  signal: AbortSignal;
}

/** What is asked for by hand: to follow an address, or to check what is followed. */
export type FeedOrder = { do: 'follow'; address: string } | { do: 'check' };

const nameOf = (learner: Who) => `feeds ${learner.id}`;

/** How the learner's question to the network is; null when there was none. */
export function feedJob(learner: Who): JobState | null {
  return jobState(nameOf(learner));
}

/** Starts what the learner asked for; one at a time. */
export function startFeedJob(learner: Who, order: FeedOrder, allowPrivate: boolean): JobState {
  return startJob(nameOf(learner), (progress, signal) => {
    if (order.do === 'check') return checkAll(learner, progress, { allowPrivate, signal });
    progress('Asking the site', 0.1);
    return follow(learner, order.address, { allowPrivate, signal });
  });
}

export async function stopFeedJob(learner: Who): Promise<JobState | null> {
  await stopJob(nameOf(learner));
  return feedJob(learner);
}

/** Follows the feed at an address, or the one that the page there names. */
export async function follow(
  learner: Who,
  address: string,
  { allowPrivate, signal }: Options,
): Promise<{ feed: string; title: string; already: boolean } | { problem: string }> {
  const fetched = await fetchFeedApart({ address, discover: true, allowPrivate }, signal);
  signal.throwIfAborted();
  if ('problem' in fetched) return { problem: fetched.problem };
  if (!('items' in fetched))
    return { problem: 'The site says that nothing has changed, though nobody asked for changes. Try again later.' };
  const { id, already } = await followFeed(learner, fetched, Date.now());
  return { feed: id, title: fetched.title, already };
}

/** Checks all feeds of a learner, one after the other. A feed that fails says so itself and keeps no other from being checked. */
async function checkAll(learner: Who, progress: (doing: string, share: number) => void, options: Options): Promise<{ fresh: number }> {
  const feeds = await followedFeeds(learner);
  let fresh = 0;
  for (const [index, { id, title }] of feeds.entries()) {
    progress(`Asking ${title}`, index / feeds.length);
    const feed = await feedToCheck(learner, id);
    if (feed) fresh += await check(feed, options);
  }
  return { fresh };
}

/** Checks one feed and remembers what came of it. Answers how many texts are new. */
export async function check(feed: FeedToCheck, { allowPrivate, signal }: Options): Promise<number> {
  const { id, address, etag, lastModified, known, every } = feed;
  const task = { address, known, allowPrivate, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  const fetched = await fetchFeedApart(task, signal);
  signal.throwIfAborted();
  const now = Date.now();
  if ('problem' in fetched) {
    const { problem, retryAfter } = fetched;
    const next = nextCheck({ every, failures: feed.failures + 1, ...(retryAfter !== undefined && { retryAfter }) }, now, Math.random());
    await recordCheck(id, { now, next, problem });
    return 0;
  }
  const fresh = 'items' in fetched ? await recordFetched({ id: feed.learner }, id, fetched, now) : 0;
  const wait = 'wait' in fetched ? fetched.wait : undefined;
  await recordCheck(id, { now, next: nextCheck({ every, failures: 0, ...(wait !== undefined && { wait }) }, now, Math.random()) });
  return fresh;
}

/** Checks the feeds that are due, one at a time, until none is. */
export async function checkDue(options: Options): Promise<void> {
  for (let feed = await nextDueFeed(Date.now()); feed; feed = await nextDueFeed(Date.now())) {
    await check(feed, options);
  }
}
