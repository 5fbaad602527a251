/**
 * Backups are written and restored in a process of their own: what takes minutes and memory takes them here, the pages of the program stay
 * usable, and to stop it is to end this process. Started by `start.ts`, which sends one order and hears of progress and the end.
 */
import type { BackupOrder, BackupResult } from '#lib/exchange/backup-order.ts';
import { answerOrder } from '../answer-order.ts';
import { lookAtBackup, restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

answerOrder<BackupOrder, BackupResult>(async ({ do: what, learner, path }, progress, atEnd) => {
  if (what === 'look') return lookAtBackup(path, learner, progress);
  if (what === 'restore') return restoreBackup(path, learner, progress, atEnd);
  await writeBackup(learner, path, Date.now());
  return { written: true };
});
