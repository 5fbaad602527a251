/** A text as a file, a page or a feed gave it, before it becomes an article: cleaned of markup, not yet repaired or checked. */
export interface TextDocument {
  title?: string;
  author?: string;
  /** Who published it: the site, the paper, the publisher of a book. */
  source?: string;
  /** ISO date (YYYY-MM-DD or YYYY-MM). */
  date?: string;
  /** Where it was fetched. */
  address?: string;
  /** Language tag (de, de-CH), as the file or page states it: a hint at best. */
  language?: string;
  /** Rights, as the file or page states them. */
  notice?: string;
  /** In order; empty ones left out. */
  paragraphs: DocumentParagraph[];
}

/**
 * Plain text without line breaks, spaces at its ends or double spaces; only a hyphen at the end of a printed line keeps its line
 * break (`Stra-\nße`) until `repair` has decided whether it belongs to the word.
 */
export interface DocumentParagraph {
  text: string;
  /** Level of a heading: 1 for a chapter, 2 and 3 below it. Absent: running text. */
  heading?: 1 | 2 | 3;
}

/** Why a text cannot be brought in, and what to do: one or two sentences for the learner. */
export interface DocumentProblem {
  problem: string;
}
