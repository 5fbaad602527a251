import { addDays } from '#lib/words/learner-day.ts';
import type { CountedStanding, SumsByDay } from './sums.ts';

/** From what is best known to what is not known yet: the order of the chart, from below. Ignored words are no words to learn. */
export const STANDINGS = ['known', 'mature', 'young', 'learning', 'new'] as const satisfies readonly CountedStanding[];

export type Standings = Record<CountedStanding, number>;

export interface StandingsOn {
  /** At its end. */
  day: string;
  words: Standings;
}

/** How many words stood where at the end of each of these days, which come in order. */
export function standingsOn(sums: SumsByDay, days: readonly string[]): StandingsOn[] {
  const changes = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  const words: Standings = { new: 0, learning: 0, young: 0, mature: 0, known: 0, ignored: 0 };
  let next = 0;
  return days.map((day) => {
    for (; next < changes.length && changes[next]![0] <= day; next++) {
      const change = changes[next]![1];
      for (const standing of Object.keys(words) as CountedStanding[])
        words[standing] += (change[`entered:${standing}`] ?? 0) - (change[`left:${standing}`] ?? 0);
    }
    return { day, words: { ...words } };
  });
}

/** So many points make a line; more are not to be told apart. */
const POINTS = 60;

/** Days from the first to the last, both included: all of them, or so many that lie equally far apart. */
export function someDays(first: string, last: string): string[] {
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  const step = Math.max(1, Math.ceil(days / (POINTS - 1)));
  const found: string[] = [];
  for (let back = 0; back < days; back += step) found.unshift(addDays(last, -back));
  return [first, ...found];
}
