import { allowedTags } from './allowed-tags.ts';
import type { CompoundSplitter } from './compounds.ts';
import { type KnownWord, knownWords } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { FeatureList, openLinearModel, scoreOf } from './linear-model.ts';
import type { NameLikeness } from './name-likeness.ts';
import { tagContexts } from './tag-contexts.ts';
import { pairFeatures, taggedWordFeatures } from './tag-features.ts';
import { tagVotes } from './tag-votes.ts';
import { TAGS, type Tag } from './tags.ts';
import { viewOf, viewWords } from './word-view.ts';

/** The tags of the words of a sentence. */
export interface Tagged {
  tags: Tag[];
  /** By how much the score of each tag is above that of the best other part of speech. */
  margins: number[];
}

/** Gives each word its tag: twice from left to right, the second time knowing what the first thought of the words to the right. */
export interface Tagger {
  tag(forms: readonly string[]): Tagged;
}

export function openTagger(model: Uint8Array, lexicon: Lexicon, compounds: CompoundSplitter, nameLikeness: NameLikeness): Tagger {
  const weights = openLinearModel(model);
  const seen = readSeen(model, weights.size);
  const words = knownWords(
    weights,
    (w) => allowedTags(w, lexicon, seen),
    (form, initial) => viewOf(form, initial, lexicon, compounds, nameLikeness),
  );
  // Both passes vote in one go: the first has the classes 0 to T, the second those behind.
  const width = weights.lanes;
  const features = new FeatureList();
  /** Grows to the longest sentence and is used again for each. */
  let scores = new Int32Array(50 * width);
  let passes: [Uint8Array, Uint8Array] = [new Uint8Array(50), new Uint8Array(50)];

  const votesOfTags = tagVotes(weights);
  let at = 0;
  // Made once, not in the loop: so it costs nothing.
  const addContext = (context: number, x: number, y: number, z: number) => votesOfTags(context, x, y, z, scores, at);

  /** Adds the votes of a neighbor, seen from one of its places. */
  function see({ votes, at: begin }: KnownWord, place: number, to: number): void {
    const from = begin + place * width;
    for (let c = 0; c < width; c++) scores[to + c]! += votes[from + c]!;
  }

  /** All that votes without tags. */
  function weighWords(known: readonly KnownWord[]): void {
    const { absent } = words;
    const n = known.length;
    for (let i = 0; i < n; i++) {
      const { votes, at: from, allowed } = known[i]!;
      if (isDecided(allowed)) continue;
      const to = i * width;
      for (let c = 0; c < width; c++) scores[to + c] = votes[from + c]!;
      see(i > 1 ? known[i - 2]! : absent, 1, to);
      see(i > 0 ? known[i - 1]! : absent, 2, to);
      see(i + 1 < n ? known[i + 1]! : absent, 3, to);
      see(i + 2 < n ? known[i + 2]! : absent, 4, to);
      features.clear();
      pairFeatures(known, i, features);
      weights.vote(features, scores, to);
    }
  }

  /** From left to right; in the second pass with what the first said. */
  function pass(known: readonly KnownWord[], before: Uint8Array | null): Uint8Array {
    const tags = passes[before ? 1 : 0];
    for (let i = 0; i < known.length; i++) {
      const { allowed } = known[i]!;
      if (isDecided(allowed)) {
        tags[i] = 31 - Math.clz32(allowed);
        continue;
      }
      at = i * width;
      tagContexts(known.length, i, tags, before, addContext);
      features.clear();
      taggedWordFeatures(known, i, tags, before, features);
      weights.vote(features, scores, at);
      tags[i] = best(scores, at, before ? T : 0, allowed);
    }
    return tags;
  }

  return {
    tag(forms) {
      const n = forms.length;
      const known = viewWords(forms, words.find);
      if (scores.length < n * width) scores = new Int32Array(2 * n * width);
      if (passes[0].length < n) passes = [new Uint8Array(2 * n), new Uint8Array(2 * n)];
      weighWords(known);
      const chosen = pass(known, pass(known, null));
      const tags: Tag[] = [];
      const margins: number[] = [];
      known.forEach(({ allowed }, i) => {
        tags.push(TAGS[chosen[i]!]!);
        margins.push(isDecided(allowed) ? SURE : margin(scores, i * width, allowed, chosen[i]!));
      });
      return { tags, margins };
    },
  };
}

const T = TAGS.length;
/** The margin of a word that can be nothing else. */
const SURE = 10_000;
/** Whether there is but one tag to choose from. */
const isDecided = (allowed: number) => (allowed & (allowed - 1)) === 0;
/** The allowed tag with the highest score; the lanes of the word begin at `from`, the classes of the pass at `pass`. */
function best(scores: Int32Array, from: number, pass: number, allowed: number): number {
  let winner = -1;
  let highest = 0;
  for (let left = allowed; left !== 0; left &= left - 1) {
    const t = 31 - Math.clz32(left & -left);
    const score = scoreOf(scores, from, pass + t);
    if (winner >= 0 && score <= highest) continue;
    winner = t;
    highest = score;
  }
  return winner;
}
/** Numbers of the parts of speech: VERB.fin and VERB.inf have the same. */
const UPOS = TAGS.map((t) => TAGS.findIndex((u) => u.split('.')[0] === t.split('.')[0]));
/** How far the winner of the second pass is above the best class of another part of speech. */
function margin(scores: Int32Array, from: number, allowed: number, winner: number): number {
  const highest = scoreOf(scores, from, T + winner);
  let second = highest - SURE;
  for (let left = allowed; left !== 0; left &= left - 1) {
    const t = 31 - Math.clz32(left & -left);
    if (UPOS[t] !== UPOS[winner]) second = Math.max(second, scoreOf(scores, from, T + t));
  }
  return highest - second;
}

/** Closed-class words and the tags they were seen with: "count · { length · characters · tags u32 }". */
function readSeen(model: Uint8Array, offset: number): Map<string, number> {
  const view = new DataView(model.buffer, model.byteOffset);
  const seen = new Map<string, number>();
  let at = offset + 4;
  for (let n = view.getUint32(offset, true); n > 0; n--) {
    const length = model[at]!;
    const word = new TextDecoder().decode(model.subarray(at + 1, at + 1 + length));
    seen.set(word, view.getUint32(at + 1 + length, true));
    at += 5 + length;
  }
  return seen;
}
