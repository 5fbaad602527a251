import type { Features, Upos } from '#lib/german/word.ts';
import { contentWords } from './english.ts';
import type { Gloss, Sense } from './entry.ts';
import { readLabel } from './labels.ts';
import { fitsPos } from './sense-pos.ts';

/** Where a word stands: what the sentence and the text say about which sense is meant. All optional: nothing known, nothing weighed. */
export interface Place {
  upos?: Upos;
  gender?: Features['Gender'];
  number?: Features['Number'];
  /** Whether an adjective stands here with an ending, and so before a noun; without one it may be an adverb. */
  inflected?: boolean;
  /** Whether "sich" belongs to the verb here. */
  reflexive?: boolean;
  /** Prepositions in the sentence that the word may govern. */
  prepositions?: ReadonlySet<string>;
  /** How strongly the text is about a subject, by label: 0 to 1. */
  subjects?: ReadonlyMap<string, number>;
}

/** What the ranking weighs in a gloss of a sense. Each is 0 when it does not apply. */
export interface GlossFeatures {
  /** How often the dictionary's own examples translate the headword so. */
  evidence: number;
  /** How often its compounds are translated so. */
  evidenceAsHead: number;
  /** Of the pairs that have the gloss, how many have the headword too, logarithmic. */
  association: number;
  /** How much the gloss looks like the headword. */
  resemblance: number;
  /** How common the gloss is in English. */
  common: number;
  /** Content words of the gloss beyond the first, logarithmic: long glosses are explanations. */
  length: number;
  oneWord: number;
  /** Tells alternatives: "to argue for/against". */
  alternatives: number;
  pos: number;
  /** An adverb of the dictionary for an adjective without an ending, or with one. */
  adverbFits: number;
  adverbClashes: number;
  /** In "-ly", for an adjective without an ending. */
  manner: number;
  /** Headwords before this one in its word field, logarithmic. */
  position: number;
  /** Listed under another headword. */
  listedUnder: number;
  /** Glosses before this one in its word field, logarithmic. */
  order: number;
  archaic: number;
  register: number;
  region: number;
  subject: number;
  subjectFits: number;
  genderFits: number;
  genderClashes: number;
  /** Listed in the plural alone, and singular here; or plural here as well. */
  pluralOnly: number;
  pluralFits: number;
  /** The gloss is an English plural, and the noun singular here. */
  pluralGloss: number;
  reflexiveFits: number;
  reflexiveClashes: number;
  prepositionFits: number;
  prepositionMissing: number;
  /** A verb's gloss ends in a preposition ("to lead to"), and so does what stands here, or not. */
  openFits: number;
  openClashes: number;
  frame: number;
}

export type FeatureName = keyof GlossFeatures;

/**
 * Which way a feature may count: 1 only for a gloss, -1 only against it, 0 either way. It is what the feature means; the fit says how
 * much, and cannot turn it round for want of examples.
 */
export const SIGNS: Record<FeatureName, -1 | 0 | 1> = {
  evidence: 1,
  evidenceAsHead: 1,
  association: 1,
  resemblance: 1,
  common: 1,
  length: -1,
  oneWord: 1,
  alternatives: 0,
  pos: 1,
  adverbFits: 1,
  adverbClashes: -1,
  manner: 1,
  position: -1,
  listedUnder: -1,
  order: -1,
  archaic: -1,
  register: -1,
  region: -1,
  subject: 0,
  subjectFits: 1,
  genderFits: 1,
  genderClashes: -1,
  pluralOnly: -1,
  pluralFits: 1,
  pluralGloss: -1,
  reflexiveFits: 1,
  reflexiveClashes: -1,
  prepositionFits: 1,
  prepositionMissing: -1,
  openFits: 1,
  openClashes: 0,
  frame: -1,
};
export const FEATURE_NAMES = Object.keys(SIGNS) as FeatureName[];

const ARCHAIC = new Set(['archaic', 'obsolete', 'dated', 'rare', 'old', 'poetic', 'former name']);
const GENDER = { Masc: 'm', Fem: 'f', Neut: 'n' } as const;
const ENGLISH_PREPOSITION =
  /^to .+ (?:about|after|against|as|at|by|for|from|in|into|of|off|on|onto|out|over|through|to|towards?|up|upon|with)$/;
const ENGLISH_PLURAL = /\p{L}{2}[^sui\P{L}]s$/u;
const ENGLISH_MANNER = /\p{L}{3}ly$/u;
/** Pairs that a gloss is taken to stand in beside those that are counted: rare glosses are not sure of their headword. */
const DOUBT = 20;
const PREPOSITION = /(?<!\p{L})(an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|über|um|unter|von|vor|zu|zwischen|als)(?!\p{L})/gu;

