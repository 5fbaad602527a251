import { AUXILIARY, AUXILIARY_VERB, auxiliaryOf } from './auxiliaries.ts';
import { ABBREVIATIONS, CONTRACTIONS, EITHER, INSEPARABLE, PARADIGMS, PARTICLES } from './closed-classes.ts';
import type { CompoundSplitter } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { ADJECTIVE, ALL_CELLS, type LexicalPos, type Reading, VERB } from './reading.ts';
import { strippedAdjective, strippedNoun, strippedVerb } from './strip-endings.ts';
import type { Tag } from './tags.ts';
import type { Source } from './word.ts';

/** How many lemmas of a part of speech are remembered. */
const KEPT = 2_500;

export interface Lemma {
  lemma: string;
  source: Source;
  /** The lexicon's readings that fit, best first; for a compound those of its head. */
  readings: readonly Reading[];
  because: string[];
}

export interface Context {
  /** The lower-cased word before. */
  before: string;
  /** Whether the word's capital says nothing. */
  initial: boolean;
  /** Case × gender that article and preposition before a noun leave open; all where there are none. */
  cells: number | undefined;
}

const POS: Partial<Record<string, LexicalPos[]>> = {
  NOUN: ['NOUN'],
  VERB: ['VERB'],
  AUX: ['VERB'],
  ADJ: ['ADJ'],
  DET: ['PRON'],
  PRON: ['PRON'],
  ADP: ['ADP'],
  NUM: ['NUM'],
  PART: ['PART'],
  CCONJ: ['CONJ'],
  SCONJ: ['CONJ'],
  INTJ: ['INTJ'],
  ADV: ['ADV'],
};
/** The four cells of the plural. */
const PLURAL = 0x8888;
const NOMINALIZING = /^(?:das|beim|zum|vom|im|am|ins|des|dem|ein|eines|durch|kein|sein|ihr|dieses|fürs|ans|übers)$/;
const PRONOUN = new Map<string, string>();
for (const [lemma, forms] of Object.entries(PARADIGMS)) for (const f of forms) if (!PRONOUN.has(f)) PRONOUN.set(f, lemma);
const PREFIXES = [...new Set([...PARTICLES, ...INSEPARABLE, ...EITHER])].sort((a, b) => b.length - a.length);

