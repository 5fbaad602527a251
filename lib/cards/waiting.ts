import { type Backlog, dayOfBacklog, isBacklog, shareOfDay } from './backlog.ts';
import type { Habit } from './habit.ts';
import { type AnsweredToday, type Limits, leftToday } from './limits.ts';

/** How many words wait to be asked now, each by one card, whatever the limits of the day. */
export interface Due {
  /** In their first steps. */
  learning: number;
  reviews: number;
  /** Of `reviews`, those that were due when the backlog was spread; 0 without a plan. */
  old: number;
  new: number;
}

/** What of it is asked today, and what waits for another day. */
export interface Waiting {
  reviews: number;
  learning: number;
  new: number;
  /** The three together: what can be answered today. */
  total: number;
  /** What is due and stays for later days, by the limits or the plan. */
  later: { reviews: number; new: number };
  /** When the next card can be answered after these; null when there is none. */
  nextDue: number | null;
  /** So much more than usual waits that it can be spread; null when not. */
  backlog: { cards: number; usual: number } | null;
  /** The plan by which a backlog is being spread, with what is left of it and the day of it (from 1). */
  plan: (Backlog & { left: number; day: number }) | null;
  /** Seconds a card takes; null when that is not known yet. */
  pace: number | null;
}

interface Asked {
  due: Due;
  limits: Limits;
  answered: AnsweredToday;
  plan: Backlog | null;
  usual: Habit['usual'];
  pace: Habit['pace'];
  nextDue: number | null;
  /** When the learner's next day begins. */
  tomorrow: number;
  now: number;
  zone: string;
}

/**
 * Divides what is due into today's and later days'. Under a plan the limit for reviews does not count: the share of the day and what has
 * become due since the plan was made are what the learner chose.
 */
export function waiting({ due, limits, answered, plan, usual, pace, nextDue, tomorrow, now, zone }: Asked): Waiting {
  const day = plan && dayOfBacklog(plan, now, zone);
  const isSpread = plan !== null && day !== null && due.old > 0;
  const reviews = isSpread
    ? due.reviews - due.old + shareOfDay(plan, due.old, day)
    : Math.min(due.reviews, leftToday(limits.reviews, answered.reviews));
  const fresh = Math.min(due.new, leftToday(limits.new, answered.new));
  const later = { reviews: due.reviews - reviews, new: due.new - fresh };
  const more = later.reviews + later.new > 0 ? tomorrow : null;
  return {
    reviews,
    learning: due.learning,
    new: fresh,
    total: reviews + due.learning + fresh,
    later,
    nextDue: nextDue === null || more === null ? (nextDue ?? more) : Math.min(nextDue, more),
    backlog: !isSpread && isBacklog(due.reviews, usual) ? { cards: due.reviews, usual } : null,
    plan: isSpread ? { ...plan, left: due.old, day: day + 1 } : null,
    pace,
  };
}
