/**
 * The vocabulary of the whole program: what a token, a sentence and a part of speech are.
 * Tags and features are those of Universal Dependencies (https://universaldependencies.org/u/).
 */

export type Upos =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'NUM'
  | 'PART'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'
  | 'X';

/** Morphology in context. A feature that could not be decided is absent: less rather than wrong. */
export interface Features {
  Case?: 'Nom' | 'Gen' | 'Dat' | 'Acc';
  Number?: 'Sing' | 'Plur';
  Gender?: 'Masc' | 'Fem' | 'Neut';
  Person?: '1' | '2' | '3';
  Tense?: 'Pres' | 'Past';
  Mood?: 'Ind' | 'Sub' | 'Imp';
  VerbForm?: 'Fin' | 'Inf' | 'Part';
  Degree?: 'Pos' | 'Cmp' | 'Sup';
}

/** Where a statement comes from, from sure to unsure. */
export type Source = 'lexicon' | 'rule' | 'guess';

export type NameKind = 'person' | 'place' | 'organization';

export interface Token {
  /** Exactly the characters of the text from `start` to `end` (UTF-16 offsets). */
  form: string;
  start: number;
  end: number;
  /** Dictionary form: infinitive, nominative singular, positive. A contraction (im, zur) has its preposition. A detached particle has itself. */
  lemma: string;
  upos: Upos;
  feats: Features;
  /** On a verb whose particle stands apart: the joined infinitive (fand … statt → stattfinden). */
  sepVerb?: string;
  /** Index, in the sentence's tokens, of the other half of a separated verb; on both halves. */
  partner?: number;
  /** Whether a verb is of the separable kind, in every shape (angefangen, fing … an): tells the twins umfahren apart. */
  separable?: boolean;
  /** Lemmas of the parts of a compound, modifiers first. Absent when it is none or when in doubt. */
  parts?: string[];
  /** The words of a hyphen compound apart, as treebanks count them, hyphens included: Social, -, Media, -, Übergänge. */
  segments?: Token[];
  /** An adjective used as an adverb (*er kommt häufig*, ADV): the same word as the adjective. */
  adverbial?: true;
  isName?: boolean;
  nameKind?: NameKind;
  /** Where lemma and part of speech come from. */
  source: Source;
  /** Reasons in plain English, for the gloss card ("Dativ, because of “mit”"). */
  because: string[];
  /** 0 to 1: how sure lemma and part of speech are. */
  confidence: number;
}

export interface Sentence {
  /** UTF-16 offsets into the text. Sentences do not overlap; what lies between them is white space. */
  start: number;
  end: number;
  tokens: Token[];
}
