import { bareFold } from './bare-fold.ts';

/**
 * How many letters must be added, left out or exchanged to make one word of the other; more than `most` counts as infinite. Two neighbors
 * that changed places count once.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [older, old] = [old, row];
  }
  return old[b.length]! <= most ? old[b.length]! : Number.POSITIVE_INFINITY;
}

/** Within this many letters two words of that length are mixed up. */
export const mistakable = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How easily two words are taken for each other, 0 being the most easily (Arm and arm, drucken and drücken); null when they are not.
 * Words of the same family differ by what stands in front, which is another matter.
 */
export function likeness(one: string, other: string): number | null {
  const [a, b] = [bareFold(one), bareFold(other)];
  if (a === b) return 0;
  const found = distance(a, b, mistakable(Math.min(a.length, b.length)));
  // Another first letter makes another word: Haus and Maus rhyme, nobody mixes them up for long.
  if (found === Number.POSITIVE_INFINITY) return null;
  return a[0] === b[0] ? found : found + 1;
}
