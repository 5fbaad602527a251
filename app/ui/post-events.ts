import type { Answer, Waiting } from './event-queue.ts';

/** Sends a batch, also while the page is being left. `late`: an earlier try has failed. */
export async function postEvents(batch: readonly Waiting[], late: boolean): Promise<Answer> {
  // A grade that could not be sent at once is replayed in order of time instead of being refused as stale.
  const events = batch.map(({ event }) => (late && event.type === 'graded' ? { ...event, offline: true } : event));
  try {
    const response = await fetch('/api/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
      keepalive: true,
    });
    const body = await response.json().catch(() => null);
    return {
      status: response.status,
      ...(Array.isArray(body?.results) && { results: body.results }),
      ...(typeof body?.message === 'string' && { message: body.message }),
    };
  } catch {
    return { status: 0 };
  }
}
