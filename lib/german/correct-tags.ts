import { AUXILIARY, auxiliaryOf, formsPerfectWithSein } from './auxiliaries.ts';
import { SENTENCE_ADVERBS } from './closed-classes.ts';
import { correctName, correctNoun } from './correct-names.ts';
import { correctSmallWord } from './correct-small-words.ts';
import type { Lexicon } from './lexicon.ts';
import { CALENDAR } from './name-lists.ts';
import { VERB } from './reading.ts';
import {
  ADJECTIVAL,
  HARD_STOP,
  INFLECTED,
  isFiniteVerb,
  isInfinitive,
  isParticiple,
  mayBeParticiple,
  STOP,
  type TaggedWords,
} from './tagged-words.ts';
import type { Tag } from './tags.ts';

/**
 * Where the clause decides and the model wavers: brackets of auxiliaries, conjunctions that need their other half, words that cannot be
 * names. Each rule was kept because it is right more often than the model on sentences that neither had seen.
 */
export function correctTags(forms: readonly string[], tags: Tag[], lexicon: Lexicon): void {
  const sentence: TaggedWords = { forms, tags, lexicon };
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (form.length === 1 && SIGN.test(form)) tags[i] = 'SYM';
    else if (tags[i] === 'VERB.fin' || tags[i] === 'AUX.fin') correctAuxiliary(sentence, i);
    else if (tags[i] === 'PROPN') correctName(sentence, i);
    else if (tags[i] === 'ADJ') correctAdjective(sentence, i);
    else if (tags[i] === 'NOUN') correctNoun(sentence, i);
    else if (tags[i] === 'VERB.part' && isState(sentence, i)) tags[i] = 'ADJ';
    else if (tags[i] === 'VERB.inf' && isOnlyVerbOfClause(sentence, i)) tags[i] = 'VERB.fin';
    else if (form.length < 5) correctSmallWord(sentence, i);
    // "eine vier Kilometer lange Mauer"
    if (form === 'lange' && tags[i - 1] === 'NOUN' && tags[i - 2] === 'NUM' && /^\p{Lu}/u.test(forms[i + 1] ?? '')) tags[i] = 'ADJ';
    else if (tags[i] === 'ADV' && isPredicative(sentence, i)) tags[i] = 'ADJ';
    else if (SAME.test(form)) tags[i] = 'DET';
    else if (/^(?:rund|knapp)$/.test(form) && tags[i + 1] === 'NUM') tags[i] = 'ADJ';
    else if (tags[i] === 'ADJ' && SENTENCE_ADVERBS.has(form.toLowerCase()) && !isPredicative(sentence, i)) tags[i] = 'ADV';
    // "am Montag abend", as it was written until 1996.
    else if (OF_THE_DAY.test(form) && (CALENDAR.test(forms[i - 1] ?? '') || TODAY.test(forms[i - 1] ?? ''))) tags[i] = 'ADV';
  }
}

/** "…, falls die Gegner nicht widersprechen.": a subordinate clause has a finite verb, and it stands at its end. */
function isOnlyVerbOfClause({ forms, tags, lexicon }: TaggedWords, i: number): boolean {
  // "…, dass sie nicht schließen, aber auch nichts beginnen können": the finite verb is said once for both.
  if (!endsAt(forms, i + 1) || ELLIPTIC.test(forms[i + 2] ?? '') || forms[i - 1] === 'zu') return false;
  let first = i;
  while (first > 0 && !STOP.test(forms[first - 1]!)) {
    first--;
    if (isFiniteVerb(tags[first]) || tags[first]!.startsWith('AUX')) return false;
  }
  if (first === 0 && tags[0] !== 'SCONJ') return false;
  const opener = tags[first] === 'ADP' ? first + 1 : first;
  const opens = tags[opener] === 'SCONJ' ? !/^(?:um|ohne|statt|anstatt)$/i.test(forms[opener]!) : RELATIVE.test(forms[opener]!);
  if (!opens || opener >= i - 1 || !/^(?:SCONJ|PRON)/.test(tags[opener]!)) return false;
  const readings = lexicon.readings(forms[i]!).filter((r) => r.pos === 'VERB');
  return readings.some((r) => r.morph & VERB.FINITE) && !readings.some((r) => r.morph & VERB.ZU_INFINITIVE);
}
const ELLIPTIC = /^(?:sondern|aber|oder|noch|ihr|ihre)$/;
const RELATIVE = /^(?:der|die|das|denen|deren|dessen|wer|was|welche[rs]?)$/;

