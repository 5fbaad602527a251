import { addDays } from '#lib/words/learner-day.ts';

/**
 * Days in a row with something done, up to today; today itself may still be empty.
 * @param active the days on which anything was done
 */
export function streak(active: ReadonlySet<string>, today: string): number {
  let day = active.has(today) ? today : addDays(today, -1);
  let count = 0;
  for (; active.has(day); day = addDays(day, -1)) count++;
  return count;
}
