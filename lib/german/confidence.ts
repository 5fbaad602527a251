import type { Source } from './word.ts';

/**
 * How often lemma and kind of word were right on sentences that the model had not seen, by where the lemma came from and how far the
 * tag was ahead of the next one: measured on PUD with a model trained without it. Between the rows one goes in a straight line.
 */
const MEASURED: Record<Source, [margin: number, right: number][]> = {
  lexicon: [
    [0, 0.88],
    [100, 0.9],
    [220, 0.92],
    [450, 0.96],
    [800, 0.99],
  ],
  rule: [
    [0, 0.3],
    [100, 0.5],
    [220, 0.72],
    [450, 0.88],
    [800, 0.94],
  ],
  guess: [
    [0, 0.57],
    [60, 0.72],
    [150, 0.8],
    [450, 0.88],
    [800, 0.92],
  ],
};

/** How sure lemma and part of speech are, from 0 to 1. */
export function confidence(margin: number, source: Source): number {
  const rows = MEASURED[source];
  const above = rows.findIndex(([m]) => m > margin);
  if (above < 0) return rows.at(-1)![1];
  if (above === 0) return rows[0]![1];
  const [m0, p0] = rows[above - 1]!;
  const [m1, p1] = rows[above]!;
  return Math.round(100 * (p0 + ((p1 - p0) * (margin - m0)) / (m1 - m0))) / 100;
}
