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
  const T = TAGS.length;
  // Both passes vote in one go: the first has the classes 0 to T, the second those behind.
  const width = 2 * T;
  const kept = new WeakMap<WordView, { votes: Int16Array; allowed: Uint8Array }>();
  const sum = new Int32Array(PLACES_SEEN * width);
  /** What is known of a word alone, asked once: its votes from each place that it can be seen from, and the tags it may have. */
  const knownOf = (w: WordView) => {
    let known = kept.get(w);
    if (!known) {
      sum.fill(0);
      for (let place = 0; place < PLACES_SEEN; place++) for (const f of aloneFeatures(w, place)) weights.vote(f, sum, place * width);
      // At most thirty votes of a byte each: they fit into half the room, and thousands of words are kept.
      known = { votes: Int16Array.from(sum), allowed: allowedTags(w, lexicon, seen) };
      kept.set(w, known);
    }
    return known;
  };
  const features: number[] = [];

  return {
    tag(forms) {
      const views = viewWords(forms, lexicon, compounds, cache);
      const n = forms.length;
      const scores = new Int32Array(n * width);
      const known = views.map(knownOf);
      const absent = knownOf(ABSENT).votes;
      for (let i = 0; i < n; i++) {
        const at = i * width;
        const self = known[i]!.votes;
        const b2 = known[i - 2]?.votes ?? absent;
        const b = known[i - 1]?.votes ?? absent;
        const a = known[i + 1]?.votes ?? absent;
        const a2 = known[i + 2]?.votes ?? absent;
        for (let c = 0; c < width; c++)
          scores[at + c] = self[c]! + b2[width + c]! + b[2 * width + c]! + a[3 * width + c]! + a2[4 * width + c]!;
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

/** The allowed class with the highest score; scores begin at `from`. */
function best(scores: Int32Array, from: number, allowed: Uint8Array): number {
  let winner = -1;
  for (let t = 0; t < allowed.length; t++) if (allowed[t] && (winner < 0 || scores[from + t]! > scores[from + winner]!)) winner = t;
  return winner;
}
/** Numbers of the parts of speech: VERB.fin and VERB.inf have the same. */
const UPOS = TAGS.map((t) => TAGS.findIndex((u) => u.split('.')[0] === t.split('.')[0]));
/** How far the winner is above the best class of another part of speech. */
function margin(scores: Int32Array, from: number, allowed: Uint8Array, winner: number): number {
  let second = scores[from + winner]! - 10_000;
  for (let t = 0; t < allowed.length; t++)
    if (allowed[t] && UPOS[t] !== UPOS[winner] && scores[from + t]! > second) second = scores[from + t]!;
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
