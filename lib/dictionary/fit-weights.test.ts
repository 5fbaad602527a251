import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, fitWeights } from './fit-weights.ts';

const FREE = { signs: [0, 0] as const, penalty: 0.1, partly: 0.3 };
/** Ten words, each with a right gloss that has the first feature and a wrong one that has the second. */
const clear = Array.from({ length: 10 }, (): Choice => ({ features: [[1, 0], [0, 1]], rightness: [1, 0] })); // biome-ignore format: two glosses

describe('fitting weights', () => {
  it('counts for what right glosses have and against what wrong ones have', () => {
    const [first, second] = fitWeights(clear, FREE);
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBeLessThan(-0.5);
  });

  it('does not go where a sign forbids', () => {
    const [first, second] = fitWeights(clear, { ...FREE, signs: [-1, -1] });
    expect(Math.abs(first!)).toBe(0);
    expect(second).toBeLessThan(-0.5);
  });

  it('stays smaller under a larger penalty', () => {
    const [loose] = fitWeights(clear, FREE);
    const [tight] = fitWeights(clear, { ...FREE, penalty: 10 });
    expect(tight).toBeLessThan(loose!);
    expect(tight).toBeGreaterThan(0);
  });

  it('learns a little from what is partly right, and nothing where all or none is right', () => {
    const partly = clear.map(({ features }) => ({ features, rightness: [0.3, 0] }));
    const [little] = fitWeights(partly, FREE);
    expect(little).toBeGreaterThan(0);
    expect(little).toBeLessThan(fitWeights(clear, FREE)[0]!);
    for (const rightness of [
      [0, 0],
      [1, 1],
    ])
      expect(fitWeights([{ features: clear[0]!.features, rightness }], FREE).map(Math.abs)).toEqual([0, 0]);
  });

  it('gives finite weights for any words, the same for any order of them', () => {
    const gloss = fc.tuple(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 2 }), fc.constantFrom(0, 0.3, 1));
    const word = fc
      .array(gloss, { minLength: 1, maxLength: 5 })
      .map((glosses): Choice => ({ features: glosses.map(([row]) => row), rightness: glosses.map(([, right]) => right) }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const forth = fitWeights(words, { ...FREE, penalty: 1 });
        const back = fitWeights([...words].reverse(), { ...FREE, penalty: 1 });
        for (const [at, weight] of forth.entries()) expect(weight).toBeCloseTo(back[at]!, 3);
      }),
      { numRuns: 30 },
    );
  });
});
