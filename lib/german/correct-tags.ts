import { AUXILIARY, auxiliaryOf, formsPerfectWithSein } from './auxiliaries.ts';
import type { Lexicon } from './lexicon.ts';
import { CALENDAR } from './name-lists.ts';
import { NAME, VERB } from './reading.ts';
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
    else if (form.length < 5) correctSmallWord(sentence, i);
    // "eine vier Kilometer lange Mauer"
    if (form === 'lange' && tags[i - 1] === 'NOUN' && tags[i - 2] === 'NUM' && /^\p{Lu}/u.test(forms[i + 1] ?? '')) tags[i] = 'ADJ';
    else if (tags[i] === 'ADV' && isPredicative(sentence, i)) tags[i] = 'ADJ';
    else if (SAME.test(form)) tags[i] = 'DET';
    else if (/^(?:rund|knapp)$/.test(form) && tags[i + 1] === 'NUM') tags[i] = 'ADJ';
    else if (tags[i] === 'ADJ' && ADVERBIAL.test(form) && !isPredicative(sentence, i)) tags[i] = 'ADV';
    // "am Montag abend", as it was written until 1996.
    else if (OF_THE_DAY.test(form) && (CALENDAR.test(forms[i - 1] ?? '') || TODAY.test(forms[i - 1] ?? ''))) tags[i] = 'ADV';
  }
}

const SIGN = /[%€$§&£]/;

interface TaggedWords {
  forms: readonly string[];
  tags: Tag[];
  lexicon: Lexicon;
}

const STOP = /^[.,;:?!–—]$/;
const HARD_STOP = /^[.;:?!–—]$/;
const ADJECTIVAL = /(?:ig|lich|isch|iv|bar|sam|los|haft|frei|voll|weise)(?:e|er|es|en|em)?$/;
const INFLECTED = /(?:e|en|er|es|em)$/;
const isFiniteVerb = (tag: Tag | undefined) => tag === 'VERB.fin' || tag === 'AUX.fin';
const isParticiple = (tag: Tag | undefined) => tag === 'VERB.part' || tag === 'AUX.part';
const isInfinitive = (tag: Tag | undefined) => tag === 'VERB.inf' || tag === 'AUX.inf';
const mayBeParticiple = ({ forms, lexicon }: TaggedWords, i: number) =>
  lexicon.readings(forms[i]!.toLowerCase()).some((r) => r.pos === 'VERB' && r.morph & VERB.PARTICIPLE);

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
  const bracket = (p: number): boolean =>
    kind === AUXILIARY.MODAL
      ? isInfinitive(tags[p]) && forms[p - 1] !== 'zu'
      : isParticiple(tags[p]) ||
        (kind === AUXILIARY.WERDEN && tags[p] === 'VERB.inf' && forms[p - 1] !== 'zu') ||
        // "hat mit sich reden lassen"
        (kind === AUXILIARY.HABEN && isInfinitive(tags[p]) && isInfinitive(tags[p - 1]) && p - 1 > i);
  if ((last > i && bracket(last)) || (closes && i > 0 && bracket(i - 1))) tags[i] = 'AUX.fin';
  else if ((kind === AUXILIARY.HABEN || kind === AUXILIARY.WERDEN) && !hasOtherVerb(sentence, i)) tags[i] = 'VERB.fin';
}

/** Whether a participle or an infinitive stands anywhere in the sentence behind a verb, or in its clause before it. */
function hasOtherVerb(sentence: TaggedWords, i: number): boolean {
  const { forms, tags } = sentence;
  const other = (k: number) => isParticiple(tags[k]) || isInfinitive(tags[k]) || (tags[k] === 'ADJ' && mayBeParticiple(sentence, k));
  for (let k = i + 1; k < forms.length && !HARD_STOP.test(forms[k]!); k++) if (other(k)) return true;
  for (let k = i - 1; k >= 0 && !STOP.test(forms[k]!); k--) if (other(k)) return true;
  return false;
}

