import { auxiliaryFeatures, participleFeatures } from './clause-features.ts';
import { PARTICIPIAL, VERBAL } from './lexical-class.ts';
import { hashString } from './lexicon-format.ts';
import { type FeatureList, mix } from './linear-model.ts';
import { LEXICAL_POS } from './reading.ts';
import { contextFeatures, NO_TAG, tagAt, tagContexts } from './tag-contexts.ts';
import { TAGS } from './tags.ts';
import { ABSENT, type WordView } from './word-view.ts';

/**
 * What the tagger looks at: each word as a row of 32-bit hashes. Static features depend on the text alone, dynamic ones on tags
 * already given. The same code serves training and use.
 */

/** The feature that every word has. */
export const ALWAYS = mix(0, 0);

/** Features of a form by itself, the same wherever it stands. */
function ownFeatures({ form, lower, small, shape, initial, lexical, likeness, kinds, own: classes }: WordView, out: FeatureList): void {
  if (!form) return;
  const capital = shape <= 3 ? 1 : 0;
  const own = classes[initial]!;
  out.add(ALWAYS);
  out.add(mix(1, hashString(form)));
  out.add(mix(2, small));
  out.add(mix(mix(3, shape), initial));
  out.add(mix(4, own));
  out.add(mix(mix(mix(5, own), shape), initial));
  out.add(mix(mix(6, lexical), capital));
  for (let k = 1; k <= 5; k++)
    if (lower.length > k) out.add(mix(mix(10 + k, hashString(lower, lower.length - k)), capital && k >= 3 ? 1 : 0));
  for (let k = 1; k <= 4; k++) if (lower.length > k + 1) out.add(mix(20 + k, hashString(lower, 0, k)));
  if (/\d/.test(form)) out.add(mix(30, form.length));
  if (likeness) {
    out.add(mix(31, likeness));
    out.add(mix(mix(mix(32, likeness), own), initial));
  }
  if (kinds) {
    out.add(mix(33, kinds));
    out.add(mix(mix(mix(34, kinds), own), initial));
  }
}

/** From which places a word is looked at: as itself, and as a neighbor two before, one before, one behind, two behind. */
export const PLACES_SEEN = 5;

/** Features of a word alone, seen from one of these places. They are the same wherever it occurs, so their votes can be kept. */
export function aloneFeatures(w: WordView, place: number, out: FeatureList): void {
  if (place === 0) {
    ownFeatures(w, out);
    return;
  }
  const template = [0, 41, 43, 45, 47][place]!;
  out.add(mix(template, w.small));
  // Two behind, a capital says too little.
  out.add(place === 4 ? mix(template + 1, w.lexical) : mix(mix(template + 1, w.lexical), w.initial));
  if (place === 2) out.add(mix(52, w.suffix));
  if (place === 3) out.add(mix(53, w.suffix));
}

/** Features of a word together with its neighbors. */
export function pairFeatures(views: readonly WordView[], i: number, out: FeatureList): void {
  const w = views[i]!;
  // Not by looking outside of the array: that makes all look-ups here slow.
  const b = i > 0 ? views[i - 1]! : ABSENT;
  const a = i + 1 < views.length ? views[i + 1]! : ABSENT;
  const own = w.own[w.initial]!;
  const capital = w.shape <= 3 ? 1 : 0;
  out.add(mix(mix(49, own), a.lexical));
  out.add(mix(mix(50, b.lexical), own));
  out.add(mix(mix(51, b.suffix), w.suffix));
  out.add(mix(mix(54, a.shape), capital));
  out.add(mix(mix(55, b.shape), capital));
  out.add(mix(mix(56, w.small), a.small));
  out.add(mix(mix(57, b.small), w.small));
  out.add(mix(mix(mix(58, b.lexical), own), a.lexical));
  out.add(mix(mix(59, w.suffix), b.small));
  out.add(mix(mix(60, w.suffix), a.small));
  out.add(mix(mix(61, b.small), a.small));
  out.add(mix(mix(62, b.small), own));
  out.add(mix(mix(63, a.small), own));
  out.add(mix(mix(mix(64, b.shape), w.shape), a.shape));
  if (capital && (b.kinds || b.likeness)) {
    out.add(mix(mix(mix(65, b.kinds), b.likeness), own));
    out.add(mix(mix(66, b.kinds), w.likeness));
  }
  if (capital && (a.kinds || a.likeness)) {
    out.add(mix(mix(mix(67, a.kinds), a.likeness), own));
    out.add(mix(mix(68, a.kinds), w.likeness));
  }
}

