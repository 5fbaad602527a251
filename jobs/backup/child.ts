/**
 * Backups are written and restored in a process of their own: what takes minutes and memory takes them here, the pages of the program stay
 * usable, and to stop it is to end this process. Started by `start.ts`, which sends one order and hears of progress and the end.
 */
import { once } from 'node:events';
import { closeDatabase } from '#db/client.ts';
import { asProblem } from '#db/database-problem.ts';
import type { BackupOrder, BackupResult } from '#lib/exchange/backup-order.ts';
import { readSettings } from '#settings';
import { lookAtBackup, restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

/** What the child sends. */
export type Report = { doing: string; share: number } | { result: BackupResult } | { atEnd: true };

process.once('message', async (order: BackupOrder) => {
  const report = (what: Report) => new Promise<void>((resolve) => process.send?.(what, () => resolve()));
  // Not more often than anyone looks.
  let told = 0;
  const progress = (doing: string, share: number) => {
    if (Date.now() - told < 50) return;
    told = Date.now();
    void report({ doing, share });
  };
  try {
    // The parent answers, and does not stop it from then on: so it knows whether it was done.
    const atEnd = async () => {
      const goOn = once(process, 'message');
      await report({ atEnd: true });
      await goOn;
    };
    await report({ result: await act(order, progress, atEnd) });
  } catch (error) {
    console.error(error);
    await report({ result: { problem: `It could not be finished, so nothing was changed. ${sentence(error)}` } });
  }
  await closeDatabase();
  process.disconnect();
});
// The program has ended: so does this.
process.on('disconnect', () => process.exit());

type Progress = (doing: string, share: number) => void;

async function act({ do: what, learner, path }: BackupOrder, progress: Progress, atEnd: () => Promise<void>): Promise<BackupResult> {
  if (what === 'look') return lookAtBackup(path, learner, progress);
  if (what === 'restore') return restoreBackup(path, learner, progress, atEnd);
  await writeBackup(learner, path, Date.now());
  return { written: true };
}

const sentence = (error: unknown) => asProblem(error, readSettings().databaseFile).message;
