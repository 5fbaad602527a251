import { addDays } from '#lib/words/learner-day.ts';

export interface Square {
  day: string;
  /** Column: weeks since the first one shown. */
  week: number;
  /** Row: 0 = Monday. */
  weekday: number;
}

/**
 * The days of a calendar that ends with the week of `today`, column by column from Monday to Sunday; days to come are left out.
 *
 * @example weeks('2026-03-04', 2) // 2026-02-23 … 2026-03-04
 */
export function weeks(today: string, count: number): Square[] {
  const weekdayOfToday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = addDays(today, -weekdayOfToday - 7 * (count - 1));
  return Array.from({ length: 7 * (count - 1) + weekdayOfToday + 1 }, (_, index) => ({
    day: addDays(first, index),
    week: Math.floor(index / 7),
    weekday: index % 7,
  }));
}

/** Shade 0 (nothing) to 4 (the fullest days), in steps of the largest value, so that a quiet month still shows its shape. */
export function shade(value: number, largest: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0 || largest <= 0) return 0;
  return Math.max(1, Math.min(4, Math.ceil((value / largest) * 4))) as 1 | 2 | 3 | 4;
}

/** Where months begin in the calendar: the column of their first day. */
export function months(squares: Square[]): { week: number; name: string }[] {
  const found: { week: number; name: string }[] = [];
  for (const { day, week } of squares) {
    if (!day.endsWith('-01')) continue;
    const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
    found.push({ week, name });
  }
  return found;
}
