import type { AnsweredToday } from '#lib/cards/limits.ts';
import type { GradeOutcome } from '#lib/cards/replay.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';

/** The longest that a learner's day lasts in any zone, flights around the world included, in milliseconds. */
const LONGEST_DAY = 2 * 86_400_000;

/** What counts against the limits of the learner's day of `now`: each card once, by what it was before it was first answered. */
export async function answeredToday(learner: Pick<Learner, 'id' | 'zone'>, now: number): Promise<AnsweredToday> {
  const graded = await gradedToday(learner, now);
  const first = new Map(graded.toReversed().map(({ card, outcome }) => [card, outcome.phase]));
  const count = (asked: GradeOutcome['phase']) => [...first.values()].filter((phase) => phase === asked).length;
  return { new: count('new'), reviews: count('review') };
}

/** The answers of the learner's day that count, oldest first. The day is the one that it was for the learner then, in whatever zone. */
export async function gradedToday(
  learner: Pick<Learner, 'id' | 'zone'>,
  now: number,
): Promise<{ card: string; grade: number; outcome: GradeOutcome }[]> {
  const rows = await database().event.findMany({
    where: {
      learnerId: learner.id,
      type: 'graded',
      at: { gt: BigInt(now - LONGEST_DAY) },
      day: learnerDay(now, learner.zone),
      undone: false,
    },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
    select: { cardId: true, payload: true, outcome: true },
  });
  return rows.map(({ cardId, payload, outcome }) => ({
    card: cardId!,
    grade: (JSON.parse(payload) as { grade: number }).grade,
    outcome: JSON.parse(outcome!) as GradeOutcome,
  }));
}
