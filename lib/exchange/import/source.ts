import type { CardKind } from '#lib/words/card-kind.ts';
import type { AnkiCard } from '../anki/collection.ts';
import type { LoggedReview } from '../anki/review-rows.ts';

/** What words are taken over from, a package of Anki or a list, in one shape. */
export interface ImportSource {
  from: 'anki' | 'list';
  /** From which due days are counted; of no meaning for a list. */
  dayZero: string;
  groups: SourceGroup[];
  /** Sounds and pictures, which are not taken along. */
  media: number;
}

/** Notes with the same fields: a note type, or the rows of a list. */
export interface SourceGroup {
  id: string;
  name: string;
  fields: string[];
  /** Of Lesefluss itself: its words come back as they were, and no field is to be chosen. */
  isOwn: boolean;
  /** Whether its fields are HTML. */
  isHtml: boolean;
  notes: SourceNote[];
}

export interface SourceNote {
  /** Names it, the same in every export. */
  guid: string;
  /** When it was made; null where nobody knows. */
  at: number | null;
  fields: string[];
  isLeech: boolean;
  cards: SourceCard[];
}

export interface SourceCard {
  /** What it asks for, as far as its front tells; of a note of ours, what it is. */
  asks: CardKind | 'front';
  /** The fields on its front, in order. */
  front: string[];
  row: AnkiCard;
  reviews: LoggedReview[];
}
