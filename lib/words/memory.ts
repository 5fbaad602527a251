/** What the schedule knows of a word, without the scheduler: plain numbers that reader, list and statistics read alike. */
export interface Memory {
  phase: 'new' | 'learning' | 'review' | 'relearning';
  /** Which of the learning steps (1 min, 10 min) comes next, while learning or relearning; 0 or absent otherwise. */
  step?: number;
  /** Days until recall falls to 90 % (FSRS). */
  stability: number;
  difficulty: number;
  /** Epoch milliseconds. */
  due: number;
  lastReview: number | null;
  reps: number;
  lapses: number;
}

/** What the learner has said of a word; it outranks memory. */
export type Declared = 'known' | 'ignored';

/** All that colour depends on. `presumed`: known by the level chosen at the first start, nothing else being said. */
export interface WordState {
  declared?: Declared;
  presumed?: boolean;
  memory?: Memory;
}
