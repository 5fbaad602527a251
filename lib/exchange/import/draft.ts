import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { LoggedReview } from '../anki/review-rows.ts';

/** A word as a source has it: all of its notes together. */
export interface WordDraft {
  word: WordRef;
  /** When it was kept there; null: nobody knows. */
  keptAt: number | null;
  /** Its sentences, oldest first. `id`: what names each in the source. */
  contexts: DraftContext[];
  declared?: { as: 'known' | 'ignored'; at: number };
  cards: DraftCard[];
}

export interface DraftContext {
  id: string[];
  at: number | null;
  context: Context;
  /** Not of the source but made for a word that came without a sentence. */
  isMade: boolean;
}

export interface DraftCard {
  kind: CardKind;
  /** Names it in the source. */
  id: string[];
  on: boolean;
  /** Since when it is asked; null: as long as its word is kept. */
  since: number | null;
  /** Null: it was never asked. */
  memory: Memory | null;
  /** When anything of it changed last, epoch milliseconds. */
  changed: number;
  suspended: boolean;
  /** Lapses that count for setting it aside do not. */
  forgiven: boolean;
  buriedAt: number | null;
  reviews: LoggedReview[];
}
