/** What a restore found, or would find: how much is here already, and how much it adds. */
export interface MergeReport {
  /** When the log began and how long it is: added when that of the file is older or longer. */
  learner: MergedLog;
  texts: MergedLog;
  events: MergedLog & {
    /** Events that are here under the same id with other content; ours stay. The first of them are named. */
    conflicts: number;
    conflicting: { id: string; type: string; at: number }[];
  };
  feeds: MergedLog;
  items: MergedLog;
  translations: MergedLog;
  /** Texts that get another address, because theirs belongs to another text here. */
  renamed: { from: string; to: string }[];
}

export interface MergedLog {
  known: number;
  added: number;
}

/** Whether a restore would change nothing. */
export function addsNothing({ learner, texts, events, feeds, items, translations }: MergeReport): boolean {
  return [learner, texts, events, feeds, items, translations].every(({ added }) => added === 0);
}
