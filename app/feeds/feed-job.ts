/** What a learner asks of the sites. */
export type FeedOrder = { do: 'follow'; address: string } | { do: 'check' };

/** How that is, as `/api/jobs/feeds` tells it. */
export type FeedJob =
  | { state: 'running'; doing: string; share: number }
  | { state: 'done'; about: { title?: string; already?: boolean; fresh?: number } }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string };

const UNREACHABLE = 'The server cannot be reached. Start Lesefluss and try again.';

/** Asks how it is, starts, or stops. A server that cannot be reached is a failure in one sentence. */
export async function askFeedJob(method: 'GET' | 'POST' | 'DELETE', order?: FeedOrder): Promise<FeedJob | null> {
  try {
    const json = order && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(order) };
    const response = await fetch('/api/jobs/feeds', { method, ...json });
    const body = (await response.json()) as { job: FeedJob | null; message?: string };
    return response.ok ? body.job : { state: 'failed', problem: body.message ?? `The server answers ${response.status}.` };
  } catch {
    return { state: 'failed', problem: UNREACHABLE };
  }
}

type Change =
  | { do: 'unfollow' | 'refollow'; feed: string }
  | { do: 'every'; feed: string; minutes: number }
  | { do: 'mark'; offers: { feed: string; key: string }[]; as: 'new' | 'dismissed' };

/** Changes what is followed or offered; answers with a sentence when it was not done. */
export async function changeFeeds(change: Change): Promise<string | null> {
  try {
    const response = await fetch('/api/feeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    const { message } = (await response.json()) as { message?: string };
    return response.ok ? null : (message ?? `The server answers ${response.status}.`);
  } catch {
    return UNREACHABLE;
  }
}
