import type { Session } from './sessions.ts';
import type { Sums } from './sums.ts';

/** How a text was read. */
export interface TextRead {
  id: string;
  /** Null for a text that is not there any more. */
  title: string | null;
  /** Epoch milliseconds. */
  firstAt: number;
  lastAt: number;
  finishedAt: number | null;
  seconds: number;
  words: number;
  taps: number;
}

/** The history of one text. */
export interface TextHistory extends TextRead {
  sums: Sums;
  /** Newest first. */
  days: [day: string, sums: Sums][];
  /** Newest first; only what was done in this text. */
  sessions: Session[];
}
