import { allowedTags } from './allowed-tags.ts';
import { compoundSplitter } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { FeatureList, packLinearModel } from './linear-model.ts';
import { Logistic } from './logistic.ts';
import type { NameLikeness } from './name-likeness.ts';
import { generator, mean, shuffle } from './perceptron.ts';

import { ALWAYS, dynamicFeatures, staticFeatures } from './tag-features.ts';
import { TAGS, type Tag } from './tags.ts';
import { viewOf, viewWords, type WordView } from './word-view.ts';

/** A sentence to learn from: words and their tags. */
export interface TaggedSentence {
  forms: string[];
  /** Null where the source does not say what is to be learned: such a word is context only. */
  tags: (Tag | null)[];
}

const T = TAGS.length;
const UNTOLD = -1;
/** Share of the features that are hidden while learning. */
const HIDDEN = 0.4;
/** What a weight of one is in the file. */
const SCALE = 40;
/** By how much a name must be likelier than what else a word may be, in log odds: a word that is taken for a name is a word that nobody learns. */
const CAUTION = 0.45;

export interface TrainOptions {
  epochs?: number;
  seed?: number;
  /** How many orders of the sentences the weights are the mean of. */
  runs?: number;
  progress?: (step: string) => void;
}

interface Example {
  views: WordView[];
  fixed: number[][];
  gold: number[];
  /** The classes that each word may have, in order. */
  allowed: Uint8Array[];
}

/** Learns a tagger. The same sentences in the same order with the same seed give the same bytes. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  lexicon: Lexicon,
  nameLikeness: NameLikeness,
  options: TrainOptions = {},
): Uint8Array {
  const { epochs = 10, seed = 1, runs = 4, progress = () => {} } = options;
  const compounds = compoundSplitter(lexicon);
  const known: [Map<string, WordView>, Map<string, WordView>] = [new Map(), new Map()];
  const find = (form: string, initial: 0 | 1): WordView => {
    const view = known[initial].get(form) ?? viewOf(form, initial, lexicon, compounds, nameLikeness);
    known[initial].set(form, view);
    return view;
  };
  const examples: Example[] = sentences.map(({ forms, tags }) => {
    const views = viewWords(forms, find);
    return {
      views,
      fixed: views.map((_, i) => staticOf(views, i)),
      gold: tags.map((t) => (t === null ? UNTOLD : TAGS.indexOf(t))),
      allowed: [],
    };
  });
  const seen = seenTags(examples);
  for (const e of examples)
    e.allowed = e.views.map((w) => {
      const bits = allowedTags(w, lexicon, seen);
      return Uint8Array.from(TAGS.flatMap((_, t) => ((bits >>> t) & 1 ? [t] : [])));
    });
  const frequent = frequentFeatures(examples);

  const first = learnSeveral(examples, null, frequent, epochs, seed, runs, progress, 'first pass');
  // The second pass must see first guesses as bad as those it will meet in use, so each third is guessed by the other two.
  const folds = 3;
  const guesses: Uint8Array[] = new Array(examples.length);
  for (let k = 0; k < folds; k++) {
    progress(`first pass without third ${k + 1}`);
    const others = examples.filter((_, i) => i % folds !== k);
    const averaged = learn(others, null, frequent, Math.max(4, epochs - 3), seed + k + 1).averaged();
    examples.forEach((e, i) => {
      if (i % folds === k) guesses[i] = guess(e, averaged);
    });
  }
  const second = learnSeveral(examples, guesses, frequent, epochs, seed + 100, runs, progress, 'second pass');
  const both = new Map<number, Float64Array>();
  for (const [part, weights] of [first, second].entries())
    for (const [feature, row] of weights) {
      const joint = both.get(feature) ?? new Float64Array(2 * T);
      joint.set(row, part * T);
      both.set(feature, joint);
    }
  const always = both.get(ALWAYS);
  if (always) for (const pass of [0, T]) always[pass + TAGS.indexOf('PROPN')]! -= CAUTION;
  const table = packLinearModel(2 * T, both, SCALE);
  const words = packSeen(seen);
  const bytes = new Uint8Array(table.length + words.length);
  bytes.set(table);
  bytes.set(words, table.length);
  return bytes;
}

/** Learns several times in different orders and takes the mean: what one order learned by chance fades. */
function learnSeveral(
  examples: readonly Example[],
  guesses: readonly Uint8Array[] | null,
  frequent: ReadonlySet<number>,
  epochs: number,
  seed: number,
  runs: number,
  progress: (step: string) => void,
  name: string,
): Map<number, Float64Array> {
  return mean(
    Array.from({ length: runs }, (_, run) => {
      progress(`${name}, ${run + 1} of ${runs}`);
      return learn(examples, guesses, frequent, epochs, seed + 1000 * run).averaged();
    }),
    T,
  );
}

