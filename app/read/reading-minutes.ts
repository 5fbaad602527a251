/** Words that a learner reads in a minute, looking up some of them. A native reader manages twice as many. */
const PACE = 110;

/** @example readingMinutes(462) // "4 minutes" */
export function readingMinutes(words: number): string {
  const minutes = Math.max(1, Math.round(words / PACE));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
