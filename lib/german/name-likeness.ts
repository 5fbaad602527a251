import { hashString } from './lexicon-format.ts';
import { FeatureList, mix, openLinearModel, scoreOf } from './linear-model.ts';

/**
 * How much an unknown word looks like a name by its letters alone: "Kowalczyk" rather than "Gewerkschaftsrat". Steps from 1 (a common
 * noun) to `STEPS` (a name); learned from our lists of names and a dictionary of nouns, so that it says something of words that neither has.
 */
export type NameLikeness = (form: string) => number;

export const STEPS = 8;
/** What a weight of one is in the file. */
export const LIKENESS_SCALE = 24;

export function openNameLikeness(bytes: Uint8Array): NameLikeness {
  const model = openLinearModel(bytes);
  const scores = new Int32Array(model.lanes);
  const features = new FeatureList();
  return (form) => {
    scores.fill(0);
    letterFeatures(form, features.clear());
    model.vote(features, scores, 0);
    return stepOf(scoreOf(scores, 0, 0) / LIKENESS_SCALE);
  };
}

/** The log odds of a name as a step. */
export const stepOf = (odds: number): number => Math.max(1, Math.min(STEPS, Math.round(odds) + STEPS / 2));

/** Runs of two to five letters, those at the beginning and the end apart; of the first thirty letters, so that all may vote at once. */
export function letterFeatures(form: string, out: FeatureList): void {
  const letters = `^${form.toLowerCase().slice(0, 30)}$`;
  out.add(mix(0, 0));
  out.add(mix(1, Math.min(12, form.length)));
  for (let n = 2; n <= 5; n++) for (let i = 0; i + n <= letters.length; i++) out.add(mix(2, hashString(letters, i, i + n)));
}
