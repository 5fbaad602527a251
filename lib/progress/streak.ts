import { addDays } from '#lib/words/learner-day.ts';
import type { DayFigures } from './progress.ts';

/** Days in a row with something learned, up to today; today itself may still be empty. */
export function streak(days: readonly Pick<DayFigures, 'day' | 'events'>[], today: string): number {
  const active = new Set(days.filter(({ events }) => events > 0).map(({ day }) => day));
  let day = active.has(today) ? today : addDays(today, -1);
  let count = 0;
  for (; active.has(day); day = addDays(day, -1)) count++;
  return count;
}
