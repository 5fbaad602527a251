import type { CompoundSplitter } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { openLinearModel } from './linear-model.ts';
import { LEXICAL_POS } from './reading.ts';
import { dynamicFeatures, staticFeatures, viewWords, type WordView } from './tag-features.ts';
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
  const allowedCache = new Map<string, Uint8Array>();
  const allowed = (w: WordView) => {
    let a = allowedCache.get(w.form);
    if (!a) {
      a = allowedTags(w, lexicon, seen);
      if (allowedCache.size > 30_000) allowedCache.clear();
      allowedCache.set(w.form, a);
    }
    return a;
  };
  const T = TAGS.length;

  return {
    tag(forms) {
      const views = viewWords(forms, lexicon, compounds, cache);
      const n = forms.length;
      // Both passes vote in one go: the first has classes 0 to T, the second those behind. What needs no tags is asked once.
      const scores = new Int32Array(n * 2 * T);
      const features: number[] = [];
      for (let i = 0; i < n; i++) {
        features.length = 0;
        staticFeatures(views, i, features);
        const row = scores.subarray(i * 2 * T, (i + 1) * 2 * T);
        for (const f of features) weights.vote(f, row);
      }
      const run = (before: Uint8Array | null): Uint8Array => {
        const tags = new Uint8Array(n);
        for (let i = 0; i < n; i++) {
          const row = scores.subarray(i * 2 * T, (i + 1) * 2 * T);
          features.length = 0;
          dynamicFeatures(views, i, tags, before, features);
          for (const f of features) weights.vote(f, row);
          tags[i] = best(before ? row.subarray(T) : row.subarray(0, T), allowed(views[i]!));
        }
        return tags;
      };
      const tags = run(run(null));
      return Array.from(tags, (t, i) => {
        const row = scores.subarray(i * 2 * T + T, (i + 1) * 2 * T);
        return { tag: TAGS[t]!, margin: row[t]! - runnerUp(row, allowed(views[i]!), t) };
      });
    },
  };
}

export function best(scores: Int32Array | Float64Array, allowed: Uint8Array): number {
  let winner = -1;
  for (let t = 0; t < scores.length; t++) if (allowed[t] && (winner < 0 || scores[t]! > scores[winner]!)) winner = t;
  return winner;
}
const uposes = TAGS.map((t) => (t.includes('.') ? t.slice(0, t.indexOf('.')) : t));
function runnerUp(scores: Int32Array, allowed: Uint8Array, winner: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < scores.length; t++) if (allowed[t] && uposes[t] !== uposes[winner] && scores[t]! > second) second = scores[t]!;
  return second === Number.NEGATIVE_INFINITY ? scores[winner]! - 10_000 : second;
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
