/** A day of the learner's as one speaks of it. @example dayName('2026-03-03', '2026-03-04') // "Tue 3 Mar" */
export function dayName(day: string, today: string): string {
  if (day === today) return 'Today';
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', ...year, timeZone: 'UTC' });
  return format.format(Date.parse(day));
}
