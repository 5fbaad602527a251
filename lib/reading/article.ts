/** A text as it is stored and shown. The text is the truth; paragraphs, sentences and tokens are ranges of it. */
export interface Article {
  /** The slug: `/read/<id>`. */
  id: string;
  title: string;
  /** Who published it, as shown under the title. */
  source: string;
  author?: string;
  /** Where it was fetched. */
  address?: string;
  /** ISO date (YYYY-MM-DD or YYYY-MM), where known. */
  date?: string;
  /** Rights, shown at the end of the text. */
  notice?: string;
  /** UTF-16; paragraphs are lines. */
  text: string;
  /** Paragraphs that are subheadings, by index. */
  subheadings: number[];
  /** Levels of the subheadings, in their order, where they differ: 1 for a chapter. Absent: all are of level 2. */
  levels?: number[];
  /** Translation per sentence, in the order of the text, keyed by the sentence's exact text; empty when there is none. */
  translations: Record<string, string>;
}

/** One page of an article, the stretch that is read at once; a short text is one page. Offsets are counted over the whole article. */
export interface TextPage extends Pick<Article, 'id' | 'title' | 'source' | 'author' | 'address' | 'date' | 'notice'> {
  /** From 1 to `pages`. */
  page: number;
  pages: number;
  /** UTF-16 offset of `text` in the article. */
  start: number;
  text: string;
  /** Paragraphs of the page that are subheadings, by their index on the page. */
  subheadings: number[];
  /** Words of the whole article. */
  words: number;
  /** The learner has deleted it; it can still be put back. */
  deleted?: true;
}

/** A line of the table of contents. */
export interface Heading {
  title: string;
  /** 1 for a chapter, 2 and 3 below it. */
  level: number;
  page: number;
  /** UTF-16 offset in the article. */
  start: number;
}
