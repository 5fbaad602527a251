import { addDays } from '#lib/words/learner-day.ts';

/** What was done on a day of the learner's. */
export interface ReviewDay {
  day: string;
  /** Cards that were asked for the first time or had come back, each once. */
  cards: number;
  /** All answers together, those to first steps and to what came back included. */
  milliseconds: number;
}

/** How a learner reviews. */
export interface Habit {
  /** Cards on a usual day; 0 when there was none yet. */
  usual: number;
  /** Seconds that a card takes until it is done for the day; null as long as too few were asked to say. */
  pace: number | null;
}

/** Days over which a usual day is the mean. */
export const SPAN = 28;
/** Fewer cards say nothing of the pace. */
const ENOUGH = 20;

/**
 * From the last days on which cards were asked, newest first: the mean of the four weeks up to the last of them, so that a pause makes no day
 * more unusual (of fewer days where the first lies later), and the pace of the middle day, so that a card left open over lunch does not count.
 */
export function habitOf(days: readonly ReviewDay[]): Habit {
  const last = days[0];
  if (!last) return { usual: 0, pace: null };
  const from = addDays(last.day, 1 - SPAN);
  const within = days.filter(({ day }) => day >= from);
  const length = Math.round((Date.parse(last.day) - Date.parse(within.at(-1)!.day)) / 86_400_000) + 1;
  const cards = within.reduce((sum, day) => sum + day.cards, 0);
  const paces = within.map((day) => day.milliseconds / day.cards / 1000).sort((a, b) => a - b);
  const pace = paces[Math.floor(paces.length / 2)]!;
  return { usual: Math.ceil(cards / length), pace: cards >= ENOUGH && pace > 0 ? pace : null };
}
