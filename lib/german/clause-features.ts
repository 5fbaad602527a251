import { AUXILIARY } from './auxiliaries.ts';
import { type FeatureList, mix } from './linear-model.ts';
import { TAGS, type Tag } from './tags.ts';
import type { WordView } from './word-view.ts';

/** What the second pass of the tagger sees of the clause around a verb, by the tags that the first pass gave. */

const number = (tag: Tag) => TAGS.indexOf(tag);
const NOUN = number('NOUN');
const PROPN = number('PROPN');
const ADJ = number('ADJ');
const ADV = number('ADV');
const DET = number('DET');
const ADP = number('ADP');
const NUM = number('NUM');
const PRON = number('PRON');
const SCONJ = number('SCONJ');
const PARTICIPLE = [number('VERB.part'), number('AUX.part')];
const INFINITIVE = [number('VERB.inf'), number('AUX.inf')];
const FINITE = [number('VERB.fin'), number('AUX.fin')];
const REACH = 30;

const FOUND = { PARTICIPLE: 1, INFINITIVE: 2, PREDICATIVE: 4, FINITE: 8, PREPOSITION: 16, PRONOUN: 32 };
/** The findings without how many nouns there are and how the clause ends. */
const FINDINGS = 63;

/** Whether "hat, ist, wird, muss" is an auxiliary: what stands in its clause on both sides. */
export function auxiliaryFeatures(views: readonly WordView[], tags: ArrayLike<number>, i: number, out: FeatureList): void {
  const w = views[i]!;
  const right = toTheRight(views, tags, i);
  const left = toTheLeft(views, tags, i);
  const beyond = bracketBeyond(views, tags, i);
  const whole = (right | left) & FINDINGS;
  const nouns = ((right >> 6) & 3) + ((left >> 6) & 3);
  out.add(mix(mix(130, w.small), right));
  out.add(mix(mix(131, w.small), left));
  out.add(mix(mix(mix(132, w.auxiliary), right), left));
  out.add(mix(mix(mix(133, w.small), right), left));
  out.add(mix(mix(mix(134, w.auxiliary), right & FINDINGS), left & FINDINGS));
  out.add(mix(mix(mix(139, w.auxiliary), right & FINDINGS), beyond));
  // The clause as a whole, wherever its parts stand: a subject and no predicate, "ist in Berlin", or both, "ist Arzt".
  out.add(mix(mix(mix(140, w.auxiliary), whole), beyond));
  out.add(mix(mix(mix(141, w.auxiliary), whole), nouns));
  out.add(mix(mix(mix(142, w.small), whole), nouns));
}

/** Whether "geschlossen" is a verb or an adjective: which auxiliaries stand around it. */
export function participleFeatures(views: readonly WordView[], i: number, before: number, after: number, out: FeatureList): void {
  const w = views[i]!;
  const left = auxiliaryBefore(views, i);
  const next = views[i + 1];
  const right = next ? next.auxiliary || (next.stop ? 5 : 0) : 0;
  const around = mix(left, right);
  out.add(mix(mix(135, around), after));
  out.add(mix(mix(136, around), w.small));
  out.add(mix(mix(137, around), w.lexical));
  out.add(mix(mix(138, left), before));
}

function toTheRight(views: readonly WordView[], tags: ArrayLike<number>, i: number): number {
  let found = 0;
  let bareNouns = 0;
  let last = -1;
  let inPhrase = false;
  for (let k = i + 1; k < views.length && k - i < REACH; k++) {
    if (views[k]!.stop) break;
    const t = tags[k]!;
    last = t;
    if (PARTICIPLE.includes(t)) found |= FOUND.PARTICIPLE;
    else if (INFINITIVE.includes(t)) found |= FOUND.INFINITIVE;
    else if (FINITE.includes(t)) found |= FOUND.FINITE;
    else if (t === ADP) found |= FOUND.PREPOSITION;
    else if (t === NOUN || t === PROPN) {
      if (!inPhrase && tags[k - 1] !== NOUN && tags[k - 1] !== PROPN) bareNouns++;
    } else if (t === PRON && !inPhrase) found |= FOUND.PRONOUN;
    else if (t === ADJ) {
      const next = k + 1 < views.length ? tags[k + 1]! : -1;
      if (next !== NOUN && next !== ADJ && next !== PROPN && next !== NUM) found |= FOUND.PREDICATIVE;
    }
    // A preposition rules until its noun.
    inPhrase = t === ADP || (inPhrase && (t === DET || t === ADJ || t === NUM || t === ADV));
  }
  return found | (Math.min(2, bareNouns) << 6) | ((last + 1) << 8);
}

/**
 * What closes the bracket behind an inserted clause: "wurde der Wald, der hier stand, gerodet". 1 for a participle, 2 for an infinitive that
 * ends a stretch without a finite verb.
 */
function bracketBeyond(views: readonly WordView[], tags: ArrayLike<number>, i: number): number {
  let stretch = 0;
  let finite = false;
  for (let k = i + 1; k < views.length && k - i < 2 * REACH; k++) {
    const { stop } = views[k]!;
    if (FINITE.includes(tags[k]!)) finite = true;
    if (!stop && k < views.length - 1) continue;
    const last = tags[stop ? k - 1 : k]!;
    if (stretch > 0 && !finite && PARTICIPLE.includes(last)) return 1;
    if (stretch > 0 && !finite && INFINITIVE.includes(last) && views[k - 2]?.lower !== 'zu') return 2;
    if (stop === 2) return 0;
    finite = false;
    stretch++;
  }
  return 0;
}

function toTheLeft(views: readonly WordView[], tags: ArrayLike<number>, i: number): number {
  let found = 0;
  let bareNouns = 0;
  const last = i > 0 ? tags[i - 1]! : -1;
  for (let k = i - 1; k >= 0 && i - k < REACH; k--) {
    if (views[k]!.stop) break;
    const t = tags[k]!;
    if (t === SCONJ) {
      found |= FOUND.FINITE;
      break;
    }
    if (PARTICIPLE.includes(t)) found |= FOUND.PARTICIPLE;
    else if (INFINITIVE.includes(t)) found |= FOUND.INFINITIVE;
    else if (t === ADP) found |= FOUND.PREPOSITION;
    else if (t === PRON) found |= FOUND.PRONOUN;
    else if (t === NOUN || t === PROPN) {
      let b = k - 1;
      while (b >= 0 && (tags[b] === DET || tags[b] === ADJ || tags[b] === NUM || tags[b] === PROPN || tags[b] === NOUN)) b--;
      if (b < 0 || tags[b] !== ADP) bareNouns++;
      k = b + 1;
    } else if (t === ADJ && k === i - 1) found |= FOUND.PREDICATIVE;
  }
  return found | (Math.min(2, bareNouns) << 6) | ((last + 1) << 8);
}

/** The nearest auxiliary to the left, also across a comma: "hat, wie er sagte, geschlossen". */
function auxiliaryBefore(views: readonly WordView[], i: number): number {
  let comma = 0;
  for (let k = i - 1; k >= 0 && i - k < REACH; k--) {
    const { form, auxiliary, stop } = views[k]!;
    if (stop === 2) break;
    if (auxiliary !== AUXILIARY.NONE) return auxiliary | comma;
    if (form !== ',') continue;
    comma = 8;
    if (i - k > 14) break;
  }
  return comma;
}