export function glossFeatures(sense: Sense, gloss: Gloss, order: number, place: Place): GlossFeatures {
  const german = sense.labels.map(readLabel);
  const english = gloss.labels.map(readLabel);
  const has = (labels: typeof german, test: (text: string) => boolean, kind: string) =>
    labels.some((label) => label.kind === kind && test(label.text)) ? 1 : 0;
  const archaic = (text: string) => ARCHAIC.has(text);
  const subjects = german.filter(({ kind }) => kind === 'subject');
  const letter = place.gender && GENDER[place.gender];
  const genders = sense.genders.filter((gender) => gender !== 'pl');
  const governed = governedPrepositions(sense);
  const preposition = governed.some((word) => place.prepositions?.has(word));
  const { own = 0, asHead = 0, together = 0, alike = 0, common = 0 } = gloss.evidence ?? {};
  const isOpen = place.upos === 'VERB' && ENGLISH_PREPOSITION.test(gloss.text);
  const isAdverb = sense.pos === 'ADV';
  const asAdverb = place.upos === 'ADJ' && place.inflected === false;
  return {
    evidence: own,
    evidenceAsHead: asHead,
    association: together - Math.log(Math.expm1(common) + DOUBT),
    resemblance: alike,
    common,
    length: Math.log(Math.max(1, contentWords(gloss.text).length)),
    oneWord: gloss.text.lastIndexOf(' ') < (gloss.text.startsWith('to ') ? 3 : 1) ? 1 : 0,
    alternatives: /[/,]/.test(gloss.text) ? 1 : 0,
    pos: place.upos ? fitsPos(sense.pos, place.upos) : 1,
    adverbFits: isAdverb && asAdverb ? 1 : 0,
    adverbClashes: isAdverb && place.inflected ? 1 : 0,
    manner: place.inflected === false && ENGLISH_MANNER.test(gloss.text) ? 1 : 0,
    position: Math.log1p(sense.position ?? 0),
    listedUnder: sense.listedUnder ? 1 : 0,
    order: Math.log1p(order),
    archaic: Math.max(has(english, archaic, 'register'), has(german, archaic, 'register')),
    register: Math.max(
      has(german, (text) => !archaic(text), 'register'),
      has(english, (text) => !archaic(text), 'register'),
    ),
    region: has(german, (text) => text !== 'Germany', 'region'),
    subject: subjects.length > 0 ? 1 : 0,
    subjectFits: Math.max(0, ...subjects.map(({ text }) => place.subjects?.get(text) ?? 0)),
    genderFits: letter && genders.includes(letter) ? 1 : 0,
    genderClashes: letter && genders.length > 0 && !genders.includes(letter) ? 1 : 0,
    pluralOnly: place.number === 'Sing' && isPlural(sense) ? 1 : 0,
    pluralFits: place.number === 'Plur' && isPlural(sense) ? 1 : 0,
    pluralGloss: place.number === 'Sing' && ENGLISH_PLURAL.test(gloss.text) ? 1 : 0,
    reflexiveFits: place.reflexive === true && (sense.reflexive || sense.maybeReflexive) ? 1 : 0,
    reflexiveClashes: place.reflexive === false && sense.reflexive ? 1 : 0,
    prepositionFits: preposition ? 1 : 0,
    prepositionMissing: governed.length > 0 && !preposition ? 1 : 0,
    openFits: isOpen && preposition ? 1 : 0,
    openClashes: isOpen && !preposition ? 1 : 0,
    frame: sense.frame && !/^(?:etw\.|jdn\.|jdn\.\/etw\.) ~$/.test(sense.frame) ? 1 : 0,
  };
}

/** The prepositions that a sense governs, from its frame and its notes: "auf etw. ~", "(an jdm.)". */
export function governedPrepositions(sense: Sense): string[] {
  return [
    ...governedIn(sense.frame ?? ''),
    ...(sense.notes ?? []).flatMap((note) => (/^\S+(?: (?:jd|etw|\+).*)?$/.test(note) ? governedIn(note) : [])),
  ];
}

function governedIn(text: string): string[] {
  return text ? Array.from(text.matchAll(PREPOSITION), (match) => match[1]!) : [];
}

function isPlural({ genders }: Sense): boolean {
  return genders.length === 1 && genders[0] === 'pl';
}
