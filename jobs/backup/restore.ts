import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { keepCopy } from '#db/keep-copy.ts';
import { restoreLines } from '#db/restore.ts';
import type { BackupReport } from '#lib/exchange/backup-order.ts';
import { addsNothing } from '#lib/exchange/merge-report.ts';
import { readSettings } from '#settings';
import { type CheckedBackup, readBackup } from './read.ts';

type Progress = (doing: string, share: number) => void;

/** Checks a whole file and says what restoring it would add. Nothing is written. */
export async function lookAtBackup(file: string, learnerId: string, progress: Progress): Promise<BackupReport | { problem: string }> {
  const checked = await readBackup(file, (share) => progress('Checking the file', share / 2));
  return 'problem' in checked
    ? checked
    : compare(file, learnerId, checked, (share) => progress('Comparing it with what is here', 0.5 + share / 2));
}

/**
 * Restores a file: checked whole, then compared; only when it adds something is the database copied, and the file joined with it in one
 * transaction. A second time changes nothing.
 */
export async function restoreBackup(
  file: string,
  learnerId: string,
  progress: Progress,
  atEnd = async () => {},
): Promise<BackupReport | { problem: string }> {
  const checked = await readBackup(file, (share) => progress('Checking the file', share * 0.15));
  if ('problem' in checked) return checked;
  const before = await compare(file, learnerId, checked, (share) => progress('Comparing it with what is here', 0.15 + share * 0.15));
  if (addsNothing(before.merge)) return before;
  progress('Copying the database', 0.3);
  const copy = copyDatabase();
  const merge = await restoreLines(
    {
      learnerId,
      content: checked.content,
      folding: (share) => progress('Putting words and cards in order', 0.7 + share * 0.3),
      atEnd,
    },
    async (take) => {
      const again = await readBackup(file, (share) => progress('Writing', 0.35 + share * 0.35), take);
      // It was whole a moment ago. Thrown, so that the transaction leaves nothing.
      if ('problem' in again) throw new Error(`The file changed while it was restored. ${again.problem}`);
    },
  );
  return { ...reportOf(checked), merge, copy };
}

async function compare(file: string, learnerId: string, checked: CheckedBackup, progress: (share: number) => void): Promise<BackupReport> {
  const merge = await restoreLines({ learnerId, content: checked.content, dry: true }, async (take) => {
    await readBackup(file, progress, take);
  });
  return { ...reportOf(checked), merge };
}

function reportOf({ header: { made, counts }, content: { first, last } }: CheckedBackup) {
  return { made, counts, first, last };
}

const SUFFIX = '-before-restore.db';
/** Copies from before restores that are kept. */
const COPIES = 5;

function copyDatabase(): string {
  const { data, databaseFile } = readSettings();
  const folder = path.join(data, 'backups');
  const db = new Database(databaseFile, { timeout: 5000 });
  try {
    const copy = keepCopy(db, folder, SUFFIX);
    // Also what a stopped restore left of one.
    const begun = fs.readdirSync(folder).filter((name) => name.includes(`${SUFFIX}.part`));
    for (const name of begun) fs.rmSync(path.join(folder, name), { force: true });
    const copies = fs.readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
    for (const old of copies.sort().slice(0, -COPIES)) fs.rmSync(path.join(folder, old), { force: true });
    return copy;
  } finally {
    db.close();
  }
}
