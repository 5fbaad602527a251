import type { WordQuery } from '#lib/words/listed-word.ts';

/** What can be practiced without effect on the schedule. */
export type Practice =
  /** Words kept or tapped in an article. */
  | { what: 'article'; article: string }
  /** What was not known today. */
  | { what: 'missed' }
  /** A part of the list of words. */
  | { what: 'words'; query: WordQuery }
  /** What is set aside. */
  | { what: 'aside' }
  /** What will be due next. */
  | { what: 'ahead' };
