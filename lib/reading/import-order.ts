/** What is to be brought in. */
export type ImportOrder =
  | { kind: 'text'; title: string; text: string }
  /** `path`: where its bytes wait. */
  | { kind: 'file'; name: string; path: string; type?: string }
  | { kind: 'page'; address: string };

/** How an import ends. A problem is a sentence or two for the learner; `article` then is the text that is there already. */
export type ImportResult = { article: string; words: number; pages: number } | { problem: string; article?: string };
