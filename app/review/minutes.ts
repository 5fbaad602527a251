/** Seconds a card takes, before the learner's own pace is known: reading the sentence, recalling, comparing. */
export const SECONDS_PER_CARD = 12;

/**
 * An honest guess of how long a review will take, for showing.
 *
 * @param secondsPerCard the learner's own pace; null as long as it is not known
 * @example aboutMinutes(30) // "about 6 minutes"
 */
export function aboutMinutes(cards: number, secondsPerCard: number | null = null): string {
  const minutes = Math.round((cards * (secondsPerCard ?? SECONDS_PER_CARD)) / 60);
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}
