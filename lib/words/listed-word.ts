import type { Context, WordRef } from './event.ts';
import type { WordState } from './memory.ts';

/** A word in the learner's list. */
export interface ListedWord {
  word: WordRef;
  state: WordState;
  kept: boolean;
  lookups: number;
  /** Epoch milliseconds. */
  firstMet: number;
  lastMet: number;
  /** The sentences it was kept from, newest first. */
  contexts: Context[];
  /** Its card, where it has one; `lastEvent` is what a grade would name. */
  card?: { id: string; lastEvent: string | null };
}

/** Which part of the list: `all` is everything kept or declared; `looked-up` are words only tapped so far. */
export type WordFilter = 'all' | 'learning' | 'due' | 'mature' | 'known' | 'ignored' | 'looked-up';
