import type { Lexicon } from './lexicon.ts';
import { hashString } from './lexicon-format.ts';
import { type FeatureList, mix } from './linear-model.ts';
import type { NounPhrase, PhraseWord } from './noun-phrases.ts';
import { VERB } from './reading.ts';

/** Classes of the model: 16 cells, then the four cases, then the four columns; the score of a cell is the sum of its three. */
export const CASE_CLASSES = 24;
export const cellScore = (scores: ArrayLike<number>, cell: number): number =>
  scores[cell]! + scores[16 + (cell >> 2)]! + scores[20 + (cell & 3)]!;

/** What a clause shows before its cases are known. */
export interface Clauses {
  /** The clause of each word, by commas. */
  of: number[];
  list: Clause[];
}
interface Clause {
  first: number;
  last: number;
  /** Index of the finite verb, or -1. */
  finite: number;
  /** Lemma of the verb that decides what the nouns are. */
  verb: string;
  plural: boolean;
  copula: boolean;
  passive: boolean;
  /** A pronoun that can only be the subject; 1 where it may be. */
  subject: number;
  /** Noun phrases without a preposition. */
  bare: number;
  onlyNominative: number;
  relative: boolean;
}
const COPULA = /^(?:sein|werden|bleiben|heißen|gelten)$/;

export function clauses(words: readonly PhraseWord[], phrases: readonly NounPhrase[], lexicon: Lexicon): Clauses {
  const of: number[] = [];
  const list: Clause[] = [];
  let open = false;
  words.forEach((w, i) => {
    if (!open || (w.upos === 'PUNCT' && /^[,;:.!?–—()]+$|^-{2}$/.test(w.form))) {
      list.push({
        first: i,
        last: i,
        finite: -1,
        verb: '',
        plural: false,
        copula: false,
        passive: false,
        subject: 0,
        bare: 0,
        onlyNominative: 0,
        relative: false,
      });
      open = true;
    }
    const clause = list.at(-1)!;
    clause.last = i;
    of.push(list.length - 1);
    if (w.upos === 'VERB' || w.upos === 'AUX') {
      const readings = lexicon.readings(w.lower).filter((r) => r.pos === 'VERB');
      const finite = readings.length === 0 || readings.some((r) => r.morph & VERB.FINITE);
      if (
        finite &&
        clause.finite < 0 &&
        !(w.upos === 'VERB' && readings.some((r) => r.morph & VERB.INFINITIVE) && /^(?:zu)$/.test(words[i - 1]?.lower ?? ''))
      ) {
        clause.finite = i;
        clause.plural = /n$|^(?:sind|seid)$/.test(w.lower);
      }
      if (w.upos === 'VERB' || !clause.verb) clause.verb = w.lemma;
      if (w.upos === 'AUX' && COPULA.test(w.lemma)) clause.copula = true;
      if (w.upos === 'AUX' && w.lemma === 'werden') clause.passive = true;
      if (w.upos === 'VERB') clause.copula = COPULA.test(w.lemma);
    }
    if (w.upos === 'PRON') {
      if (/^(?:ich|du|er|wir|man|wer)$/.test(w.lower)) clause.subject = 2;
      else if (/^(?:sie|es|das|die|der|dies|was)$/.test(w.lower) && clause.subject === 0) clause.subject = 1;
      if (i <= clause.first + 2 && /^(?:der|die|das|dem|den|deren|dessen|denen)$/.test(w.lower)) clause.relative = true;
    }
  });
  for (const p of phrases) {
    const clause = list[of[p.noun]!]!;
    if (p.preposition >= 0) continue;
    clause.bare++;
    if ((p.cells & ~0xf) === 0) clause.onlyNominative++;
  }
  return { of, list };
}

/** Adds one feature. A function of its own: made anew for each phrase it would cost more than what it does. */
function add(out: FeatureList, template: number, a = 0, b = 0, c = 0): void {
  out.add(mix(mix(mix(300 + template, a), b), c));
}

