import { restoreLines } from '#db/restore.ts';
import type { BackupReport } from '#lib/exchange/backup-order.ts';
import { addsNothing } from '#lib/exchange/merge-report.ts';
import { copyDatabase } from '../copy-database.ts';
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
  const copy = copyDatabase('restore');
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
