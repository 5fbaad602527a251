/**
 * The date of an article as a newspaper sets it; what is not known of it is not invented. What is no date is shown as it is.
 *
 * @example articleDate('2025-07-13') // "13 July 2025"
 * @example articleDate('2025-07') // "July 2025"
 */
export function articleDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(iso) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  if (!month || Number.isNaN(time) || Number(month) < 1 || Number(month) > 12) return iso;
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) }).format(time);
}
