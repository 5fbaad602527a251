import { FeatureList, packLinearModel } from './linear-model.ts';
import { Logistic } from './logistic.ts';
import { LIKENESS_SCALE, letterFeatures } from './name-likeness.ts';
import { generator, shuffle } from './perceptron.ts';

const BOTH = Uint8Array.of(0, 1);
const HIDDEN = 0.2;
/** Runs of letters of fewer words teach only these words. */
const OFTEN = 4;

function featuresOf(word: string): number[] {
  const features = new FeatureList();
  letterFeatures(word, features);
  return features.toArray();
}

/** Learns what names look like. The same lists give the same bytes. */
export function trainNameLikeness(names: readonly string[], nouns: readonly string[], { epochs = 4, seed = 5 } = {}): Uint8Array {
  const known = new Set(names);
  // Names are seen more than once, so that both sides weigh about the same.
  const often = Math.max(1, Math.round(nouns.length / names.length));
  const words = [
    ...nouns.filter((w) => !known.has(w)).map((w) => [w, 0] as const),
    ...Array.from({ length: often }, () => names.map((w) => [w, 1] as const)).flat(),
  ];
  const met = new Map<number, number>();
  for (const word of [...new Set([...names, ...nouns])]) for (const f of featuresOf(word)) met.set(f, (met.get(f) ?? 0) + 1);
  const weights = new Logistic(2);
  const random = generator(seed);
  const scores = new Float64Array(2);
  const ids = new Int32Array(400);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(words, random);
    for (const [word, right] of words) {
      let count = 0;
      scores.fill(0);
      for (const f of featuresOf(word)) {
        if (met.get(f)! < OFTEN || random() < HIDDEN) continue;
        ids[count] = weights.id(f);
        weights.vote(ids[count++]!, scores, BOTH);
      }
      scores[0]! /= 1 - HIDDEN;
      scores[1]! /= 1 - HIDDEN;
      weights.learn(ids, count, scores, BOTH, right);
    }
    if (epoch >= epochs / 2 - 1) weights.remember();
  }
  const odds = new Map<number, Float64Array>();
  for (const [feature, row] of weights.averaged()) odds.set(feature, Float64Array.of(row[1]! - row[0]!));
  return packLinearModel(1, odds, LIKENESS_SCALE);
}