/** The features of a phrase. `cases`: what was decided for the phrases before it (0–3). */
export function caseFeatures(
  words: readonly PhraseWord[],
  phrases: readonly NounPhrase[],
  n: number,
  found: Clauses,
  cases: readonly number[],
  out: FeatureList,
): void {
  const p = phrases[n]!;
  const w = words[p.noun]!;
  const clause = found.list[found.of[p.noun]!]!;
  const open = p.cells;
  const preposition = p.preposition >= 0 ? hashString(words[p.preposition]!.lower) : 0;
  const determiner = p.determiner >= 0 ? hashString(words[p.determiner]!.lower) : 0;
  const lemma = hashString(w.lemma);
  const verb = hashString(clause.verb);
  const next = words[p.noun + 1];
  const nextPos = hashString(next?.upos ?? '$');
  let which = 0;
  for (let c = 0; c < 4; c++) if (open & (15 << (4 * c))) which |= 1 << c;
  const side = clause.finite < 0 ? 0 : p.noun < clause.finite ? 1 : 2;
  const previous = n > 0 ? cases[n - 1]! + 1 : 0;
  // Cases of the bare phrases of this clause so far, the last three.
  let history = 0;
  for (let k = 0; k < n; k++)
    if (found.of[phrases[k]!.noun] === found.of[p.noun] && phrases[k]!.preposition < 0)
      history = ((history << 3) | (cases[k]! + 1)) & 0x1ff;
  const before = p.before >= 0 ? words[p.before]! : null;
  const beforeKey = hashString(before ? before.upos + (before.upos === 'CCONJ' || before.upos === 'ADP' ? before.lower : '') : '^');
  const joins = before?.upos === 'CCONJ' || (before?.form === ',' && p.determiner < 0);
  const adjacent = n > 0 && p.before === phrases[n - 1]!.noun;
  add(out, 0);
  add(out, 1, which);
  add(out, 2, open);
  add(out, 3, determiner, preposition ? 1 : 0);
  add(out, 4, preposition, which);
  add(out, 5, lemma);
  add(out, 6, hashString(w.lower.slice(-2)));
  add(out, 7, hashString(w.lower.slice(-3)), w.form === w.lemma ? 1 : 0);
  add(out, 8, p.genders, p.known ? 1 : 0);
  add(out, 9, p.number ? 1 : 0, w.form === w.lemma ? 1 : 0);
  add(out, 10, nextPos, preposition ? 1 : 0);
  add(out, 11, p.adjectives.length > 0 ? hashString(words[p.adjectives[0]!]!.lower.slice(-2)) : 0, p.determiner >= 0 ? 1 : 0);
  add(out, 12, clause.plural ? 2 : 1, preposition ? 1 : 0, which);
  if (preposition) {
    add(out, 20, preposition, verb);
    add(out, 21, preposition, lemma);
    add(out, 22, preposition, side);
    add(out, 23, preposition, before ? 1 : 0, hashString(words[p.preposition - 1]?.lemma ?? '^'));
    if (joins) add(out, 24, previous, preposition);
    return;
  }
  add(out, 30, beforeKey, which);
  add(out, 31, beforeKey, which, (determiner ? 1 : 0) | (p.adjectives.length > 0 ? 2 : 0));
  add(out, 32, side, history, which);
  add(out, 33, mix(side, history), which, mix(clause.subject, clause.copula ? 1 : 0));
  add(out, 34, clause.subject, side, which);
  add(out, 35, verb, side, clause.subject);
  add(out, 36, verb, history, which);
  add(out, 37, nextPos, side, history);
  add(out, 38, clause.passive ? 1 : 0, side, history);
  add(out, 39, clause.copula ? 1 : 0, history, side);
  add(out, 40, clause.onlyNominative, clause.bare, which);
  add(out, 41, clause.relative ? 1 : 0, history, which);
  add(out, 42, clause.finite < 0 ? 0 : Math.min(3, Math.max(-3, p.noun - clause.finite)), which, history);
  add(out, 43, clause.plural ? 1 : 0, history, open & 0x8888 ? (open & 0x7777 ? 1 : 2) : 0);
  add(out, 44, mix(clause.plural ? 1 : 0, clause.finite < 0 ? 1 : 0), which, mix(clause.bare, clause.subject));
  add(out, 45, hashString(before?.lower ?? '^'), which);
  if (joins && n > 0) add(out, 46, previous, which);
  if (adjacent) add(out, 47, determiner, which, previous);
  add(out, 48, adjacent ? 1 : 0, which, hashString(w.upos));
  add(out, 49, w.upos === 'PROPN' ? 1 : 0, nextPos, which);
  add(out, 50, p.before < clause.first + 1 ? 1 : 0, side, clause.subject);
}
