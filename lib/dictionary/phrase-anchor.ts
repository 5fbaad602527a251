import type { Phrase } from './phrase.ts';
import { readPattern } from './phrase-pattern.ts';

/**
 * Lists each phrase under one of its words, the one that the fewest phrases have: whoever looks for the phrases of a sentence asks once
 * per word and gets a handful.
 */
export function anchored(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const counts = new Map<string, number>();
  const keys = phrases.map((phrase) => readPattern(phrase).keys);
  for (const list of keys) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map<string, Phrase[]>();
  phrases.forEach((phrase, at) => {
    const rarest = keys[at]!.reduce((best, key) => (counts.get(key)! < counts.get(best)! ? key : best), keys[at]![0]!);
    if (rarest === undefined) return;
    const list = index.get(rarest);
    if (list) list.push(phrase);
    else index.set(rarest, [phrase]);
  });
  return index;
}
