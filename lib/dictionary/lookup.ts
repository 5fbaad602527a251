import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Features, Source, Upos } from '#lib/german/word.ts';
import { lookUpCompound } from './compound.ts';
import type { Dictionary, Sense } from './entry.ts';
import { readFigure } from './figure.ts';
import type { GlossLanguage } from './gloss-language.ts';
import { LAST_STEPS, LOOKUP_STEPS, type Way } from './lookup-steps.ts';
import { fitsPos } from './sense-pos.ts';
import { usualGlosses } from './usual-glosses.ts';

export interface Query {
  lemma: string;
  upos: Upos;
  /** Lemmas of the parts of a compound, modifiers first. */
  parts?: string[];
  gender?: Features['Gender'];
  /** Whether the noun stands in the plural here: what is listed in the plural alone is then meant as well (Truppen: troops). */
  plural?: boolean;
}

export interface Found {
  senses: Sense[];
  /** The headword that the senses are of. */
  headword: string;
  /** How it was reached when not by the lemma itself, for showing: "from the verb “helfen”". */
  via?: string;
  source: Source;
  /** What was found is a phrase that the word stands in: it says something of the word, but is no translation of it. */
  inside?: true;
  /** Of the glosses, when it is not English. */
  language?: GlossLanguage;
  /** The dictionary that was asked knew nothing; this is of the one that fills its gaps. */
  fillsGap?: true;
}

/** A way to a headword: tried in order, the first that leads to senses of a fitting part of speech is taken. */
export interface Step {
  headword: string;
  via?: string;
  source: Source;
  /** Part of speech of the headword when it is another one than the query's: a verb, for a participle. */
  upos?: Upos;
  /** Rewrites the senses: "not" before the glosses of the positive, the phrase as a frame. */
  change?(sense: Sense): Sense | null;
  /** It is a phrase that the word stands in. */
  inside?: true;
}

const NOTHING: Found = { senses: [], headword: '', source: 'guess' };

/**
 * The senses of a word, reached by itself or by what is known of German word formation; empty when nothing leads anywhere.
 * @example lookUp({ lemma: 'geholfen', upos: 'ADJ' }, dictionary, lexicon).via // "from the verb “helfen”"
 */
export function lookUp(query: Query, dictionary: Dictionary, lexicon: Lexicon): Found {
  const { language, gaps } = dictionary;
  // All ways in the language that was asked for come first, also the parts of a compound; a guess, and a phrase that merely contains the word,
  // give way to what another language knows.
  const found = lookUpAlone(query, gaps?.alone ?? dictionary, lexicon);
  if (gaps && (found.senses.length === 0 || isWeak(found))) {
    const filled = lookUp(query, gaps.filledBy, lexicon);
    const isBetter = found.senses.length === 0 || !isWeak(filled);
    if (filled.senses.length > 0 && isBetter) return { ...filled, fillsGap: true };
  }
  return language && language !== 'eng' && found.senses.length > 0 ? { ...found, language } : found;
}

function isWeak({ source, inside }: Found): boolean {
  return source === 'guess' || inside === true;
}

function lookUpAlone(query: Query, dictionary: Dictionary, lexicon: Lexicon): Found {
  const found = follow(query, dictionary, lexicon);
  const usual = dictionary.language && dictionary.language !== 'eng' ? undefined : usualGlosses(query.lemma, query.upos);
  return usual ? withUsual(found, usual, query) : found;
}

const usualSenses = new WeakMap<readonly string[], { of: Sense | undefined; sense: Sense }>();

/** Puts what a common word usually means before its senses. Made once, like the senses of a dictionary. */
function withUsual(found: Found, usual: readonly string[], { lemma, upos }: Query): Found {
  const of = found.senses[0];
  let known = usualSenses.get(usual);
  if (!known || known.of !== of) {
    known = { of, sense: usualSense(usual, found.senses, upos) };
    usualSenses.set(usual, known);
  }
  const { via: _, inside: __, ...rest } = found;
  return { ...rest, headword: lemma, source: 'lexicon', senses: [known.sense, ...found.senses] };
}

function usualSense(usual: readonly string[], senses: readonly Sense[], upos: Upos): Sense {
  const told = senses.filter(({ glosses }) => glosses.some(({ text }) => usual.includes(text)));
  const same = told[0] ?? senses.find(({ pos }) => fitsPos(pos, upos) === 1);
  return {
    pos: same?.pos ?? 'OTHER',
    genders: same?.genders ?? [],
    ...(same?.plural && { plural: same.plural }),
    glosses: usual.map((text) => ({ text, labels: [], notes: [] })),
    labels: [],
    examples: () => told.flatMap((sense) => sense.examples()),
    usual: true,
  };
}

/** The ways to a headword, in order. */
function follow(query: Query, dictionary: Dictionary, lexicon: Lexicon): Found {
  const isName = query.upos === 'PROPN';
  const figure = readFigure(query.lemma, dictionary.language);
  if (figure) return { senses: [figure], headword: query.lemma, source: 'rule' };
  const first = walk(LOOKUP_STEPS, query, dictionary, lexicon);
  if (first.fits) return query.plural ? withPlural(first.found, query, dictionary, lexicon) : first.found;
  const compound = isName ? null : lookUpCompound(query, dictionary, lexicon);
  if (compound) return compound;
  const last = walk(LAST_STEPS, query, dictionary, lexicon);
  if (last.fits) return last.found;
  // A name is better left without a gloss than with that of a word that is written alike.
  return (!isName && (first.found ?? last.found)) || NOTHING;
}

/** Adds the senses of a plural that is a headword of its own. */
function withPlural(found: Found, { lemma, upos }: Query, dictionary: Dictionary, lexicon: Lexicon): Found {
  const plurals = new Set(lexicon.noun(lemma).map(({ plural }) => plural));
  const senses: Sense[] = [];
  for (const plural of plurals) {
    const entry = plural && plural !== lemma ? dictionary.entry(plural) : null;
    if (entry) senses.push(...entry.senses.filter((sense) => fitsPos(sense.pos, upos) >= 0.5));
  }
  return senses.length > 0 ? { ...found, senses: [...found.senses, ...senses] } : found;
}

type Walked = { fits: true; found: Found } | { fits: false; found?: Found };

/** Follows the steps to the first headword whose part of speech fits; else remembers the first headword at all. */
function walk(steps: Way[], query: Query, dictionary: Dictionary, lexicon: Lexicon): Walked {
  let second: Found | undefined;
  for (const way of steps) {
    for (const step of way(query, dictionary, lexicon)) {
      const entry = dictionary.entry(step.headword);
      if (!entry) continue;
      const fitting = entry.senses.filter((sense) => fitsPos(sense.pos, step.upos ?? query.upos) >= 0.5);
      const found = take(step, fitting.length > 0 ? fitting : entry.senses);
      if (found.senses.length === 0) continue;
      if (fitting.length > 0) return { fits: true, found };
      second ??= found;
    }
  }
  return second ? { fits: false, found: second } : { fits: false };
}

function take(way: Step, senses: Sense[]): Found {
  const changed = way.change ? senses.map((sense) => way.change!(sense)).filter((sense) => sense !== null) : senses;
  const found: Found = { senses: changed.filter((sense) => sense.glosses.length > 0), headword: way.headword, source: way.source };
  if (way.via) found.via = way.via;
  if (way.inside) found.inside = true;
  return found;
}
