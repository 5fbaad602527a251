import type { Grade } from './session.ts';

/** When each grade would bring a card back, in short words; by card and what it was last answered with (`<id> <lastEvent>`). */
export type Intervals = Record<string, Record<Grade, string>>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time from now, as short as a button. @example interval(10 * 60_000) // "10 min" */
export function interval(milliseconds: number): string {
  const days = Math.round(milliseconds / DAY);
  if (milliseconds < HOUR) return `${Math.max(1, Math.round(milliseconds / MINUTE))} min`;
  if (milliseconds < DAY / 2) return `${Math.round(milliseconds / HOUR)} h`;
  if (days < 31) return days <= 1 ? '1 day' : `${days} days`;
  const months = days / 30.44;
  if (months < 11.95) return `${Math.max(1, Math.round(months * 2) / 2)} mo`;
  return `${Math.round((days / 365.25) * 10) / 10} y`;
}