const SIGN = /[%€$§&£]/;
const SAME = /^d(?:er|ie|as|en|em|es)(?:jenigen?|selben?)$/i;
const OF_THE_DAY = /^(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/;
const TODAY = /^(?:heute|gestern|vorgestern|morgen|übermorgen)$/i;

/** "hat … gesagt" is an auxiliary, "hat keinen guten Ruf" is none. */
function correctAuxiliary(sentence: TaggedWords, i: number): void {
  const { forms, tags } = sentence;
  const kind = auxiliaryOf(forms[i]!.toLowerCase());
  if (kind === AUXILIARY.NONE) return;
  let end = i + 1;
  while (end < forms.length && !STOP.test(forms[end]!) && !(tags[end] === 'CCONJ' && isFiniteVerb(tags[end + 1]))) end++;
  const last = end - 1;
  const closes = end === i + 1;
  if (kind === AUXILIARY.HABEN) {
    for (const p of last > i ? [last] : closes && i > 0 ? [i - 1] : [])
      if (tags[p] === 'ADJ' && /^\p{Ll}/u.test(forms[p]!) && mayBeParticiple(sentence, p)) tags[p] = 'VERB.part';
  }
  const other = last > i ? last : closes ? i - 1 : -1;
  if (other >= 0 && closesBracket(sentence, i, other, kind)) tags[i] = 'AUX.fin';
  else if ((kind === AUXILIARY.HABEN || kind === AUXILIARY.WERDEN) && !hasOtherVerb(sentence, i)) tags[i] = 'VERB.fin';
}

/** Whether word `p` is what an auxiliary of this kind stands with. */
function closesBracket({ forms, tags }: TaggedWords, auxiliary: number, p: number, kind: number): boolean {
  if (kind === AUXILIARY.MODAL) return isInfinitive(tags[p]) && forms[p - 1] !== 'zu';
  return (
    isParticiple(tags[p]) ||
    (kind === AUXILIARY.WERDEN && tags[p] === 'VERB.inf' && forms[p - 1] !== 'zu') ||
    // "hat mit sich reden lassen"
    (kind === AUXILIARY.HABEN && isInfinitive(tags[p]) && isInfinitive(tags[p - 1]) && p - 1 > auxiliary)
  );
}

/** Whether a participle or an infinitive stands anywhere in the sentence behind a verb, or in its clause before it. */
function hasOtherVerb(sentence: TaggedWords, i: number): boolean {
  const { forms } = sentence;
  for (let k = i + 1; k < forms.length && !HARD_STOP.test(forms[k]!); k++) if (isOtherVerb(sentence, k)) return true;
  for (let k = i - 1; k >= 0 && !STOP.test(forms[k]!); k--) if (isOtherVerb(sentence, k)) return true;
  return false;
}
function isOtherVerb(sentence: TaggedWords, k: number): boolean {
  const tag = sentence.tags[k];
  return isParticiple(tag) || isInfinitive(tag) || (tag === 'ADJ' && mayBeParticiple(sentence, k));
}

function correctAdjective(sentence: TaggedWords, i: number): void {
  const { forms, tags, lexicon } = sentence;
  const form = forms[i]!;
  if (i > 0 && /^\p{Lu}/u.test(form)) {
    const readings = lexicon.readings(form);
    const isNoun = readings.some((r) => r.pos === 'NOUN' && r.attested) && !readings.some((r) => r.pos === 'ADJ');
    // "im Herbst" is no superlative of "herb"; "der See" looks inflected, but "die Deutsche Bahn" is: there is a word "deutsche".
    const isInflected = INFLECTED.test(form);
    if (isNoun && !(isInflected && mayBeAdjective(lexicon, form.toLowerCase()))) tags[i] = 'NOUN';
    if (isNoun || !isInflected) return;
  }
  const next = forms[i + 1];
  const last = next === undefined || STOP.test(next);
  if (/(?:t|en)$/.test(form) && isPerfectWithSein(sentence, i)) {
    tags[i] = 'VERB.part';
    return;
  }
  if ((!last && auxiliaryOf(next) !== AUXILIARY.WERDEN) || !/^\p{Ll}/u.test(form) || !mayBeParticiple(sentence, i)) return;
  // "… geschlossen worden", "… geschlossen wird"; "wurde … geschlossen".
  if (next === 'worden' || (!last && (forms[i + 2] === undefined || STOP.test(forms[i + 2]!)))) tags[i] = 'VERB.part';
  for (let k = i - 1; last && k >= 0 && !STOP.test(forms[k]!); k--) {
    if (auxiliaryOf(forms[k]!.toLowerCase()) === AUXILIARY.WERDEN) tags[i] = 'VERB.part';
    if (isFiniteVerb(tags[k])) return;
  }
}

/** Also of a compound, whose last part the lexicon knows: "Nordrhein-Westfälische", "Außereuropäische". */
function mayBeAdjective(lexicon: Lexicon, form: string): boolean {
  return lexicon.readings(form).some((r) => r.pos === 'ADJ') || ADJECTIVAL.test(form);
}

/** "ist in Kraft getreten": what happened, unlike the state in "ist gesperrt". */
function isPerfectWithSein({ forms, tags, lexicon }: TaggedWords, i: number): boolean {
  const readings = lexicon.readings(forms[i]!);
  if (!readings.some((r) => r.pos === 'VERB' && r.morph & VERB.PARTICIPLE && formsPerfectWithSein(r.lemma))) return false;
  if (auxiliaryOf(forms[i + 1] ?? '') === AUXILIARY.SEIN) return true;
  if (tags[i + 1] === 'NOUN' || tags[i + 1] === 'ADJ') return false;
  for (let k = i - 1; k >= 0 && !STOP.test(forms[k]!); k--) {
    const auxiliary = auxiliaryOf(forms[k]!.toLowerCase());
    if (auxiliary !== AUXILIARY.NONE) return auxiliary === AUXILIARY.SEIN;
  }
  return false;
}

const endsAt = (forms: readonly string[], k: number) => forms[k] === undefined || STOP.test(forms[k]!);

/** "… angegeben sind", "sind … angegeben": what *sein* and a participle tell of, unless it is the perfect of a verb that has it with *sein*. */
function isState({ forms, tags, lexicon }: TaggedWords, i: number): boolean {
  const readings = lexicon.readings(forms[i]!).filter((r) => r.pos === 'VERB' && r.morph & VERB.PARTICIPLE);
  if (readings.length === 0 || readings.some((r) => formsPerfectWithSein(r.lemma) || lexicon.verb(r.lemma)?.auxiliary !== 'haben'))
    return false;
  if (auxiliaryOf(forms[i + 1] ?? '') === AUXILIARY.SEIN) return endsAt(forms, i + 2);
  if (!endsAt(forms, i + 1)) return false;
  for (let k = i - 1; k >= 0 && !STOP.test(forms[k]!); k--) {
    const auxiliary = auxiliaryOf(forms[k]!.toLowerCase());
    if (auxiliary !== AUXILIARY.NONE) return auxiliary === AUXILIARY.SEIN;
    if (isFiniteVerb(tags[k])) return false;
  }
  return false;
}

/** "wurde ihnen klar,": at the end of a clause with *sein* or *werden*, a word that is an adjective and nothing else. */
function isPredicative({ forms, lexicon }: TaggedWords, i: number): boolean {
  const next = forms[i + 1];
  if (next !== undefined && !STOP.test(next)) return false;
  const readings = lexicon.readings(forms[i]!);
  if (!readings.some((r) => r.pos === 'ADJ') || readings.some((r) => r.pos === 'ADV')) return false;
  for (let k = i - 1; k >= 0 && !STOP.test(forms[k]!); k--) {
    const auxiliary = auxiliaryOf(forms[k]!.toLowerCase());
    if (auxiliary !== AUXILIARY.NONE) return auxiliary === AUXILIARY.SEIN || auxiliary === AUXILIARY.WERDEN;
  }
  return false;
}
