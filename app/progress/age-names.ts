import { AGES, type Age } from '#lib/progress/sums.ts';

/** How long a card had not been asked. @example ageName(8) // "8–14 days" */
export function ageName(age: Age): string {
  if (age === 0) return 'unknown';
  const next = AGES[AGES.indexOf(age) + 1];
  if (next === undefined) return `${age} days or more`;
  return next - age === 1 ? (age === 1 ? '1 day' : `${age} days`) : `${age}–${next - 1} days`;
}
