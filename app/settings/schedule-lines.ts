import { MAXIMUM_INTERVAL } from '#lib/cards/parameters.ts';
import type { WorkloadBasis } from '#lib/cards/workload.ts';

/** Longest intervals to choose from, in days. */
export const LONGEST: [number, string][] = [
  [365, '1 year'],
  [730, '2 years'],
  [1825, '5 years'],
  [3650, '10 years'],
  [MAXIMUM_INTERVAL.max, 'No limit'],
];

/** From what the cost was computed. */
export function basisLine({ isOwn, newADay, seconds }: WorkloadBasis): string {
  const pace = `${plain(newADay)} new ${newADay === 1 ? 'card' : 'cards'} a day and ${plain(seconds)} seconds an answer`;
  return isOwn
    ? `In the mean of the coming year, with your cards and at your pace: ${pace}.`
    : `In the mean of the first year, assumed with ${pace}: there are too few answers yet to know your pace.`;
}

const plain = (value: number) => String(Math.round(value * 10) / 10);
