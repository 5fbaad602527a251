import type { CardKind } from '#lib/words/card-kind.ts';
import type { ImportChoices } from './choices.ts';
import type { FieldRoles } from './guess-fields.ts';

/** What the process of exchange is told to do. */
export type ExchangeOrder =
  | { do: 'export'; learner: string; path: string; format: ExportFormat }
  | { do: 'look' | 'import'; learner: string; path: string; name: string; choices: ImportChoices }
  | { do: 'undo'; learner: string; batch: string };

export type ExportFormat = 'apkg' | 'csv' | 'tsv';

/** What was written. */
export interface ExportReport {
  words: number;
  cards: number;
  reviews: number;
}

/** So much of each kind is shown; the rest is counted. */
export const SHOWN = { words: 50, conflicts: 200, unclear: 200, unknown: 50 } as const;

/** What a file holds, and what taking it over adds; after an import, what was added. */
export interface ImportReport {
  from: 'anki' | 'list';
  /** Groups of notes, with what was taken for what. */
  groups: ImportGroup[];
  choices: ImportChoices;
  /** Words by what becomes of them. */
  counts: { new: number; more: number; same: number; unclear: number; unknown: number; broken: number };
  cards: number;
  reviews: number;
  /** Events that were taken back before and come back. */
  again: number;
  media: number;
  /** Some of each. */
  words: { headword: string; gloss: string; state: 'new' | 'more' | 'same' }[];
  conflicts: { all: number; some: ShownConflict[] };
  unclear: { guid: string; text: string; gloss: string; candidates: { key: string; headword: string; gloss: string }[] }[];
  unknown: string[];
  /** After an import: what it is taken back by, and the copy of the database from before; absent when nothing was written. */
  batch?: string;
  copy?: string;
}

export interface ImportGroup {
  id: string;
  name: string;
  fields: string[];
  notes: number;
  isOwn: boolean;
  roles: FieldRoles | null;
  /** Plain text of two notes, field by field. */
  samples: string[][];
}

export interface ShownConflict {
  headword: string;
  about: 'known' | 'ignored' | 'removed' | CardKind;
  mine?: { due: number; stability: number; lastReview: number | null };
  theirs?: { due: number; stability: number; lastReview: number | null };
  taken: 'mine' | 'theirs';
}

export type ExchangeResult = ExportReport | ImportReport | { undone: number } | { problem: string };
