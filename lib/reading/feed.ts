import type { TextDocument } from './document.ts';

/** A text that a feed offers. */
export interface OfferedText {
  /** As the feed names it; the same text has the same key next time. */
  key: string;
  title: string;
  address?: string;
  /** YYYY-MM-DD */
  date?: string;
  author?: string;
  /** The first sentences. */
  summary?: string;
  /** The text itself, where the feed carries all of it. */
  document?: TextDocument;
}

/** A feed as it was fetched. */
export interface FetchedFeed {
  address: string;
  title: string;
  /** The page that belongs to it. */
  site?: string;
  /** Newest first, as feeds list them. */
  items: OfferedText[];
  /** Minutes that the feed itself asks to wait between two checks. */
  wait?: number;
  etag?: string;
  lastModified?: string;
}

/** What became of an offered text. */
export type OfferState = 'new' | 'brought in' | 'dismissed';

/** A feed that a learner follows. */
export interface FollowedFeed {
  id: string;
  address: string;
  title: string;
  site?: string;
  /** Minutes between two checks; 0: only when asked. */
  every: number;
  lastChecked: number | null;
  nextCheck: number;
  problem?: string;
  /** Offered texts not yet dealt with. */
  fresh: number;
}

/** An offered text in the list of new ones. */
export interface ListedOffer {
  feed: string;
  key: string;
  title: string;
  address?: string;
  date?: string;
  author?: string;
  summary?: string;
  /** Whether the feed carries the whole text. */
  whole: boolean;
  state: OfferState;
  article?: string;
}
