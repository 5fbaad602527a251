/** A text as it is stored and shown. The text is the truth; paragraphs, sentences and tokens are ranges of it. */
export interface Article {
  /** The slug: `/read/<id>`. */
  id: string;
  title: string;
  /** Who published it, as shown under the title. */
  source: string;
  /** ISO date (YYYY-MM-DD or YYYY-MM), where known. */
  date?: string;
  /** Rights, shown at the end of the text. */
  notice?: string;
  /** UTF-16; paragraphs are lines. */
  text: string;
  /** Paragraphs that are subheadings, by index. */
  subheadings: number[];
  /** Translation per sentence, in the order of the text, keyed by the sentence's exact text; empty when there is none. */
  translations: Record<string, string>;
}
