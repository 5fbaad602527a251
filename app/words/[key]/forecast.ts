import type { Outlook } from '#lib/cards/outlook.ts';
import type { Memory } from '#lib/words/memory.ts';
import { shortDate, whenDue } from '../../ui/when.ts';

/** With a space that does not break. */
export const percent = (chance: number): string => `${Math.round(chance * 100)}\u00A0%`;

/** What will become of a card, in two sentences; nothing is foretold of one that was never asked. */
export function forecast(
  { due }: Pick<Memory, 'due'>,
  { now: chance, whenDue: chanceThen, ifKnown, ifNot }: Outlook,
  now: number,
  zone: string,
): string {
  const again = `Known then, it rests until ${shortDate(ifKnown, zone, ifKnown - now > 300 * 86_400_000)}; not known, it comes back ${backIn(ifNot - Math.max(now, due))}.`;
  if (chance === null || chanceThen === null) return 'It was never asked, so nothing can be foretold yet.';
  if (due <= now) return `Asked now, you would know it with a chance of ${percent(chance)}. ${again}`;
  return `Asked now, you would know it with a chance of ${percent(chance)}. It is asked ${whenDue(due, now, zone)}, when that has fallen to ${percent(chanceThen)}. ${again}`;
}

function backIn(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 60) return minutes === 1 ? 'after a minute' : `after ${minutes} minutes`;
  const days = Math.max(1, Math.round(minutes / 1440));
  return days === 1 ? 'a day later' : `${days} days later`;
}

/** @example stability(12.4) // "12 days" */
export function stability(days: number): string {
  if (days < 1) return 'less than a day';
  const whole = Math.round(days);
  if (whole < 60) return whole === 1 ? '1 day' : `${whole} days`;
  return whole < 700 ? `${Math.round(whole / 30)} months` : `${Math.round(whole / 365)} years`;
}