/** All features of word `i` that need no tags. */
export function staticFeatures(views: readonly WordView[], i: number, out: FeatureList): void {
  [0, -2, -1, 1, 2].forEach((step, place) => {
    aloneFeatures(views[i + step] ?? ABSENT, place, out);
  });
  pairFeatures(views, i, out);
}

/** Features from tags: those to the left in this pass, and in the second pass those that the first gave to the right. */
export function dynamicFeatures(
  views: readonly WordView[],
  i: number,
  left: ArrayLike<number>,
  first: ArrayLike<number> | null,
  out: FeatureList,
): void {
  tagContexts(views.length, i, left, first, (context, x, y, z) => contextFeatures(context, x, y, z, out));
  taggedWordFeatures(views, i, left, first, out);
}

/** Those of them that look at words as well. */
export function taggedWordFeatures(
  views: readonly WordView[],
  i: number,
  left: ArrayLike<number>,
  first: ArrayLike<number> | null,
  out: FeatureList,
): void {
  // The passes share one table of weights: what they look at has different hashes.
  const pass = first ? 200 : 100;
  const n = views.length;
  const a = tagAt(left, i - 1, n);
  const w = views[i]!;
  out.add(mix(mix(pass + 3, a), w.small));
  out.add(mix(mix(pass + 5, a), w.lexical));
  out.add(mix(mix(pass + 6, a), w.suffix));
  if (!first) return;
  const c = tagAt(first, i + 1, n);
  out.add(mix(mix(114, c), w.small));
  out.add(mix(115, tagAt(first, i, n)));
  out.add(mix(mix(116, c), w.lexical));
  out.add(mix(mix(mix(117, a), c), w.lexical));
  if (w.auxiliary) auxiliaryFeatures(views, first, i, out);
  if (w.lexical > 0 && w.lexical & CLAUSE_OPENERS) {
    const closing = mix(closingOf(views, first, i), c);
    const opened = tagAt(left, i - 2, n) === NO_TAG ? 1 : views[i - 1]!.stop;
    out.add(mix(mix(126, w.small), closing));
    out.add(mix(mix(mix(127, w.small), closing), opened));
  }
  if (w.lexical & PARTICIPIAL) participleFeatures(views, i, a, c, out);
  if (w.lexical & VERBAL || w.lexical < 0) {
    const [before, after] = verbsAround(views, first, i);
    out.add(mix(mix(120, before), after));
    out.add(mix(mix(121, w.small), after));
    out.add(mix(mix(122, w.small), before));
    out.add(mix(mix(mix(123, before), after), w.small));
  } else if (w.lexical & (1 << LEXICAL_POS.indexOf('PRON'))) {
    const [before, after] = verbsAround(views, first, i);
    out.add(mix(mix(124, w.small), after));
    out.add(mix(mix(mix(125, w.small), before), c));
  }
}

const bitOf = (pos: (typeof LEXICAL_POS)[number]) => 1 << LEXICAL_POS.indexOf(pos);
/** Words that may open a clause, and may do something else: der, als, seit, wie. */
const CLAUSE_OPENERS = bitOf('PRON') | bitOf('CONJ');

/** How the clause of a word ends, by the tags of the first pass, and how many finite verbs it has: "als …" with a verb at its end is a clause. */
function closingOf(views: readonly WordView[], tags: ArrayLike<number>, i: number): number {
  let last = 0;
  let finite = 0;
  for (let k = i + 1; k < views.length && k - i < 30 && !views[k]!.stop; k++) {
    last = tags[k]! + 1;
    if (FINITE_TAG[tags[k]!] && finite < 2) finite++;
  }
  return last * 3 + finite;
}
const FINITE_TAG = TAGS.map((t) => t.endsWith('.fin'));

/** The nearest verbs of the clause on both sides, by the tags of the first pass: a participle far to the right makes "hat" an auxiliary. */
function verbsAround(views: readonly WordView[], tags: ArrayLike<number>, i: number): [number, number] {
  let before = 0;
  for (let k = i - 1; k >= 0 && i - k < 25; k--) {
    if (views[k]!.stop) break;
    if (VERB_TAG[tags[k]!]) {
      before = tags[k]! + 1;
      break;
    }
  }
  let after = 0;
  for (let k = i + 1; k < views.length && k - i < 25; k++) {
    if (views[k]!.stop) break;
    if (VERB_TAG[tags[k]!]) {
      after = tags[k]! + 1;
      break;
    }
  }
  return [before, after];
}
const VERB_TAG = TAGS.map((t) => /^(?:VERB|AUX)/.test(t));
