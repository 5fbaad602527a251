import { type ForecastDay, forecastDays } from '#lib/progress/forecast.ts';
import { type Progress, progressOf } from '#lib/progress/progress.ts';
import { streak } from '#lib/progress/streak.ts';
import type { Learner } from '#lib/words/learner.ts';
import { addDays, learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { database } from './client.ts';
import { daySums } from './days.ts';

/** All figures of a learner, from the sums of the days: what it costs does not depend on how long the log is. */
export async function progress(learner: Pick<Learner, 'id' | 'zone'>, now: number): Promise<Progress> {
  const today = learnerDay(now, learner.zone);
  const [days, forecast] = await Promise.all([daySums(learner), forecastOf(learner.id, forecastDays(today, learner.zone))]);
  return progressOf(days, forecast, today);
}

/** As many days are asked for at once as a streak usually has. */
const DAYS = 60;

/** Days in a row with something done: no more of them are read than it has. */
export async function streakNow({ id: learnerId, zone }: Pick<Learner, 'id' | 'zone'>, now: number): Promise<number> {
  const today = learnerDay(now, zone);
  const active = new Set<string>();
  for (let to = today; ; to = addDays(to, -DAYS)) {
    const rows = await database().day.findMany({
      where: { learnerId, day: { lte: to, gt: addDays(to, -DAYS) }, sums: { contains: '"acts":' } },
      select: { day: true },
    });
    for (const { day } of rows) active.add(day);
    const length = streak(active, today);
    // It ends within what was read, or goes on before.
    if (length < active.size || rows.length < DAYS - 1) return length;
  }
}

/** Counted by the database, day by day over an index: the cards themselves may be a hundred thousand. */
async function forecastOf(learnerId: string, days: ReturnType<typeof forecastDays>): Promise<ForecastDay[]> {
  const count = (phases: Memory['phase'][], from: number | null, to: number) =>
    database().card.count({
      where: { learnerId, active: true, phase: { in: phases }, next: { lt: BigInt(to), ...(from !== null && { gte: BigInt(from) }) } },
    });
  return Promise.all(
    days.map(async ({ day, from, to }) => ({
      day,
      new: await count(['new'], from, to),
      reviews: await count(['learning', 'review', 'relearning'], from, to),
    })),
  );
}
