import { FeatureList, type LinearModel } from './linear-model.ts';
import { contextFeatures, TAG_CONTEXTS, TAG_VALUES } from './tag-contexts.ts';
import { TAGS } from './tags.ts';

/** Adds the votes of three tags around a word to its scores, whose lanes begin at `at`. */
export type TagVotes = (context: number, x: number, y: number, z: number, scores: Int32Array, at: number) => void;

/** Asks the model about each context of tags once: a few thousand are met, again and again. */
export function tagVotes(weights: LinearModel): TagVotes {
  const T = TAGS.length;
  const scratch = new Int32Array(weights.lanes);
  const features = new FeatureList();
  const contexts = Array.from({ length: TAG_CONTEXTS }, (_, context) => {
    // The first context votes in the first pass alone, the others in the second: only the lanes of that pass are kept.
    const pass = context === 0 ? 0 : 1;
    const first = (pass * T) >> 1;
    const lanes = (((pass + 1) * T + 1) >> 1) - first;
    return { first, lanes, rows: new Int32Array(TAG_VALUES ** 3 * lanes), asked: new Uint8Array(TAG_VALUES ** 3) };
  });

  function ask(context: number, x: number, y: number, z: number, row: number): void {
    const { first, lanes, rows, asked } = contexts[context]!;
    scratch.fill(0);
    features.clear();
    contextFeatures(context, x, y, z, features);
    weights.vote(features, scratch, 0);
    for (let k = 0; k < lanes; k++) rows[row * lanes + k] = scratch[first + k]!;
    asked[row] = 1;
  }

  return (context, x, y, z, scores, at) => {
    const { first, lanes, rows, asked } = contexts[context]!;
    const row = (x * TAG_VALUES + y) * TAG_VALUES + z;
    if (asked[row] === 0) ask(context, x, y, z, row);
    const from = row * lanes;
    const to = at + first;
    for (let k = 0; k < lanes; k++) scores[to + k]! += rows[from + k]!;
  };
}
