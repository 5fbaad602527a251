import type { CompoundSplitter } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { openLinearModel } from './linear-model.ts';
import { LEXICAL_POS } from './reading.ts';
import { ABSENT, aloneFeatures, dynamicFeatures, PLACES_SEEN, pairFeatures, viewWords, type WordView } from './tag-features.ts';
import { TAGS, type Tag } from './tags.ts';

export interface Tagged {
  tag: Tag;
  /** Score of the tag above that of the best other part of speech. */
  margin: number;
}

/** Gives each word its tag: twice from left to right, the second time knowing what the first thought of the words to the right. */
export interface Tagger {
  tag(forms: readonly string[]): Tagged[];
}

/** Tags that belong to closed classes: only words that are listed, or that training has seen so, may have them. */
const bit = (pos: (typeof LEXICAL_POS)[number]) => 1 << LEXICAL_POS.indexOf(pos);
const NEEDS: Partial<Record<Tag, number>> = {
  DET: bit('PRON'),
  PRON: bit('PRON'),
  ADP: bit('ADP'),
  CCONJ: bit('CONJ'),
  SCONJ: bit('CONJ'),
  PART: bit('PART'),
  PRT: bit('PRT') | bit('ADP') | bit('ADV'),
};

export function openTagger(model: Uint8Array, lexicon: Lexicon, compounds: CompoundSplitter): Tagger {
  const weights = openLinearModel(model);
  const seen = readSeen(model, weights.size);
  const cache = new Map<string, [WordView, WordView]>();
  // Both passes vote in one go: the first has the classes 0 to T, the second those behind.
  const width = 2 * T;
  const kept = new WeakMap<WordView, Known>();
  const length = PLACES_SEEN * width;
  const sum = new Int32Array(length);
  let room = new Int16Array(0);
  let used = 0;
  /** What is known of a word alone, asked once: its votes from each place that it can be seen from, and the tags it may have. */
  const knownOf = (w: WordView) => {
    let known = kept.get(w);
    if (!known) {
      sum.fill(0);
      for (let place = 0; place < PLACES_SEEN; place++) for (const f of aloneFeatures(w, place)) weights.vote(f, sum, place * width);
      if (used + length > room.length) {
        room = new Int16Array(WORDS_A_ROOM * length);
        used = 0;
      }
      // At most thirty votes of a byte each: they fit into half the room, and thousands of words are kept.
      room.set(sum, used);
      let allowed = 0;
      allowedTags(w, lexicon, seen).forEach((may, t) => {
        if (may) allowed |= 1 << t;
      });
      known = { votes: room, at: used, allowed };
      used += length;
      kept.set(w, known);
    }
    return known;
  };
  const features: number[] = [];
  /** Grows to the longest sentence and is used again for each. */
  let scores = new Int32Array(50 * width);

  /** Adds the votes of a neighbor, seen from one of its places. */
  const see = ({ votes, at }: Known, place: number, to: number) => {
    const from = at + place * width;
    for (let c = 0; c < width; c++) scores[to + c]! += votes[from + c]!;
  };

  return {
    tag(forms) {
      const views = viewWords(forms, lexicon, compounds, cache);
      const n = forms.length;
      if (scores.length < n * width) scores = new Int32Array(2 * n * width);
      const known = views.map(knownOf);
      const absent = knownOf(ABSENT);
      for (let i = 0; i < n; i++) {
        const at = i * width;
        const self = known[i]!;
        const { votes, at: from } = self;
        for (let c = 0; c < width; c++) scores[at + c] = votes[from + c]!;
        see(known[i - 2] ?? absent, 1, at);
        see(known[i - 1] ?? absent, 2, at);
        see(known[i + 1] ?? absent, 3, at);
        see(known[i + 2] ?? absent, 4, at);
        features.length = 0;
        pairFeatures(views, i, features);
        for (let k = 0; k < features.length; k++) weights.vote(features[k]!, scores, at);
      }
      const run = (before: Uint8Array | null): Uint8Array => {
        const tags = new Uint8Array(n);
        for (let i = 0; i < n; i++) {
          features.length = 0;
          dynamicFeatures(views, i, tags, before, features);
          for (let k = 0; k < features.length; k++) weights.vote(features[k]!, scores, i * width);
          tags[i] = best(scores, i * width + (before ? T : 0), known[i]!.allowed);
        }
        return tags;
      };
      const tags = run(run(null));
      return Array.from(tags, (t, i) => ({ tag: TAGS[t]!, margin: margin(scores, i * width + T, known[i]!.allowed, t) }));
    },
  };
}

