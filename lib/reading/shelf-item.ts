import type { Coverage } from './coverage.ts';
import type { TextLevel } from './level.ts';

/** An article as the shelf shows it, without its text. */
export interface ShelfItem {
  /** The slug: `/read/<id>`. */
  id: string;
  /** As the learner calls it, where that was said. */
  title: string;
  source: string;
  date?: string;
  /** Words and UTF-16 units of the whole text. */
  words: number;
  length: number;
  /** What comes with Lesefluss, what the learner brought in, and what a feed did. */
  origin: 'bundled' | 'own' | 'feed';
  addedAt: number;
  /** Off the shelf, since when. */
  place: 'archived' | 'deleted' | null;
  placedAt: number | null;
  /** How far the learner is; null when it was never opened. `position` is an offset, to be compared with `length`. */
  reading: { position: number; seconds: number; words: number; lastAt: number; finishedAt: number | null } | null;
  /** Null until it was counted. */
  level: TextLevel | null;
  /** How much of it this learner knows; null until it was counted. */
  coverage: Coverage | null;
}

/** How far a text is read, 0 to 1. */
export function readShare({ reading, length }: Pick<ShelfItem, 'reading' | 'length'>): number {
  return reading === null || length === 0 ? 0 : Math.min(1, reading.position / length);
}