function learn(
  examples: readonly Example[],
  guesses: readonly Uint8Array[] | null,
  frequent: ReadonlySet<number>,
  epochs: number,
  seed: number,
): Logistic {
  const weights = new Logistic(T);
  const random = generator(seed);
  const order = examples.map((_, i) => i);
  const fixedIds = examples.map((e) => e.fixed.map((row) => row.filter((f) => frequent.has(f)).map((f) => weights.id(f))));
  const scores = new Float64Array(T);
  const ids = new Int32Array(200);
  const dynamic = new FeatureList();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const s of order) {
      const e = examples[s]!;
      const tags = new Uint8Array(e.views.length);
      for (let i = 0; i < tags.length; i++) {
        dynamicFeatures(e.views, i, tags, guesses?.[s] ?? null, dynamic.clear());
        const fixed = fixedIds[s]![i]!;
        ids.set(fixed);
        const count = fixed.length + dynamic.length;
        for (let k = 0; k < dynamic.length; k++) ids[fixed.length + k] = weights.id(dynamic.keys[k]!);
        scores.fill(0);
        const gold = e.gold[i]!;
        const allowed = e.allowed[i]!;
        for (let k = 0; k < count; k++) weights.vote(ids[k]!, scores, allowed);
        let winner = -1;
        for (const t of allowed) if (winner < 0 || scores[t]! > scores[winner]!) winner = t;
        tags[i] = winner;
        if (gold === UNTOLD) continue;
        // Some features are hidden at random, so that none is relied on alone: unknown words lack the best ones.
        let shown = 0;
        for (let k = 0; k < count; k++) {
          if (random() < HIDDEN) weights.vote(ids[k]!, scores, allowed, -1);
          else ids[shown++] = ids[k]!;
        }
        for (let t = 0; t < T; t++) scores[t]! /= 1 - HIDDEN;
        weights.learn(ids, shown, scores, allowed, gold);
      }
    }
    if (epoch >= epochs / 2 - 1) weights.remember();
  }
  return weights;
}

const staticOf = (views: readonly WordView[], i: number): number[] => {
  const out = new FeatureList();
  staticFeatures(views, i, out);
  return out.toArray();
};

function guess(e: Example, averaged: ReadonlyMap<number, Float64Array>): Uint8Array {
  const dynamic = new FeatureList();
  const tags = new Uint8Array(e.views.length);
  const scores = new Float64Array(T);
  for (let i = 0; i < tags.length; i++) {
    scores.fill(0);
    dynamicFeatures(e.views, i, tags, null, dynamic.clear());
    for (const f of [...e.fixed[i]!, ...dynamic.toArray()]) {
      const row = averaged.get(f | 0);
      if (row) for (let t = 0; t < T; t++) scores[t]! += row[t]!;
    }
    let winner = -1;
    for (const t of e.allowed[i]!) if (winner < 0 || scores[t]! > scores[winner]!) winner = t;
    tags[i] = winner;
  }
  return tags;
}

/** Features met once teach nothing but that sentence. */
function frequentFeatures(examples: readonly Example[]): Set<number> {
  const met = new Map<number, number>();
  for (const e of examples) for (const row of e.fixed) for (const f of row) met.set(f, (met.get(f) ?? 0) + 1);
  return new Set([...met].filter(([, n]) => n > 1).map(([f]) => f));
}

/** Words of closed classes with all the tags they were seen with; other words may have any tag anyway. */
function seenTags(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const e of examples)
    e.views.forEach((w, i) => {
      if (e.gold[i] !== UNTOLD) seen.set(w.lower, (seen.get(w.lower) ?? 0) | (1 << e.gold[i]!));
    });
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
