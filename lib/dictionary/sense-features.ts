import type { Features, Upos } from '#lib/german/word.ts';
import type { Gloss, Sense } from './entry.ts';
import { placeFeatures } from './place-features.ts';
import { standingFeatures } from './standing-features.ts';

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

/** All features of a gloss at a place, for the fit; ranking keeps the sum of those that stand for every place. */
export function glossFeatures(sense: Sense, gloss: Gloss, order: number, place: Place): GlossFeatures {
  const here = placeFeatures(sense, place);
  return { ...standingFeatures(sense, gloss, order), ...here.shared, ...here.of(gloss) };
}
