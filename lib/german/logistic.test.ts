import { expect, it } from 'vitest';
import { Logistic } from './logistic.ts';

/** Feature 7 means class 0, feature 9 class 1; feature 1 is always there. */
function learned(): Map<number, Float64Array> {
  const weights = new Logistic(2);
  const both = Uint8Array.of(0, 1);
  for (let epoch = 0; epoch < 6; epoch++) {
    for (const [feature, right] of [
      [7, 0],
      [9, 1],
      [7, 0],
    ] as const) {
      const ids = Int32Array.of(weights.id(1), weights.id(feature));
      const scores = new Float64Array(2);
      for (const id of ids) weights.vote(id, scores, both);
      weights.learn(ids, 2, scores, both, right);
    }
    weights.remember();
  }
  return weights.averaged();
}

it('learns which feature speaks for which class, and the same weights each time', () => {
  const weights = learned();
  expect(weights.get(7)![0]).toBeGreaterThan(weights.get(7)![1]!);
  expect(weights.get(9)![1]).toBeGreaterThan(weights.get(9)![0]!);
  expect([...learned()]).toEqual([...weights]);
});
it('keeps apart more features than it had room for', () => {
  const weights = new Logistic(3);
  const ids = Array.from({ length: 600_000 }, (_, i) => weights.id(Math.imul(i, 0x9e3779b1)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(weights.id(Math.imul(5, 0x9e3779b1))).toBe(ids[5]);
});
