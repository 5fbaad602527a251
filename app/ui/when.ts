import { clockZone, dayHour, learnerDay } from '#lib/words/learner-day.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * When something will happen, in words that need no calculation.
 *
 * @example whenDue(now + 10 * 60_000, now, 'Europe/Berlin') // "in 10 minutes"
 * @example whenDue(now + 86_400_000, now, 'Europe/Berlin') // "tomorrow"
 */
export function whenDue(due: number, now: number, zone: string): string {
  if (due <= now) return 'now';
  const minutes = Math.ceil((due - now) / MINUTE);
  if (minutes < 60) return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
  const day = Date.parse(learnerDay(due, zone));
  const days = (day - Date.parse(learnerDay(now, zone))) / DAY;
  // After midnight it is still the learner's today, but nobody calls it so.
  if (days === 0) return `${Number(timeOfDay(due, zone).slice(0, 2)) < dayHour(zone) ? 'tonight' : 'today'} at ${timeOfDay(due, zone)}`;
  if (days === 1) return 'tomorrow';
  if (days < 7) return `on ${new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' }).format(day)}`;
  return `on ${shortDate(day, 'UTC', days > 300)}`;
}

/** @example shortDate(time, 'Europe/Berlin') // "12 Aug" */
export function shortDate(time: number, zone: string, year = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: clockZone(zone),
    day: 'numeric',
    month: 'short',
    ...(year && { year: 'numeric' }),
  }).format(time);
}

/** @example timeOfDay(time, 'Europe/Berlin') // "18:30" */
export function timeOfDay(time: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: clockZone(zone), hour: '2-digit', minute: '2-digit' }).format(time);
}

/** @example duration(754) // "13 min" */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** @example plural(2, 'word') // "2 words" */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
