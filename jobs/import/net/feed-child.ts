/**
 * Fetches and reads one feed in a process of its own: what a hostile feed does to memory and time, it does here. Started by
 * `fetch-feed-apart.ts`, which sends one task and hears the answer.
 */
import type { FetchedFeed } from '#lib/reading/feed.ts';
import type { FetchProblem } from './fetch-checked.ts';
import { fetchFeed } from './fetch-feed.ts';

/** What the parent sends, once. */
export interface FeedTask {
  address: string;
  etag?: string;
  lastModified?: string;
  known?: string[];
  discover?: boolean;
  allowPrivate: boolean;
}

export type FeedAnswer = FetchedFeed | { unchanged: true } | FetchProblem;

process.once('message', async ({ known, address, ...options }: FeedTask) => {
  let answer: FeedAnswer;
  try {
    answer = await fetchFeed(address, { ...options, ...(known && { known: new Set(known) }) });
  } catch (error) {
    console.error(error);
    answer = { problem: 'This feed could not be read. Try again later.' };
  }
  process.send?.(answer, () => process.disconnect());
});
// The program has ended: so does its question.
process.on('disconnect', () => process.exit());
