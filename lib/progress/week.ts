import { addDays } from '#lib/words/learner-day.ts';
import { addTo, type Sums, type SumsByDay } from './sums.ts';

export interface Week {
  /** Its Monday, and its Sunday or today. */
  from: string;
  to: string;
  sums: Sums;
}

/** The week of a day, from Monday to that day. */
export function weekOf(days: SumsByDay, today: string): Week {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return between(days, addDays(today, -weekday), today);
}

/** The whole week before that of a day. */
export function weekBefore(days: SumsByDay, today: string): Week {
  const { from } = weekOf(days, today);
  return between(days, addDays(from, -7), addDays(from, -1));
}

function between(days: SumsByDay, from: string, to: string): Week {
  return { from, to, sums: sumsBetween(days, from, to) };
}

/** The sums over the days from one to another, both included. */
export function sumsBetween(days: SumsByDay, from: string, to: string): Sums {
  const sums: Sums = {};
  for (const [day, more] of days) if (day >= from && day <= to) addTo(sums, more);
  return sums;
}
