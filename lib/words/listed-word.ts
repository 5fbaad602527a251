import type { Context, WordRef } from './event.ts';
import type { WordPos } from './identity.ts';
import type { WordState } from './memory.ts';
import type { Standing } from './standing.ts';

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

/** A word that something is to be done with: enough to make an event of it. */
export interface SelectedWord extends WordRef {
  kept: boolean;
  declared: 'known' | 'ignored' | null;
}

/** Which part of the list: `all` is everything kept or declared, `due` what is asked now, `hard` what was forgotten often. */
export type WordFilter = 'all' | 'due' | 'hard' | Standing;

/** Since when it is kept: today, within seven or thirty days, or longer. */
export type KeptWhen = 'today' | 'week' | 'month' | 'earlier';

/** `match`: what fits a search best, first. */
export type WordOrder = 'match' | 'met' | 'alphabet' | 'due' | 'hardest';

/** A question to the list. Everything but the page narrows it or puts it in order. */
export interface WordQuery {
  search: string;
  filter: WordFilter;
  pos: WordPos | null;
  /** Only words met in this article. */
  article: string | null;
  kept: KeptWhen | null;
  /** Only words that the learner has corrected. */
  corrected: boolean;
  order: WordOrder;
  /** From 1. */
  page: number;
}

/** The whole list, as it opens. */
export const ALL_WORDS: WordQuery = {
  search: '',
  filter: 'all',
  pos: null,
  article: null,
  kept: null,
  corrected: false,
  order: 'match',
  page: 1,
};

/** A page of the list, and how many there are of each part. */
export interface FoundWords {
  words: ListedWord[];
  /** On all pages. */
  total: number;
  page: number;
  pages: number;
  /** Of each part of the list, for the same search and the other filters. */
  counts: Record<WordFilter, number>;
  /** Of each part of speech, for the same search and the other filters. */
  parts: Partial<Record<WordPos, number>>;
}
