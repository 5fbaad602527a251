/** The hour at which a learner's day begins unless they say otherwise: whoever reads at 1 a.m. is still in yesterday. */
export const DAY_STARTS_AT = 4;
/** The latest hour at which a day may begin; the earliest is midnight. */
export const LATEST_DAY_START = 12;

/** Name of the setting that says otherwise. */
export const DAY_START_SETTING = 'day-starts-at';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Of each zone, by UTC day: what its clocks are ahead all that day long; null on days on which they are changed. */
const offsets = new Map<string, Map<number, number | null>>();

/** The hour that a learner has chosen for the beginning of the day; the usual one for what no such choice can be. */
export function dayStartChoice(settings: Record<string, unknown>): number {
  const hour = settings[DAY_START_SETTING];
  return typeof hour === 'number' && Number.isInteger(hour) && hour >= 0 && hour <= LATEST_DAY_START ? hour : DAY_STARTS_AT;
}

/**
 * A zone with the hour at which the learner's day begins in it, where that is not the usual one: it goes wherever the zone goes, and with
 * each event into the log, so that another hour does not move the past.
 * @example zoneWithDay('Europe/Berlin', 2) // "Europe/Berlin@2"
 */
export function zoneWithDay(zone: string, hour: number): string {
  return hour === DAY_STARTS_AT ? clockZone(zone) : `${clockZone(zone)}@${hour}`;
}

/** The zone alone, as `Intl` wants it. @example clockZone('Europe/Berlin@2') // "Europe/Berlin" */
export function clockZone(zone: string): string {
  const at = zone.indexOf('@');
  return at < 0 ? zone : zone.slice(0, at);
}

/** The hour at which the day begins. @example dayHour('Europe/Berlin@2') // 2 */
export function dayHour(zone: string): number {
  const at = zone.indexOf('@');
  return at < 0 ? DAY_STARTS_AT : Number(zone.slice(at + 1));
}

/** The learner's day of a moment. @example learnerDay(Date.parse('2026-03-02T02:30:00Z'), 'Europe/Berlin') // "2026-03-01" */
export function learnerDay(at: number, zone: string): string {
  return dayName(Math.floor(shifted(at, zone) / DAY));
}

// Dates are read and written for every event of a log, over and over the same ones.
const names = new Map<number, string>();
const numbers = new Map<string, number>();

/** The date of a day counted from 1970 on. */
function dayName(number: number): string {
  let name = names.get(number);
  if (name === undefined) {
    name = new Date(number * DAY).toISOString().slice(0, 10);
    names.set(number, name);
  }
  return name;
}

/** A day counted from 1970 on, from its date. */
function dayNumber(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / DAY;
    numbers.set(day, number);
  }
  return number;
}

/** The moment at which a learner's day begins. @example dayStart('2026-03-01', 'Europe/Berlin') // 2026-03-01T03:00:00Z */
export function dayStart(day: string, zone: string): number {
  const wall = dayNumber(day) * DAY + dayHour(zone) * HOUR;
  // The offset depends on the moment sought: guess by the wall time, then correct once with the offset found there.
  const guess = wall - offset(wall, zone);
  return wall - offset(guess, zone);
}

/** Calendar arithmetic. @example addDays('2026-02-28', 1) // "2026-03-01" */
export function addDays(day: string, days: number): string {
  return dayName(dayNumber(day) + days);
}

/**
 * A moment moved so that midnight UTC is the start of the learner's day: for code that counts days in UTC (ts-fsrs).
 * The date of the result is `learnerDay`.
 */
export function shifted(at: number, zone: string): number {
  return at + offset(at, zone) - dayHour(zone) * HOUR;
}

/** Whether this machine knows the zone ("Europe/Berlin", "UTC"), and the day begins in it when a day can. */
export function isZone(zone: string): boolean {
  try {
    format(zone);
    return (
      !zone.includes('@') || (/@\d{1,2}$/.test(zone) && dayHour(zone) <= LATEST_DAY_START && zoneWithDay(zone, dayHour(zone)) === zone)
    );
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
      timeZone: clockZone(zone),
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
