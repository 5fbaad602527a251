import { ASSUMED, type WorkloadBasis } from '#lib/cards/workload.ts';
import type { Learner } from '#lib/words/learner.ts';
import { addDays, learnerDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';
import { sumsSince } from './days.ts';

const DAY = 86_400_000;
/** The pace is that of so many days up to now. */
const WINDOW = 28;
/** With fewer answers in these days, or fewer cards, nothing can be said of a pace. */
const ENOUGH_ANSWERS = 100;
const ENOUGH_CARDS = 30;
const SAMPLE = 200;

/** From what the cost of a wish is computed: the learner's cards, or a sample, and pace; assumed where there is too little. */
export async function workloadBasis(learner: Pick<Learner, 'id' | 'zone'>, now: number): Promise<WorkloadBasis> {
  const asked = { learnerId: learner.id, active: true, phase: { not: 'new' } };
  const today = learnerDay(now, learner.zone);
  const [sums, all, rows] = await Promise.all([
    sumsSince(learner, addDays(today, 1 - WINDOW)),
    database().card.count({ where: asked }),
    // By name: what a word is called says nothing of how well it is known.
    database().card.findMany({
      where: asked,
      orderBy: { id: 'asc' },
      take: SAMPLE,
      select: { stability: true, difficulty: true, lastReview: true, due: true },
    }),
  ]);
  const total = { answers: 0, answerMs: 0, introduced: 0 };
  for (const day of sums.values()) for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += day[name] ?? 0;
  if (all < ENOUGH_CARDS || total.answers < ENOUGH_ANSWERS || total.answerMs === 0) return ASSUMED;
  // Whoever began lately has a pace as well: from the first of these days on.
  const first = [...sums.keys()][0]!;
  const days = Math.round((Date.parse(today) - Date.parse(first)) / DAY) + 1;
  return {
    cards: rows.map(({ stability, difficulty, lastReview, due }) => {
      const since = Math.max(0, Math.round((now - Number(lastReview ?? now)) / DAY));
      return [rounded(stability), rounded(difficulty), since, Math.round((Number(due) - now) / DAY)] as const;
    }),
    each: all / rows.length,
    newADay: rounded(total.introduced / days),
    seconds: rounded(total.answerMs / total.answers / 1000),
    isOwn: true,
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
