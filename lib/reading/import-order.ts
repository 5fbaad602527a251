import type { TextDocument } from './document.ts';

/** What is to be brought in. */
export type ImportOrder =
  | { kind: 'text'; title: string; text: string }
  /** `path`: where its bytes wait. */
  | { kind: 'file'; name: string; path: string; type?: string }
  | { kind: 'page'; address: string }
  /** A text that is here already, as a feed carried it. */
  | { kind: 'document'; document: TextDocument };

/** A text that a followed feed offers: its page, or the text itself. */
export interface OfferOrder {
  kind: 'offer';
  feed: string;
  key: string;
}

/** How an import ends. A problem is a sentence or two for the learner; `article` then is the text that is there already. */
export type ImportResult = { article: string; words: number; pages: number } | { problem: string; article?: string };
