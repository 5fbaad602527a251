import type { Learner } from '#lib/words/learner.ts';
import { dayStart, learnerDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';

const DAY = 86_400_000;
/** Days over which a usual day is the mean. */
const SPAN = 28;

/**
 * Answers on a usual day of the learner's: the mean of the four weeks up to the last day with answers before today, so that a pause makes no
 * day more unusual; of fewer days for someone who began later. 0 when there is no such day.
 */
export async function usualDay({ id: learnerId, zone }: Pick<Learner, 'id' | 'zone'>, now: number): Promise<number> {
  const today = BigInt(dayStart(learnerDay(now, zone), zone));
  const graded = { learnerId, type: 'graded' };
  const end = (order: 'asc' | 'desc') =>
    database().event.findFirst({ where: { ...graded, at: { lt: today } }, orderBy: { at: order }, select: { at: true } });
  const [first, last] = await Promise.all([end('asc'), end('desc')]);
  if (!first || !last) return 0;
  const until = Number(last.at);
  const days = Math.min(SPAN, Math.floor((until - Number(first.at)) / DAY) + 1);
  // Whether each was taken back is not looked at: that would read every row, to change a mean by nothing that matters.
  const answers = await database().event.count({ where: { ...graded, at: { gt: BigInt(until - days * DAY), lte: last.at } } });
  return Math.ceil(answers / days);
}
