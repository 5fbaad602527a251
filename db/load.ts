import type { Load } from '#lib/cards/load.ts';
import type { Parameters } from '#lib/cards/parameters.ts';
import { daysToChoose, type Grade, type Question } from '#lib/cards/schedule.ts';
import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import type { Transaction } from './client.ts';

interface Asked {
  card: Question;
  grade: Grade;
  at: number;
  zone: string;
  parameters: Parameters;
}

/** What is due on the days among which the schedule may choose for an answer, counted over an index; undefined when it has no choice. */
export async function loadAround(
  tx: Transaction,
  learnerId: string,
  { card, grade, at, zone, parameters }: Asked,
): Promise<Load | undefined> {
  const choice = daysToChoose(card, grade, at, zone, parameters);
  if (!choice) return undefined;
  const { today, from, to } = choice;
  const begin = dayStart(addDays(today, from), zone);
  const end = dayStart(addDays(today, to + 1), zone);
  // Cards of a day are due together when it begins, so these are about as many rows as days.
  const moments = await tx.card.groupBy({
    by: ['due'],
    where: { learnerId, active: true, due: { gte: BigInt(begin), lt: BigInt(end) } },
    _count: true,
  });
  const counts = new Map<string, number>();
  for (const { due, _count } of moments) {
    const day = learnerDay(Number(due), zone);
    counts.set(day, (counts.get(day) ?? 0) + _count);
  }
  return (days) => counts.get(addDays(today, days)) ?? 0;
}
