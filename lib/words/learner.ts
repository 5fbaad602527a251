import type { Level } from './level.ts';

/** Who learns, as pages and questions need it. */
export interface Learner {
  id: string;
  level: Level | null;
  /** The commonest lemmas that the level presumes known; 0 for none. */
  presumed: number;
  /** Whether the question for the level was answered or skipped; the first start asks. */
  levelAsked: boolean;
  /** IANA time zone, as the newest event said it. */
  zone: string;
  settings: Record<string, string | number | boolean | null>;
}
