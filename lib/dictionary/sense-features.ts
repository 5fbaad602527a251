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
  /** How common the gloss is in English. */
  common: number;
  /** Content words of the gloss beyond the first, logarithmic: long glosses are explanations. */
  length: number;
  pos: number;
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
  reflexiveFits: number;
  reflexiveClashes: number;
  prepositionFits: number;
  prepositionMissing: number;
  frame: number;
  note: number;
  /** Put together from the parts of a compound. */
  composed: number;
}

export type FeatureName = keyof GlossFeatures;

const ARCHAIC = new Set(['archaic', 'obsolete', 'dated', 'rare', 'old', 'poetic', 'former name']);
const GENDER = { Masc: 'm', Fem: 'f', Neut: 'n' } as const;
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
  return {
    evidence: gloss.evidence?.own ?? 0,
    evidenceAsHead: gloss.evidence?.asHead ?? 0,
    common: gloss.evidence?.common ?? 0,
    length: Math.log(Math.max(1, contentWords(gloss.text).length)),
    pos: place.upos ? fitsPos(sense.pos, place.upos) : 1,
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
    reflexiveFits: place.reflexive === true && (sense.reflexive || sense.maybeReflexive) ? 1 : 0,
    reflexiveClashes: place.reflexive === false && sense.reflexive ? 1 : 0,
    prepositionFits: preposition ? 1 : 0,
    prepositionMissing: governed.length > 0 && !preposition ? 1 : 0,
    frame: sense.frame && !/^(?:etw\.|jdn\.|jdn\.\/etw\.) ~$/.test(sense.frame) ? 1 : 0,
    note: sense.notes?.some((note) => governedIn(note).length === 0) ? 1 : 0,
    composed: sense.composed ? 1 : 0,
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
