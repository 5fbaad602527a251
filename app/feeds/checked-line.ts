import type { FollowedFeed } from '#lib/reading/feed.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { shortDate, timeOfDay } from '../ui/when.ts';

/**
 * When a feed was checked last, in words that do not grow old while the page is open.
 *
 * @example checkedLine(feed, now, 'Europe/Berlin') // "checked at 14:05"
 */
export function checkedLine({ lastChecked }: Pick<FollowedFeed, 'lastChecked'>, now: number, zone: string): string {
  if (lastChecked === null) return 'not checked yet';
  const isToday = learnerDay(lastChecked, zone) === learnerDay(now, zone);
  return isToday ? `checked at ${timeOfDay(lastChecked, zone)}` : `checked on ${shortDate(lastChecked, zone)}`;
}
