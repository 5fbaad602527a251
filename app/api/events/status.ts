import type { EventResult } from '#lib/words/event.ts';

/** One status for a batch: the results say it per event, this says it to whoever only looks at the status. */
export function statusOf(results: readonly EventResult[]): number {
  const refused = results.filter((result) => !result.ok);
  if (refused.length === 0) return 200;
  if (refused.length < results.length) return 207;
  const problems = new Set(refused.map(({ problem }) => problem));
  if (problems.has('malformed')) return 400;
  return problems.has('stale') ? 409 : 404;
}