/** A name is no lower-cased word of German looks, and no common noun where no other name stands beside it. */
function correctName({ forms, tags, lexicon }: TaggedWords, i: number): void {
  const form = forms[i]!;
  // "im 8. Jahrhundert v. Chr."
  if (/^[vn]\.$/.test(form) && forms[i + 1] === 'Chr.') {
    tags[i] = 'ADP';
    return;
  }
  // "Franz Joseph I.", "Thutmosis III": which one is counted, not named.
  if (i > 0 && /^(?:[IVX]{2,5}|[IVX]+\.)$/.test(form)) {
    tags[i] = 'NOUN';
    return;
  }
  // "150 Mark", "acht Milliarden Mark"
  if (form === 'Mark' && (tags[i - 1] === 'NUM' || MILLIONS.test(forms[i - 1] ?? ''))) {
    tags[i] = 'NOUN';
    return;
  }
  // "König Salman", "Lord Halifax": what someone is before who he is.
  if (tags[i + 1] === 'PROPN' && tags[i - 1] !== 'PROPN' && TITLE.test(form)) tags[i] = 'NOUN';
  // "Trumps Ehefrau": a name in the genitive, and what belongs to him.
  if (i > 0 && tags[i - 1] === 'PROPN' && tags[i + 1] !== 'PROPN' && isGenitive(forms[i - 1]!, lexicon) && isOnlyNoun(form, lexicon))
    tags[i] = 'NOUN';
  // "besuchte Campbell Kirchen": names are not declined so.
  if (i > 0 && tags[i + 1] !== 'PROPN' && isOnlyNoun(form, lexicon) && lexicon.readings(form).every((r) => r.lemma !== form))
    tags[i] = 'NOUN';
  // "U-Bahn", "T-Shirt"
  if (/^\p{Lu}$/u.test(form) && forms[i + 1] === '-') tags[i] = 'NOUN';
  if (tags[i] === 'NOUN' || tags[i - 1] === 'PROPN' || tags[i + 1] === 'PROPN' || ADDRESS.test(forms[i - 1] ?? '')) return;
  const readings = lexicon.readings(form);
  if (readings.some((r) => r.pos === 'PROPN')) return;
  if (/^\p{Ll}{5,}$/u.test(form)) {
    // Nicknames are written small as well: only what looks like an adjective is one.
    if (ADJECTIVAL.test(form) || (tags[i + 1] === 'NOUN' && INFLECTED.test(form))) tags[i] = 'ADJ';
    return;
  }
  if (!/^\p{Lu}\p{Ll}/u.test(form) || /^["„“”»«'`(]/.test(forms[i - 1] ?? '') || forms[i + 1] === '-') return;
  if (isOnlyNoun(form, lexicon) && !PARTY.test(form)) tags[i] = 'NOUN';
}
const MILLIONS = /^(?:Millionen|Million|Milliarden?|Mio\.?|Mrd\.?|Tausend|Dutzend|D)$/;
/** Adjectives and nouns that are parties as well: there the model decides. */
const PARTY = /^(?:Grünen?|Linken?|Union)$/;

const TITLE =
  /^(?:König(?:in)?|Kaiser(?:in)?|Papst|Prinz(?:essin)?|Graf|Gräfin|Fürst|Herzog|Lord|Lady|Sir|Mr\.?|Mrs\.?|Ms\.?|Reverend|Pastor|Pater|Bischof|Kardinal|Kapitän|Major|Oberst|Leutnant|General|Präsident(?:in)?|Minister(?:in)?|Doktor|Professor(?:in)?)$/;
const isGenitive = (form: string, lexicon: Lexicon) =>
  lexicon.readings(form).some((r) => r.pos === 'PROPN' && r.lemma !== form) ||
  (/[^aeiouysßxz]s$/.test(form) && lexicon.readings(form).length === 0);
/** A noun that is met more than a few times and that no list of names has. */
function isOnlyNoun(form: string, lexicon: Lexicon): boolean {
  const readings = lexicon.readings(form);
  return (
    readings.some((r) => r.pos === 'NOUN' && r.attested && lexicon.frequency(r.lemma, 'NOUN') >= 3) &&
    !readings.some((r) => r.pos === 'PROPN')
  );
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

/** What stands before a person's name and nothing else. */
const ADDRESS = /^(?:Herrn?|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)$/;
/** "Herr Oberst", "Herr Bürgermeister", "Herr der Ringe": what may follow without being a name. */
const OFFICE =
  /^(?:Ing|Med|Professor|.*(?:präsident|minister|kanzler|sekretär|direktor|richter|rat|anwalt|meister|vorsitzende[rn]?|general|kommissar|abgeordnete[rn]?|botschafter|lehrer|pfarrer|leutnant|hauptmann|doktor|Lehrer|Ober|Nachbar|Kollege|Wirt))(?:in|s|en)?$/i;

const isKind = (form: string, kind: number, lexicon: Lexicon) =>
  lexicon.readings(form).some((r) => r.pos === 'PROPN' && r.morph & kind && !(r.morph & NAME.GENITIVE));

function correctNoun(sentence: TaggedWords, i: number): void {
  const { forms, tags, lexicon } = sentence;
  const form = forms[i]!;
  // "Dr. Sieben", "Herr Koch", but "Herr Doktor", "Dr. Ing."
  if (i > 0 && ADDRESS.test(forms[i - 1]!) && /^\p{Lu}\p{Ll}+$/u.test(form) && !TITLE.test(form) && !OFFICE.test(form)) tags[i] = 'PROPN';
  // "Ralf König"
  else if (tags[i - 1] === 'PROPN' && isKind(forms[i - 1]!, NAME.GIVEN, lexicon) && isKind(form, NAME.FAMILY, lexicon)) tags[i] = 'PROPN';
  // "Verloren hat sie nie."
  else if (
    i === 0 &&
    forms.length > 2 &&
    auxiliaryOf(forms[1]!) !== AUXILIARY.NONE &&
    auxiliaryOf(forms[1]!) !== AUXILIARY.MODAL &&
    mayBeParticiple(sentence, 0) &&
    !lexicon.readings(form).some((r) => r.pos === 'NOUN')
  )
    tags[0] = 'VERB.part';
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

/** "… angegeben sind", "sind … angegeben": what *sein* and a participle tell of, unless it is the perfect of a verb that has it with *sein*. */
function isState({ forms, tags, lexicon }: TaggedWords, i: number): boolean {
  const readings = lexicon.readings(forms[i]!).filter((r) => r.pos === 'VERB' && r.morph & VERB.PARTICIPLE);
  if (readings.length === 0 || readings.some((r) => formsPerfectWithSein(r.lemma) || lexicon.verb(r.lemma)?.auxiliary !== 'haben'))
    return false;
  const ends = (k: number) => forms[k] === undefined || STOP.test(forms[k]!);
  if (auxiliaryOf(forms[i + 1] ?? '') === AUXILIARY.SEIN) return ends(i + 2);
  if (!ends(i + 1)) return false;
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

/** Als, noch, um: what they are is said by what stands further on or further back. */
function correctSmallWord({ forms, tags }: TaggedWords, i: number): void {
  const low = forms[i]!.toLowerCase();
  if (low === 'daß' || low === 'dass') tags[i] = 'SCONJ';
  else if (low === 'als' && i === 0) {
    const comma = forms.indexOf(',');
    if (comma > 1 && isFiniteVerb(tags[comma - 1]) && isFiniteVerb(tags[comma + 1])) tags[i] = 'SCONJ';
  } else if (low === 'noch' && tags[i] === 'ADV') {
    for (let k = i - 1; k >= Math.max(0, i - 13); k--) if (/^weder$/i.test(forms[k]!)) tags[i] = 'CCONJ';
  } else if (low === 'um' && tags[i] === 'SCONJ') {
    for (let k = i + 1; k < forms.length && !HARD_STOP.test(forms[k]!); k++)
      if (forms[k] === 'zu' || (isInfinitive(tags[k]) && forms[k]!.includes('zu'))) return;
    tags[i] = 'ADP';
  } else if (low === 'eins' && tags[i] !== 'NUM') {
    if (
      /^(?:um|zwischen|halb|nach|vor|gegen|punkt|bis)$/i.test(forms[i - 1] ?? '') ||
      (/^(?:und|oder|bis)$/.test(forms[i + 1] ?? '') && tags[i + 2] === 'NUM')
    )
      tags[i] = 'NUM';
  } else if (tags[i] === 'PRON' && ARTICLE.test(low) && isArticle(forms, tags, i)) {
    tags[i] = 'DET';
  }
}

const ARTICLE = /^(?:der|die|das|dem|den)$/;
/** Undeclined they say how often, where, or what someone thinks of it, not how something is done: adverbs, as in dictionaries. */
const ADVERBIAL = /^(?:häufig|weltweit|vermutlich|wahrscheinlich|tatsächlich|natürlich|speziell)$/i;
const SAME = /^d(?:er|ie|as|en|em|es)(?:jenigen?|selben?)$/i;
const OF_THE_DAY = /^(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/;
const TODAY = /^(?:heute|gestern|vorgestern|morgen|übermorgen)$/i;

/** Whether *der, die, das*, taken for a pronoun, opens a noun phrase. */
function isArticle(forms: readonly string[], tags: readonly Tag[], i: number): boolean {
  const first = tags[i + 1];
  if (forms[i - 1] === ',') {
    // ", die Deiche lägen zu tief": a relative clause would end with its verb.
    if (first === 'NOUN' && isFiniteVerb(tags[i + 2])) {
      const behind = forms[i + 3];
      return behind !== undefined && !STOP.test(behind) && !/^(?:VERB|AUX|CCONJ)/.test(tags[i + 3]!);
    }
    // ", die zwei höchsten Gipfel Afrikas,": it would have a verb at all.
    if (first !== 'ADJ' && first !== 'NUM') return false;
    let noun = false;
    for (let k = i + 1; k < forms.length && !STOP.test(forms[k]!); k++) {
      if (tags[k] === 'PRON' || tags[k] === 'CCONJ' || isFiniteVerb(tags[k])) return false;
      noun ||= tags[k] === 'NOUN' || tags[k] === 'PROPN';
    }
    return noun;
  }
  if (forms[i - 2] === ',' || (i > 0 && !/^(?:NOUN|PROPN|ADP|VERB|AUX|SCONJ|CCONJ|PRON)/.test(tags[i - 1]!))) return false;
  // "mit Hilfe der aus anderen Orten herbeigeeilten Polizei"
  for (let k = i + 1; k + 1 < forms.length && k - i < 9 && !STOP.test(forms[k]!); k++) {
    if (isFiniteVerb(tags[k]) || tags[k] === 'CCONJ') return false;
    if (tags[k] === 'ADJ' && INFLECTED.test(forms[k]!) && tags[k + 1] === 'NOUN')
      return k === i + 1 || !/^(?:DET|ADP|PRON)/.test(tags[k - 1]!);
  }
  return false;
}
