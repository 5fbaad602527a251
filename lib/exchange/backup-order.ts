import type { BackupCounts } from './backup-header.ts';
import type { MergeReport } from './merge-report.ts';

/** What the process of backups is told to do: write a file, look at one, or restore one. */
export interface BackupOrder {
  do: 'write' | 'look' | 'restore';
  learner: string;
  path: string;
}

/** What a file holds and what restoring it adds; after a restore, what was added. */
export interface BackupReport {
  /** When it was made, epoch milliseconds. */
  made: number;
  counts: BackupCounts;
  /** The first and the last event; null without events. */
  first: number | null;
  last: number | null;
  merge: MergeReport;
  /** The copy of the database from before; absent when nothing was written. */
  copy?: string;
}

export type BackupResult = BackupReport | { problem: string } | { written: true };
