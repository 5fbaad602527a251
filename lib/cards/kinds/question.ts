import type { GenderArticle } from './headword-forms.ts';

/**
 * What a card asks beyond its word and sentence, as plain data: made on the server (`lib/cards/ask.ts`), shown and compared in the browser.
 */
export type Question =
  | { kind: 'meaning' | 'listening' }
  | { kind: 'cloze'; fields: Field[]; glosses: string[] }
  | { kind: 'production'; fields: Field[]; glosses: string[] }
  | { kind: 'ending'; fields: Field[]; form: string /** What would be typed if the noun had another gender. */; genders?: string[][] }
  | { kind: 'gender'; article: GenderArticle /** "-ung is feminine", where a rule tells. */; rule?: string; gloss?: string }
  | { kind: 'plural'; fields: Field[]; none: boolean }
  | { kind: 'parts'; fields: Field[] };

/** One thing to type. */
export interface Field {
  /** What a screen reader calls it: "Präteritum". */
  label: string;
  /** All that is right; the first is shown. */
  answers: string[];
  /** What is asked: whether the word is known (a slip may be forgiven anywhere), how it is inflected (not in its ending), or its very letters. */
  point: 'word' | 'form' | 'letters';
  /** The gap in the sentence, where it is one. */
  gap?: [number, number];
  /** It begins the sentence, so that a capital there means nothing. */
  begins?: true;
}

/** What is typed, or said by a button, for a noun that has no plural. */
export const NO_PLURAL = 'no plural';

/** The fields of a question; none where nothing is typed. */
export function fieldsOf(question: Question): readonly Field[] {
  return 'fields' in question ? question.fields : [];
}
