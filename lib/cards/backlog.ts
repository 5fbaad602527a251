import { learnerDay } from '#lib/words/learner-day.ts';

/**
 * What had piled up at a moment, and over how many days the learner spreads it. What becomes due later comes on top: the plan is about
 * the cards that waited then, which are those whose time to be asked lies before it and was not moved by an answer since.
 */
export interface Backlog {
  /** The moment of the choice, epoch milliseconds. */
  since: number;
  /** 1: all at once. */
  days: number;
  /** How many cards waited. */
  cards: number;
}

/** The setting that holds the choice; null takes it back. */
export const BACKLOG_SETTING = 'backlog';

/** Over how many days a backlog can be spread. */
export const SPREADS = [1, 3, 7, 14] as const;

/** Fewer cards than that are no backlog, however little the usual day brings: spreading them would only cost thought. */
const LEAST = 40;
/** So many usual days at once are one. */
const TIMES = 2;
/** Who has just begun has no usual day yet; this is taken for one. */
export const LEAST_USUAL = 20;

/** Whether so much waits that it should not be asked in one day without having been asked for: more than two usual days. */
export function isBacklog(waiting: number, usual: number): boolean {
  return waiting >= LEAST && waiting > TIMES * Math.max(usual, LEAST_USUAL);
}

/** How the setting says it. @example writeBacklog({ since: 1772355600000, days: 7, cards: 350 }) // "1772355600000 7 350" */
export function writeBacklog({ since, days, cards }: Backlog): string {
  return `${since} ${days} ${cards}`;
}

/** The choice in a setting; null when there is none, or none that can be understood. */
export function readBacklog(value: unknown): Backlog | null {
  const parts = typeof value === 'string' ? /^(\d{1,15}) (\d{1,3}) (\d{1,9})$/.exec(value) : null;
  if (!parts) return null;
  const [since, days, cards] = parts.slice(1).map(Number) as [number, number, number];
  return days > 0 && cards > 0 ? { since, days, cards } : null;
}

/** Which day of the plan it is, from 0; null when its days are over. */
export function dayOfBacklog({ since, days }: Backlog, now: number, zone: string): number | null {
  const day = Math.round((Date.parse(learnerDay(now, zone)) - Date.parse(learnerDay(since, zone))) / 86_400_000);
  return day < days ? Math.max(0, day) : null;
}

/**
 * How many of the cards that waited may still be asked today. A day that was missed is caught up on the next, so that the plan ends when it
 * was to end.
 * @param left of those that waited, how many still do
 * @param day of the plan, from 0
 */
export function shareOfDay({ days, cards }: Backlog, left: number, day: number): number {
  const atNight = Math.floor((cards * (days - 1 - day)) / days);
  return Math.max(0, left - atNight);
}
