import { type FeatureList, mix } from './linear-model.ts';
import { TAGS } from './tags.ts';

/** The places of tags around a word that are looked at together, whatever the words are: the same few, so their votes can be kept. */
export const TAG_CONTEXTS = 4;
/** What stands for a tag beyond the ends of the sentence, and how many values a place has with it. */
export const NO_TAG = 1;
export const TAG_VALUES = TAGS.length + 2;

/** Features of three tags around a word, as `dynamicFeatures` names them: which three, says the number of the context. */
export function contextFeatures(context: number, x: number, y: number, z: number, out: FeatureList): void {
  switch (context) {
    case 0:
    case 1: {
      // To the left, nearest first, in the first and in the second pass.
      const pass = context === 0 ? 100 : 200;
      out.add(mix(pass + 1, x));
      out.add(mix(mix(pass + 2, x), y));
      out.add(mix(mix(mix(pass + 4, x), y), z));
      return;
    }
    case 2:
      // To the right, nearest first.
      out.add(mix(111, x));
      out.add(mix(mix(112, x), y));
      out.add(mix(mix(mix(119, x), y), z));
      return;
    default:
      // The nearest to the right, and two to the left.
      out.add(mix(mix(113, y), x));
      out.add(mix(mix(mix(118, y), z), x));
  }
}

/** The tag of word `k` as the features have it. */
export const tagAt = (tags: ArrayLike<number>, k: number, length: number): number => (k >= 0 && k < length ? tags[k]! + 2 : NO_TAG);

/** Calls `use` with each context of tags around word `i`; those to the right only in the second pass. */
export function tagContexts(
  length: number,
  i: number,
  left: ArrayLike<number>,
  first: ArrayLike<number> | null,
  use: (context: number, x: number, y: number, z: number) => void,
): void {
  const a = tagAt(left, i - 1, length);
  const b = tagAt(left, i - 2, length);
  use(first ? 1 : 0, a, b, tagAt(left, i - 3, length));
  if (!first) return;
  const c = tagAt(first, i + 1, length);
  use(2, c, tagAt(first, i + 2, length), tagAt(first, i + 3, length));
  use(3, c, a, b);
}
