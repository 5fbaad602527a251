/** What the lexicon says of a form: one reading per lemma and part of speech. Grammar is packed into the bits of `morph`. */

/** Parts of speech as the lexicon tells them apart: PRON covers articles, CONJ both kinds, PRT is a separable particle. */
export const LEXICAL_POS = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'PRON', 'ADP', 'CONJ', 'NUM', 'PART', 'PRT', 'INTJ', 'ABBR'] as const;
export type LexicalPos = (typeof LEXICAL_POS)[number];

export interface Reading {
  lemma: string;
  pos: LexicalPos;
  /** See NOUN_CELL, VERB, ADJECTIVE and NAME below; the meaning depends on `pos`. */
  morph: number;
  /** False when a rule made the form and no source lists it. */
  attested: boolean;
}

/** The four cases in the order of the bits. */
export const CASES = ['Nom', 'Gen', 'Dat', 'Acc'] as const;
/** Columns of a noun's table: three singulars by gender, one plural. */
export const COLUMNS = ['Masc', 'Fem', 'Neut', 'Plur'] as const;

/** Bit of one cell of the noun's table: case 0–3, column 0–3. Sixteen bits in all. */
export const nounCell = (caseIndex: number, column: number): number => 1 << (caseIndex * 4 + column);
export const ALL_CELLS = 0xffff;
/** Genders of the lemma, also for plural forms: bits 16–18 (Masc, Fem, Neut). */
export const genderBit = (gender: number): number => 1 << (16 + gender);
/** A noun that is an infinitive (das Lesen). */
export const NOMINALIZED = 1 << 19;

export const VERB = {
  /** Bit of a finite form: tense and mood 0–3 (present, past, Konjunktiv I, II) × person 0–5 (1–3 singular, 1–3 plural). */
  finite: (tenseMood: number, person: number): number => 1 << (tenseMood * 6 + person),
  PRESENT: 0x3f,
  PAST: 0x3f << 6,
  SUBJUNCTIVE1: 0x3f << 12,
  SUBJUNCTIVE2: 0x3f << 18,
  FINITE: 0xffffff,
  INFINITIVE: 1 << 24,
  /** anzufangen */
  ZU_INFINITIVE: 1 << 25,
  PARTICIPLE: 1 << 26,
  IMPERATIVE_SINGULAR: 1 << 27,
  IMPERATIVE_PLURAL: 1 << 28,
  IMPERATIVE: 3 << 27,
  /** The verb is separable; a joined finite form then stands at the end of a subordinate clause. */
  SEPARABLE: 1 << 29,
} as const;

export const ADJECTIVE = {
  POSITIVE: 1,
  COMPARATIVE: 2,
  SUPERLATIVE: 4,
  /** Participle II or I used as an adjective; the lemma is the participle. */
  PAST_PARTICIPLE: 8,
  PRESENT_PARTICIPLE: 16,
  /** Without an ending: predicative or adverbial. */
  BARE: 32,
  /** Never takes an ending: Berliner, rosa. */
  INVARIABLE: 64,
  ORDINAL: 128,
} as const;

export const NAME = { GIVEN: 1, FAMILY: 2, PLACE: 4, ORGANIZATION: 8, GENITIVE: 16 } as const;
