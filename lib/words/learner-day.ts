/** The hour at which a learner's day begins: whoever reads at 1 a.m. is still in yesterday. */
export const DAY_STARTS_AT = 4;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Of each zone, by UTC day: what its clocks are ahead all that day long; null on days on which they are changed. */
const offsets = new Map<string, Map<number, number | null>>();

/** The learner's day of a moment. @example learnerDay(Date.parse('2026-03-02T02:30:00Z'), 'Europe/Berlin') // "2026-03-01" */
export function learnerDay(at: number, zone: string): string {
  return new Date(shifted(at, zone)).toISOString().slice(0, 10);
}

/** The moment at which a learner's day begins. @example dayStart('2026-03-01', 'Europe/Berlin') // 2026-03-01T03:00:00Z */
export function dayStart(day: string, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + DAY_STARTS_AT * HOUR;
  // The offset depends on the moment sought: guess by the wall time, then correct once with the offset found there.
  const guess = wall - offset(wall, zone);
  return wall - offset(guess, zone);
}

/** Calendar arithmetic. @example addDays('2026-02-28', 1) // "2026-03-01" */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * A moment moved so that midnight UTC is the start of the learner's day: for code that counts days in UTC (ts-fsrs).
 * The date of the result is `learnerDay`.
 */
export function shifted(at: number, zone: string): number {
  return at + offset(at, zone) - DAY_STARTS_AT * HOUR;
}

/** Whether this machine knows the zone ("Europe/Berlin", "UTC"). */
export function isZone(zone: string): boolean {
  try {
    format(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of a zone are ahead of UTC at a moment, in milliseconds. Asked for each event of a log, so it is remembered by day. */
function offset(at: number, zone: string): number {
  const days = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, days);
  const day = Math.floor(at / DAY);
  let found = days.get(day);
  if (found === undefined) {
    const begin = offsetAt(day * DAY, zone);
    found = begin === offsetAt((day + 1) * DAY, zone) ? begin : null;
    days.set(day, found);
  }
  return found ?? offsetAt(at, zone);
}

function offsetAt(at: number, zone: string): number {
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    format(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(at / 1000) * 1000;
}

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, found);
  }
  return found;
}