const T = TAGS.length;
/** What is known of a word alone: its votes from each place, which begin at `at`, and the tags it may have, as bits. */
interface Known {
  votes: Int16Array;
  at: number;
  allowed: number;
}
const WORDS_A_ROOM = 512;

/** The allowed class with the highest score; scores begin at `from`. */
function best(scores: Int32Array, from: number, allowed: number): number {
  let winner = -1;
  for (let t = 0; t < T; t++) if (allowed & (1 << t) && (winner < 0 || scores[from + t]! > scores[from + winner]!)) winner = t;
  return winner;
}
/** Numbers of the parts of speech: VERB.fin and VERB.inf have the same. */
const UPOS = TAGS.map((t) => TAGS.findIndex((u) => u.split('.')[0] === t.split('.')[0]));
/** How far the winner is above the best class of another part of speech. */
function margin(scores: Int32Array, from: number, allowed: number, winner: number): number {
  let second = scores[from + winner]! - 10_000;
  for (let t = 0; t < T; t++) if (allowed & (1 << t) && UPOS[t] !== UPOS[winner] && scores[from + t]! > second) second = scores[from + t]!;
  return scores[from + winner]! - second;
}

/** Which tags a word may have at all. `seen`: tags that training saw on the lower-cased form. */
export function allowedTags(w: WordView, lexicon: Lexicon, seen: ReadonlyMap<string, number>): Uint8Array {
  const known = seen.get(w.lower) ?? 0;
  let lexical = 0;
  for (const r of [...lexicon.readings(w.form), ...lexicon.readings(w.lower)]) lexical |= bit(r.pos);
  const letters = /[\p{L}\p{N}]/u.test(w.form);
  const allowed = new Uint8Array(TAGS.length);
  TAGS.forEach((tag, t) => {
    if (known & (1 << t)) allowed[t] = 1;
    else if (!letters) allowed[t] = tag === 'PUNCT' || tag === 'SYM' || tag === 'X' ? 1 : 0;
    else if (tag === 'PUNCT') allowed[t] = 0;
    else if (tag.startsWith('AUX')) allowed[t] = 0;
    else if (tag === 'PART') allowed[t] = 0;
    else if (tag === 'NUM')
      allowed[t] =
        lexical & bit('NUM') || /\d/.test(w.form) || /^[IVXLCM]+\.?$/.test(w.form) || /(?:zig|ßig|hundert|tausend|zehn)$/.test(w.lower)
          ? 1
          : 0;
    else if (NEEDS[tag] !== undefined) allowed[t] = lexical & NEEDS[tag] ? 1 : 0;
    else if (tag.startsWith('VERB'))
      allowed[t] = lexical === 0 || lexical & (bit('VERB') | bit('ADJ')) || !(lexical & ~(bit('NOUN') | bit('PROPN'))) ? 1 : 0;
    else if (tag === 'NOUN' || tag === 'PROPN') allowed[t] = /^\p{Ll}/u.test(w.form) && lexical & ~(bit('NOUN') | bit('PROPN')) ? 0 : 1;
    else allowed[t] = 1;
  });
  if (!allowed.some((a) => a === 1)) allowed[TAGS.indexOf('X')] = 1;
  return allowed;
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
