import type { Learner } from '#lib/words/learner.ts';

/** How many cards a day may bring; null for no limit. First steps and what comes back within a session are never limited. */
export interface Limits {
  /** Cards never asked before. */
  new: number | null;
  /** Cards that are due again. */
  reviews: number | null;
}

/** What was answered already on a day: each card once. */
export type AnsweredToday = Record<keyof Limits, number>;

export const DEFAULT_LIMITS: { new: number; reviews: number } = { new: 20, reviews: 200 };

/** The settings by which a learner sets them for good. @example limitSetting('new') // "limit.new" */
export function limitSetting(which: keyof Limits): string {
  return `limit.${which}`;
}

/** The setting that holds on one day only, and what it says: so many instead. @example "2026-03-01 30" */
export function limitOfDaySetting(which: keyof Limits): string {
  return `limit.${which}.day`;
}
export function limitOfDay(day: string, limit: number): string {
  return `${day} ${limit}`;
}

/** The limits of a day of the learner's: that day's own, else those for good, else the default. */
export function limitsOf(settings: Learner['settings'], day: string): Limits {
  const limit = (which: keyof Limits): number | null => {
    const [of, own] = String(settings[limitOfDaySetting(which)] ?? '').split(' ');
    const usual = lasting(settings, which);
    // What a day was given on top must not take away from what was set for good since.
    return of === day && usual !== null ? Math.max(usual, count(Number(own)) ?? 0) : usual;
  };
  return { new: limit('new'), reviews: limit('reviews') };
}

/** The limit that is set for good. */
export function lasting(settings: Learner['settings'], which: keyof Limits): number | null {
  const value = settings[limitSetting(which)];
  if (value === null) return null;
  return (typeof value === 'number' ? count(value) : null) ?? DEFAULT_LIMITS[which];
}

function count(value: number): number | null {
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** How many may still be asked today. */
export function leftToday(limit: number | null, answered: number): number {
  return limit === null ? Number.POSITIVE_INFINITY : Math.max(0, limit - answered);
}
