import { addDays } from '#lib/words/learner-day.ts';
import type { ForecastDay } from './forecast.ts';
import { type RecallByAge, type RecallByKind, recallByAge, recallByKind } from './recall.ts';
import { type Standings, type StandingsOn, someDays, standingsOn } from './standings.ts';
import { streak } from './streak.ts';
import { addTo, type Sums, type SumsByDay } from './sums.ts';
import { sumsBetween, type Week, weekBefore, weekOf } from './week.ts';

/** All that the progress page shows of sums. Every figure is a count over events that still count. */
export interface Progress {
  today: string;
  /** The day of the first event; null when there is none. */
  since: string | null;
  /** Over all days. */
  total: Sums;
  week: Week;
  before: Week;
  /** The days on which something was done, oldest first. */
  days: { day: string; sums: Sums }[];
  /** Days in a row with something done, up to today or yesterday. */
  streak: number;
  /** Where words stand now, and where they stood. Presumed ones are in neither: nobody showed that they are known. */
  words: Standings;
  standings: StandingsOn[];
  recallByAge: RecallByAge[];
  recallByKind: RecallByKind[];
  /** What an answer took in the last thirty days with any; null when there were too few to tell. */
  secondsPerAnswer: number | null;
  /** Today and the days after it. What is overdue is due today. */
  forecast: ForecastDay[];
}

/** From so many answers on the pace is the learner's own. */
const PACE = 20;

export function progressOf(days: SumsByDay, forecast: ForecastDay[], today: string): Progress {
  const total: Sums = {};
  for (const sums of days.values()) addTo(total, sums);
  const done = [...days].flatMap(([day, sums]) => ((sums.acts ?? 0) > 0 ? [{ day, sums }] : []));
  // Who has flown west over the date line may have been in tomorrow.
  const last = [today, ...days.keys()].reduce((a, b) => (a > b ? a : b));
  const since = [...days.keys()].reduce<string | null>((a, b) => (a !== null && a < b ? a : b), null);
  const standings = standingsOn(days, someDays(since ?? today, last));
  const lately = sumsBetween(days, addDays(today, -30), last);
  const answers = lately.answers ?? 0;
  return {
    today,
    since,
    total,
    week: weekOf(days, today),
    before: weekBefore(days, today),
    days: done,
    streak: streak(new Set(done.map(({ day }) => day)), today),
    words: standings.at(-1)!.words,
    standings,
    recallByAge: recallByAge(total),
    recallByKind: recallByKind(total),
    secondsPerAnswer: answers < PACE ? null : (lately.answerMs ?? 0) / 1000 / answers,
    forecast,
  };
}
