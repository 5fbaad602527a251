import type { Lexicon } from './lexicon.ts';
import { packLinearModel } from './linear-model.ts';
import { allowedTags } from './tag.ts';
import { dynamicFeatures, staticFeatures, viewWords, type WordView } from './tag-features.ts';
import { TAGS, type Tag } from './tags.ts';

/** A sentence to learn from: words and their tags. */
export interface TaggedSentence {
  forms: string[];
  tags: Tag[];
}

const T = TAGS.length;

/** Weights of an averaged perceptron while they are learned. */
class Weights {
  #ids = new Map<number, number>();
  #now: Int32Array[] = [];
  #sum: Float64Array[] = [];
  steps = 0;

  /** The number of a feature, or -1 when it is not to be learned. */
  id(feature: number, create: boolean): number {
    const key = feature | 0;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (!create) return -1;
    const id = this.#now.length;
    this.#ids.set(key, id);
    this.#now.push(new Int32Array(T));
    this.#sum.push(new Float64Array(T));
    return id;
  }
  vote(ids: readonly number[], scores: Int32Array): void {
    for (const id of ids) {
      const row = this.#now[id]!;
      for (let t = 0; t < T; t++) scores[t]! += row[t]!;
    }
  }
  update(ids: readonly number[], right: number, wrong: number): void {
    for (const id of ids) {
      this.#now[id]![right]! += 1;
      this.#sum[id]![right]! += this.steps;
      this.#now[id]![wrong]! -= 1;
      this.#sum[id]![wrong]! -= this.steps;
    }
  }
  averaged(): Map<number, Float64Array> {
    const out = new Map<number, Float64Array>();
    for (const [feature, id] of this.#ids) {
      const row = new Float64Array(T);
      for (let t = 0; t < T; t++) row[t] = this.#now[id]![t]! - this.#sum[id]![t]! / this.steps;
      out.set(feature, row);
    }
    return out;
  }
}

export interface TrainOptions {
  epochs?: number;
  seed?: number;
  progress?: (step: string) => void;
}

interface Example {
  views: WordView[];
  fixed: number[][];
  gold: number[];
  allowed: Uint8Array[];
}

/** Learns a tagger. The same sentences in the same order with the same seed give the same bytes. */
export function trainTagger(sentences: readonly TaggedSentence[], lexicon: Lexicon, options: TrainOptions = {}): Uint8Array {
  const { epochs = 10, seed = 1, progress = () => {} } = options;
  const cache = new Map<string, Omit<WordView, 'initial'>>();
  const examples: Example[] = sentences.map(({ forms, tags }) => {
    const views = viewWords(forms, lexicon, cache);
    return { views, fixed: views.map((_, i) => staticFeatures(views, i, lexicon)), gold: tags.map((t) => TAGS.indexOf(t)), allowed: [] };
  });
  const seen = seenTags(examples);
  for (const e of examples) e.allowed = e.views.map((w) => allowedTags(w, lexicon, seen));
  const frequent = frequentFeatures(examples);

  progress('first pass');
  const first = learn(examples, null, frequent, epochs, seed);
  // The second pass must see first guesses as bad as those it will meet in use, so each fifth is guessed by the other four.
  const folds = 5;
  const guesses: Uint8Array[] = new Array(examples.length);
  for (let k = 0; k < folds; k++) {
    progress(`first pass without fifth ${k + 1}`);
    const weights = learn(
      examples.filter((_, i) => i % folds !== k),
      null,
      frequent,
      Math.max(4, epochs - 4),
      seed + k + 1,
    );
    const averaged = weights.averaged();
    examples.forEach((e, i) => {
      if (i % folds === k) guesses[i] = guess(e, averaged);
    });
  }
  progress('second pass');
  const second = learn(examples, guesses, frequent, epochs, seed + 100);
  const parts = [first, second].map((w) => packLinearModel(T, w.averaged(), 12));
  parts.push(packSeen(seen));
  const total = parts.reduce((n, p) => n + p.length, 0);
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const p of parts) {
    bytes.set(p, at);
    at += p.length;
  }
  return bytes;
}

function learn(
  examples: readonly Example[],
  guesses: readonly Uint8Array[] | null,
  frequent: ReadonlySet<number>,
  epochs: number,
  seed: number,
): Weights {
  const weights = new Weights();
  const random = generator(seed);
  const order = examples.map((_, i) => i);
  const fixedIds = examples.map((e) => e.fixed.map((row) => row.filter((f) => frequent.has(f)).map((f) => weights.id(f, true))));
  const scores = new Int32Array(T);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const s of order) {
      const e = examples[s]!;
      const tags = new Uint8Array(e.views.length);
      for (let i = 0; i < tags.length; i++) {
        weights.steps++;
        const dynamic: number[] = [];
        dynamicFeatures(e.views, i, tags, guesses?.[s] ?? null, dynamic);
        const ids = [...fixedIds[s]![i]!, ...dynamic.map((f) => weights.id(f, true))];
        scores.fill(0);
        weights.vote(ids, scores);
        const gold = e.gold[i]!;
        const allowed = e.allowed[i]!;
        let winner = -1;
        for (let t = 0; t < T; t++) if (allowed[t] && (winner < 0 || scores[t]! > scores[winner]!)) winner = t;
        if (winner !== gold) weights.update(ids, gold, winner);
        tags[i] = winner;
      }
    }
  }
  return weights;
}

function guess(e: Example, averaged: ReadonlyMap<number, Float64Array>): Uint8Array {
  const tags = new Uint8Array(e.views.length);
  const scores = new Float64Array(T);
  for (let i = 0; i < tags.length; i++) {
    scores.fill(0);
    const features = [...e.fixed[i]!];
    dynamicFeatures(e.views, i, tags, null, features);
    for (const f of features) {
      const row = averaged.get(f | 0);
      if (row) for (let t = 0; t < T; t++) scores[t]! += row[t]!;
    }
    let winner = -1;
    for (let t = 0; t < T; t++) if (e.allowed[i]![t] && (winner < 0 || scores[t]! > scores[winner]!)) winner = t;
    tags[i] = winner;
  }
  return tags;
}

/** Features met once teach nothing but that sentence. */
function frequentFeatures(examples: readonly Example[]): Set<number> {
  const once = new Set<number>();
  const more = new Set<number>();
  for (const e of examples)
    for (const row of e.fixed)
      for (const f of row) {
        if (once.has(f)) more.add(f);
        else once.add(f);
      }
  return more;
}

/** Words of closed classes with all the tags they were seen with; other words may have any tag anyway. */
function seenTags(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const e of examples) e.views.forEach((w, i) => seen.set(w.lower, (seen.get(w.lower) ?? 0) | (1 << e.gold[i]!)));
  return seen;
}
function packSeen(seen: ReadonlyMap<string, number>): Uint8Array {
  const closed = ['AUX.fin', 'AUX.inf', 'AUX.part', 'PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'NUM', 'PART', 'PRT', 'PUNCT', 'SYM'].reduce(
    (m, t) => m | (1 << TAGS.indexOf(t as Tag)),
    0,
  );
  const rows = [...seen]
    .filter(([w, tags]) => tags & closed && new TextEncoder().encode(w).length < 256)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const bytes: number[] = [rows.length & 0xff, rows.length >> 8, 0, 0];
  for (const [word, tags] of rows) {
    const utf8 = new TextEncoder().encode(word);
    bytes.push(utf8.length, ...utf8);
    for (let i = 0; i < 4; i++) bytes.push((tags >>> (8 * i)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** A linear congruential generator: the same everywhere, which Math.random is not. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
