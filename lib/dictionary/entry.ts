/** What a dictionary says of a headword. The shape is independent of the source; `ding.ts` fills it from Ding. */

export type EntryPos = 'NOUN' | 'VERB' | 'ADJ' | 'ADV' | 'PRON' | 'ADP' | 'CONJ' | 'NUM' | 'PART' | 'INTJ' | 'PHRASE' | 'OTHER';

export interface Gloss {
  /** English, cleaned for showing: no brackets, verbs with "to". */
  text: string;
  /** Subject, register and region labels as the source writes them ("mil.", "ugs.", "Br."). */
  labels: string[];
  notes: string[];
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
  labels: string[];
  /** The frame of use around the headword: "auf jdn./etw. ~", "sich ~". */
  frame?: string;
  reflexive?: boolean;
  examples: ExamplePair[];
}

export interface Entry {
  headword: string;
  /** In the order in which they are shown. */
  senses: Sense[];
}

/** A read-only dictionary. Look-ups are synchronous and take microseconds. */
export interface Dictionary {
  /** Changes whenever the same look-up could answer differently (source, builder version). */
  version: string;
  /** Licence and origin, for showing. */
  notice: string;
  /** The entry whose headword is exactly this, or null. */
  entry(headword: string): Entry | null;
  /** Headwords that list this form (participle, plural, comparison, spelling variant). */
  headwordsOf(form: string): string[];
}
