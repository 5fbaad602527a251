/** An article as the shelf shows it, without its text. */
export interface ShelfItem {
  /** The slug: `/read/<id>`. */
  id: string;
  title: string;
  source: string;
  date?: string;
  /** Words and UTF-16 units of the whole text. */
  words: number;
  length: number;
  /** Brought in by the learner; the others are bundled. */
  own: boolean;
  addedAt: number;
  /** How far the learner is; null when it was never opened. `position` is an offset, to be compared with `length`. */
  reading: { position: number; seconds: number; words: number; lastAt: number; finishedAt: number | null } | null;
}
