import type { Learner } from '#lib/words/learner.ts';
import { addDays, learnerDay } from '#lib/words/learner-day.ts';
import { recentSums } from './days.ts';

/** Days over which a usual day is the mean. */
const SPAN = 28;

/**
 * Answers on a usual day of the learner's: the mean of the four weeks up to the last day with answers before today, so that a pause makes no
 * day more unusual; of fewer days where the first answers of them are later. 0 when there is no such day.
 */
export async function usualDay(learner: Pick<Learner, 'id' | 'zone'>, now: number): Promise<number> {
  const sums = await recentSums(learner, learnerDay(now, learner.zone), 'answers', SPAN);
  const [last] = sums.keys();
  if (last === undefined) return 0;
  const from = addDays(last, 1 - SPAN);
  const within = [...sums].filter(([day]) => day >= from);
  const days = Math.round((Date.parse(last) - Date.parse(within.at(-1)![0])) / 86_400_000) + 1;
  return Math.ceil(within.reduce((sum, [, answers]) => sum + answers, 0) / days);
}
