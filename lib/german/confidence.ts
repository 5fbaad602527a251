import type { Source } from './word.ts';

/**
 * How often lemma and kind of word were right on sentences that the model had not seen, by where the lemma came from and how far the
 * tag was ahead of the next one: measured on PUD with a model trained without it. Between the rows one goes in a straight line.
 */
const MEASURED: Record<Source, [margin: number, right: number][]> = {
  lexicon: [
    [0, 0.83],
    [45, 0.9],
    [125, 0.92],
    [190, 0.965],
    [350, 0.98],
    [470, 0.99],
  ],
  rule: [
    [0, 0.75],
    [100, 0.82],
    [220, 0.88],
    [340, 0.95],
    [460, 0.96],
  ],
  guess: [
    [0, 0.76],
    [80, 0.77],
    [150, 0.85],
    [260, 0.87],
    [320, 0.9],
  ],
};

/** How sure lemma and part of speech are, from 0 to 1. */
export function confidence(margin: number, source: Source): number {
  const rows = MEASURED[source];
  let above = 0;
  while (above < rows.length && rows[above]![0] <= margin) above++;
  if (above === rows.length) return rows[above - 1]![1];
  if (above === 0) return rows[0]![1];
  const [m0, p0] = rows[above - 1]!;
  const [m1, p1] = rows[above]!;
  return Math.round(100 * (p0 + ((p1 - p0) * (margin - m0)) / (m1 - m0))) / 100;
}
