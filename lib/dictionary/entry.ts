import type { GlossLanguage } from './gloss-language.ts';

import type { Phrase } from './phrase.ts';

/** What a dictionary says of a headword. The shape is independent of the source; `ding.ts` fills it from Ding. */

export type EntryPos = 'NOUN' | 'VERB' | 'ADJ' | 'ADV' | 'PRON' | 'ADP' | 'CONJ' | 'NUM' | 'PART' | 'INTJ' | 'PHRASE' | 'OTHER';

export interface Gloss {
  /** Cleaned for showing: no brackets, English verbs with "to". */
  text: string;
  /** Subject, register and region labels as the source writes them ("mil.", "ugs.", "Br."). */
  labels: string[];
  notes: string[];
  /** What the dictionary's own examples say for this gloss of this headword. */
  evidence?: {
    /** How often the examples that contain the headword also contain the gloss, logarithmic. */
    own: number;
    /** How often compounds that end with the headword are translated with the gloss, logarithmic. */
    asHead: number;
    /** In how many pairs of the dictionary headword and gloss stand together, logarithmic. */
    together: number;
    /** How much the gloss looks like the headword, 0 to 1. */
    alike: number;
    /** How common the gloss is in the English of the whole dictionary, logarithmic. */
    common: number;
  };
}

export interface ExamplePair {
  de: string;
  en: string;
}

export interface Sense {
  pos: EntryPos;
  /** Genders as the source gives them, e.g. "m", "f", "n", "pl"; empty when not a noun or not said. */
  genders: string[];
  plural?: string;
  glosses: Gloss[];
  /** Labels of the German side: subject, register, region. */
  labels: string[];
  /** What the source says in brackets about the headword: "(Ratschlag)", "(an jdm.)". */
  notes?: string[];
  /** The frame of use around the headword: "auf jdn./etw. ~", "sich ~". */
  frame?: string;
  /** Cases that the headword governs, as the source writes them: "+Dat.". */
  government?: string[];
  reflexive?: boolean;
  /** Reflexive use is possible, not required. */
  maybeReflexive?: boolean;
  /** Phrases and sentences with the headword. A function, because they are decoded when someone asks: most look-ups do not. */
  examples(): ExamplePair[];
  /** The other headwords of the same word field. */
  synonyms?: string[];
  /** How many headwords stand before this one in its word field. */
  position?: number;
  /** Whether the word field is listed under another one: "Endkontrolle" under "Kontrolle". */
  listedUnder?: boolean;
  /** Put together from the glosses of a compound’s parts: it comes first. */
  composed?: true;
  /** What a common word usually means, in the order of its glosses: it comes before all others. */
  usual?: true;
}

export interface Entry {
  headword: string;
  /** In the order in which they are shown. */
  senses: Sense[];
}

/** How a form belongs to a headword. */
export type FormKind =
  | 'plural'
  | 'present participle'
  | 'past participle'
  | 'finite'
  | 'comparative'
  | 'superlative'
  | 'spelling'
  | 'abbreviation'
  | 'inside';

export interface FormOf {
  headword: string;
  kind: FormKind;
}

/** A read-only dictionary. Look-ups are synchronous and take microseconds. */
export interface Dictionary {
  /** Changes whenever the same look-up could answer differently (source, builder version). */
  version: string;
  /** Licence and origin, for showing. */
  notice: string;
  /** Of the glosses; English when it is not said. */
  language?: GlossLanguage;
  /** Another dictionary, asked for what this one does not know; `alone` is this one without it. */
  gaps?: { alone: Dictionary; filledBy: Dictionary };
  /** The entry whose headword is exactly this, or null. It is shared: do not change it. */
  entry(headword: string): Entry | null;
  /** Whether there is an entry; cheaper than asking for it. */
  has(headword: string): boolean;
  /** Headwords that list this form (participle, plural, comparison, spelling variant), and how. */
  formsOf(form: string): FormOf[];
  /** The headwords alone, without those that merely contain the form as one of several words. */
  headwordsOf(form: string): string[];
  /** Headwords of one word that have these letters in them, whatever their case. It looks through all: some 50 ms. */
  containing?(letters: string): string[];
  /** Units of several words that are listed under this word (`phrase-anchor.ts`). Absent when the dictionary has none. */
  phrases?(key: string): readonly Phrase[];
}