/** Finds the dictionary form of a word that the tagger has understood. */
export function lemmatizer(lexicon: Lexicon, compounds: CompoundSplitter) {
  const found = (form: string, pos: LexicalPos) => lexicon.readings(form).filter((r) => r.pos === pos);
  const sure = (lemma: string, readings: readonly Reading[] = []): Lemma => ({
    lemma,
    source: readings.length > 0 && readings[0]!.attested ? 'lexicon' : 'rule',
    readings,
    because: [],
  });
  const guess = (lemma: string, because: string): Lemma => ({ lemma, source: 'guess', readings: [], because: [because] });
  /** How common a reading is; "führe" is a form of führen before it is the subjunctive of fahren, and "haust" one of hausen before it is "du haust". */
  const weight = (r: Reading) => (lexicon.frequency(r.lemma, r.pos) + 0.1) * (r.pos === 'VERB' && isSeldom(r.morph) ? 0.02 : 1);
  const frequent = (readings: readonly Reading[]) =>
    [...readings].sort((a, b) => Number(b.attested) - Number(a.attested) || weight(b) - weight(a) || a.lemma.length - b.lemma.length);

  function noun(form: string, context: Context): Lemma {
    let readings = found(form, 'NOUN');
    if (readings.length === 0 && /^\p{Ll}/u.test(form)) readings = found(capital(form), 'NOUN');
    if (readings.length === 0 && form.length > 1 && form === form.toUpperCase()) readings = found(capital(form.toLowerCase()), 'NOUN');
    if (readings.length > 0) return sure(...chooseNoun(form, readings, context));
    if (lexicon.readings(form).some((r) => r.pos === 'ABBR') || ABBREVIATIONS[form]) return sure(form);
    const social = /^(\p{L}+?)(?:[:*_/·]in(?:nen)?|Innen)$/u.exec(form);
    if (social) {
      const base = noun(social[1]!, context);
      return { ...base, because: [`gender-inclusive form of “${base.lemma}”`] };
    }
    const name = lexicon.readings(form).find((r) => r.pos === 'PROPN');
    if (name) return sure(name.lemma, [name]);
    const split = compounds.unknown(form);
    if (split && split.readings.length > 0) {
      const [lemma, chosen] = chooseNoun(capital(form.slice(split.headStart).toLowerCase()), split.readings, context);
      return {
        lemma: form.slice(0, split.headStart) + lemma.toLowerCase(),
        source: split.sure ? 'rule' : 'guess',
        readings: chosen,
        because: [],
      };
    }
    const adjective = found(form.toLowerCase(), 'ADJ')[0];
    if (adjective && adjective.lemma !== form.toLowerCase() && /(?:e|er|en|em|es)$/.test(form))
      return {
        lemma: form.replace(/(?:en|em|es|er)$/, 'e'),
        source: 'rule',
        readings: [],
        because: [`adjective “${adjective.lemma}” used as a noun`],
      };
    return guess(strippedNoun(form), 'not in the dictionary');
  }

  /** "eine Herde" is no plural of Herd: readings that the article rules out are left aside, unless it rules out all. */
  function chooseNoun(form: string, all: readonly Reading[], context: Context): [string, Reading[]] {
    const { cells } = context;
    const fitting = cells === undefined || all.length < 2 ? all : all.filter((r) => r.morph & ALL_CELLS & cells);
    const readings = fitting.length > 0 ? fitting : all;
    const own = readings.find((r) => r.lemma === form);
    const sorted = frequent(readings);
    if (own && readings.length > 1) {
      const infinitive = lexicon.readings(form.toLowerCase()).some((r) => r.pos === 'VERB' && r.lemma === form.toLowerCase());
      // "beim Spielen" is the infinitive, "mit Spielen" rather the plural of Spiel.
      if (infinitive && NOMINALIZING.test(context.before) && (own.morph & PLURAL) === 0) return [form, [own]];
      const other = sorted.find((r) => r !== own)!;
      if (own.attested && weight(own) * (infinitive ? 1 : 4) >= weight(other)) return [form, [own, ...sorted.filter((r) => r !== own)]];
      return [other.lemma, [other, ...sorted.filter((r) => r !== other)]];
    }
    return [sorted[0]!.lemma, sorted];
  }

  function verb(form: string, tag: Tag): Lemma {
    const low = form.toLowerCase();
    const all = found(low, 'VERB');
    const wanted = tag.endsWith('.fin')
      ? VERB.FINITE | VERB.IMPERATIVE
      : tag.endsWith('.part')
        ? VERB.PARTICIPLE
        : VERB.INFINITIVE | VERB.ZU_INFINITIVE;
    const fitting = all.filter((r) => r.morph & wanted);
    const readings = frequent(fitting.length > 0 ? fitting : all);
    if (readings.length > 0) {
      const usual =
        auxiliaryOf(low) === AUXILIARY.NONE
          ? readings.find((r) => r.lemma === USUALLY[low])
          : readings.find((r) => AUXILIARY_VERB.test(r.lemma));
      return usual ? sure(usual.lemma, [usual]) : sure(readings[0]!.lemma, readings);
    }
    const participle = found(low, 'ADJ').find((r) => r.morph & (ADJECTIVE.PAST_PARTICIPLE | ADJECTIVE.PRESENT_PARTICIPLE));
    if (participle) {
      if (participle.morph & ADJECTIVE.PRESENT_PARTICIPLE) return sure(participle.lemma.replace(/d$/, ''), []);
      const infinitive = found(participle.lemma, 'VERB')[0];
      if (infinitive) return sure(infinitive.lemma, [infinitive]);
    }
    for (const prefix of PREFIXES) {
      if (!low.startsWith(prefix) || low.length - prefix.length < 3) continue;
      const rest = low.slice(prefix.length);
      const zu = rest.startsWith('zu') ? frequent(found(rest.slice(2), 'VERB').filter((r) => r.morph & VERB.INFINITIVE))[0] : undefined;
      if (zu && tag.endsWith('.inf'))
        return { lemma: prefix + zu.lemma, source: 'rule', readings: [zu], because: [`“${prefix}” + “zu” + “${zu.lemma}”`] };
      const base = frequent(found(rest, 'VERB'))[0];
      if (base && !(INSEPARABLE.includes(prefix) && /^ge/.test(rest)))
        return { lemma: prefix + base.lemma, source: 'rule', readings: [base], because: [`“${prefix}” + “${base.lemma}”`] };
    }
    return guess(strippedVerb(low), 'not in the dictionary');
  }

  function adjective(form: string, context: Context): Lemma {
    const low = form.toLowerCase();
    const invariable = found(form, 'ADJ').find((r) => r.morph & ADJECTIVE.INVARIABLE);
    if (invariable && /^\p{Lu}/u.test(form)) return sure(form, [invariable]);
    const readings = found(low, 'ADJ');
    if (readings.length > 0) {
      const attested = readings.filter((r) => r.attested);
      const pool = attested.length > 0 ? attested : readings;
      const same = pool.find((r) => r.lemma === low);
      const best = same ?? frequent(pool)[0]!;
      return sure(best.lemma, [best, ...readings.filter((r) => r !== best)]);
    }
    if (/^\d/.test(low))
      return sure(low.replace(/(?:jährig|wöchig|tägig|köpfig|prozentig|stündig|minütig)(?:e[rsnm]?)$/, (m) => m.replace(/e[rsnm]?$/, '')));
    if (/^\p{Lu}.*er$/u.test(form) && !context.initial) return sure(form);
    for (let i = 2; i <= low.length - 4; i++) {
      const head = frequent(found(low.slice(i), 'ADJ').filter((r) => r.attested))[0];
      if (head && low.length - i >= 4) return { lemma: low.slice(0, i) + head.lemma, source: 'rule', readings: [head], because: [] };
    }
    return guess(strippedAdjective(low), 'not in the dictionary');
  }

  function name(form: string): Lemma {
    const readings = found(form, 'PROPN');
    const same = readings.find((r) => r.lemma === form);
    if (same) return sure(form, [same]);
    if (readings[0]) return sure(readings[0].lemma, readings);
    if (form.length > 2 && form === form.toUpperCase()) {
      const proper = capital(form.toLowerCase());
      if (found(proper, 'PROPN').length > 0) return sure(found(proper, 'PROPN')[0]!.lemma, found(proper, 'PROPN'));
    }
    const nouns = found(form, 'NOUN').filter((r) => r.attested);
    if (nouns.length > 0 && !nouns.some((r) => r.lemma === form)) return sure(frequent(nouns)[0]!.lemma, nouns);
    if (/['’]$/.test(form)) return sure(form.slice(0, -1));
    return { lemma: form, source: 'guess', readings: [], because: [] };
  }

  // What does not depend on the words around is found once.
  const kept = new Map<string, Map<string, Lemma>>();
  return (form: string, tag: Tag, context: Context): Lemma => {
    const kind = tag === 'ADJ' && context.initial ? 'ADJ, initial' : tag;
    let known = kept.get(kind);
    if (!known || known.size > KEPT) {
      known = new Map();
      kept.set(kind, known);
    }
    let lemma = known.get(form);
    if (!lemma) {
      lemma = find(form, tag, context);
      if (tag !== 'NOUN' || found(form, 'NOUN').length === 1) known.set(form, lemma);
    }
    return lemma;
  };

  function find(form: string, tag: Tag, context: Context): Lemma {
    const clean = form.normalize('NFC').replace(/[\u00ad\u200c\u200d]/g, '');
    const low = clean.toLowerCase();
    const pos = tag.includes('.') ? tag.slice(0, tag.indexOf('.')) : tag;
    switch (pos) {
      case 'NOUN':
        return noun(clean, context);
      case 'PROPN':
        return name(clean);
      case 'VERB':
      case 'AUX':
        return verb(clean, tag);
      case 'ADJ':
        return adjective(clean, context);
      case 'DET':
      case 'PRON':
        if (low === "'s" || low === '’s') return sure('es');
        if (pos === 'DET' && /^ihr/.test(low)) return sure('ihr');
        if (pos === 'PRON' && low === 'ihr') return sure('ihr');
        return sure(PRONOUN.get(low) ?? low, found(low, 'PRON'));
      case 'ADP':
        return sure(CONTRACTIONS[low] ?? low, found(low, 'ADP'));
      case 'PUNCT':
      case 'SYM':
      case 'X':
        return sure(clean);
      case 'NUM':
        return sure(/\d/.test(clean) || /^[IVXLCM]+\.?$/.test(clean) ? clean : low);
      default: {
        const readings = (POS[pos] ?? []).flatMap((p) => found(low, p));
        return {
          lemma: readings[0]?.lemma ?? low,
          source: readings.length > 0 || tag === 'PRT' ? 'lexicon' : 'rule',
          readings,
          because: [],
        };
      }
    }
  }
}

/** Whether all that a form can be of a verb is the subjunctive of the past, or what is said to *du* or *ihr*. */
const isSeldom = (morph: number) => !(morph & ~(VERB.SUBJUNCTIVE2 | VERB.SEPARABLE)) || !(morph & ~(SECOND_PERSON | VERB.SEPARABLE));
const SECOND_PERSON = [0, 1, 2, 3].reduce((bits, n) => bits | VERB.finite(n, 1) | VERB.finite(n, 4), 0);

/** Forms that are nearly always of one verb, whatever was counted for the others. */
const USUALLY: Record<string, string> = { gelangt: 'gelangen', weißt: 'wissen' };
const capital = (s: string) => (s ? s[0]!.toUpperCase() + s.slice(1) : s);
