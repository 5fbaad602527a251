interface Checked {
  /** Minutes that the learner wants between two checks; 0: only when asked. */
  every: number;
  /** Minutes that the feed asks to wait. */
  wait?: number;
  /** Failed checks in a row, with this one. */
  failures: number;
  /** Seconds that the server asks to wait. */
  retryAfter?: number;
}

const MINUTE = 60_000;
/** A feed that failed is asked again at least so often. */
const LONGEST = 24 * 60;

/**
 * When a feed is checked next: as often as the learner wants, not more often than the feed and its server want, ever more seldom while it
 * fails, and never by the minute, so that not everybody comes at once.
 *
 * @param chance 0 to 1
 */
export function nextCheck({ every, wait = 0, failures, retryAfter = 0 }: Checked, now: number, chance: number): number {
  const wanted = Math.max(every || LONGEST, Math.min(wait, LONGEST));
  const after = failures === 0 ? wanted : Math.max(wanted, Math.min(LONGEST, wanted * 2 ** Math.min(failures, 10)));
  const jittered = after * (0.9 + 0.2 * chance);
  return now + Math.round(Math.max(jittered * MINUTE, Math.min(retryAfter, LONGEST * 60) * 1000));
}
