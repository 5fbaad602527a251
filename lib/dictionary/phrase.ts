/** What holds a phrase together, and so how it is looked for in a sentence. */
export type PhraseKind =
  /** Ends in an infinitive; its pieces stand apart and in any order that a clause allows: "in Kraft treten", "warten auf + Akk.". */
  | 'verb'
  /** A noun with its adjectives, which inflect, or with the preposition behind it: "hoher Besuch", "Angst vor + Dat.". */
  | 'noun'
  /** An adjective with its preposition, before or behind it: "zuständig für + Akk.". */
  | 'adjective'
  /** Never changes: "dem Vernehmen nach". */
  | 'fixed';

/** A unit of several words, as the dictionary keeps it. */
export interface Phrase {
  /** Canonical form, by which a learner keeps it. The case that a preposition governs stands behind it: "Rücksicht nehmen auf + Akk.". */
  text: string;
  kind: PhraseKind;
  /** The infinitive, when the canonical form does not end in it: "heißen" of "es heißt". */
  verb?: string;
  /** Best first. */
  glosses: string[];
  /** As the source writes them. */
  labels: string[];
  /** Of our own table, not of the dictionary. */
  own?: true;
}

export type PhraseForm = Pick<Phrase, 'text' | 'kind' | 'verb'>;

export type GovernedCase = 'Acc' | 'Dat' | 'Gen';
export const CASE_SHORT: Record<GovernedCase, string> = { Acc: 'Akk.', Dat: 'Dat.', Gen: 'Gen.' };

/** Where the source leaves the case open. */
export const EITHER_CASE = 'Akk./Dat.';

/** Prepositions that one case follows always. */
const ONE_CASE: Record<GovernedCase, string> = {
  Acc: 'für gegen durch ohne um',
  Dat: 'aus bei mit nach seit von zu gegenüber',
  Gen: 'wegen während hinsichtlich bezüglich',
};
/** Prepositions with two cases: what government most often asks for where nothing says it. In space the case is open. */
const USUAL: Record<string, GovernedCase | undefined> = {
  auf: 'Acc',
  über: 'Acc',
  vor: 'Dat',
  unter: 'Dat',
  zwischen: 'Dat',
  an: undefined,
  in: undefined,
  hinter: undefined,
  neben: undefined,
};
/** Verbs and nouns with auf + Dative, by their stem. */
const AUF_DATIVE = /basier|beruh|beharr|besteh|fuß|gründ|last|weil|liegen|stehen|sitz|befind|haft$/;

const FIXED = new Map(Object.entries(ONE_CASE).flatMap(([name, list]) => list.split(' ').map((prep) => [prep, name as GovernedCase])));

export function isPreposition(word: string): boolean {
  return FIXED.has(word) || word in USUAL;
}

/**
 * The case that a preposition governs behind a word.
 * @param said what the source says: "Acc" from "auf jdn.", undefined from "auf etw."
 */
export function governedCase(preposition: string, said: GovernedCase | undefined, word: string): GovernedCase | undefined {
  const fixed = FIXED.get(preposition);
  if (fixed) return fixed;
  if (said) return said;
  if (preposition === 'auf' && AUF_DATIVE.test(word)) return 'Dat';
  return USUAL[preposition];
}

/** "auf", "Acc" → "auf + Akk." */
export function government(preposition: string, governed: GovernedCase | undefined): string {
  return `${preposition} + ${governed ? CASE_SHORT[governed] : EITHER_CASE}`;
}
