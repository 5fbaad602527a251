import fs from 'node:fs';
import path from 'node:path';
import { forgetKnowledge } from '#db/known-words.ts';
import type { BackupOrder, BackupResult } from '#lib/exchange/backup-order.ts';
import { runApart } from '../apart.ts';
import { inTurn } from '../in-turn.ts';
import { type JobState, jobState, startJob, stopJob } from '../running.ts';
import { waitingFile, waitingFolder } from '../waiting-file.ts';

/** Megabytes of the process: names of ten million events at most, and a few lines. */
const HEAP = 2048;

const nameOf = (learner: string, id: string) => `backup ${learner} ${id}`;

/** How looking at a file, or restoring it, is; null when there is no such file. Done, `about` is a `BackupReport`. */
export function restoreState(learner: string, id: string): JobState | null {
  return jobState(nameOf(learner, id));
}

/** Begins to look at a file of `waitingBackup`; its name is the id. The file waits for an hour. */
export function startLook(learner: string, file: string): string {
  const id = path.basename(file);
  startJob(nameOf(learner, id), async (progress, signal) => {
    const result = await inTurn('backup', signal, () => runBackup({ do: 'look', learner, path: file }, progress, signal));
    if ('problem' in result) fs.rmSync(file, { force: true });
    return result;
  });
  return id;
}

/** Restores a file that was looked at; null when it does not wait any more. */
export function startRestore(learner: string, id: string): JobState | null {
  const before = restoreState(learner, id);
  const file = path.join(folder(), id);
  if (!before || !/^[\w-]+$/.test(id) || !fs.existsSync(file)) return null;
  return startJob(nameOf(learner, id), async (progress, signal) => {
    try {
      progress('Waiting', 0);
      return await inTurn('backup', signal, () => runBackup({ do: 'restore', learner, path: file }, progress, signal));
    } finally {
      fs.rmSync(file, { force: true });
      await forgetKnowledge({ id: learner });
    }
  });
}

/** Stops it; the process is killed, the database is as it was, and the file is gone. */
export async function stopRestore(learner: string, id: string): Promise<JobState | null> {
  const before = restoreState(learner, id);
  if (!before) return null;
  await stopJob(nameOf(learner, id));
  fs.rmSync(path.join(folder(), id), { force: true });
  return restoreState(learner, id);
}

/** Writes a backup to a file of its own, and answers where it is. Whoever asked removes it. */
export async function writtenBackup(learner: string, signal: AbortSignal): Promise<string | { problem: string }> {
  const file = waitingBackup();
  try {
    const result = await inTurn('backup', signal, () => runBackup({ do: 'write', learner, path: file }, () => {}, signal));
    if (!('problem' in result)) return file;
    remove(file);
    return result;
  } catch (error) {
    remove(file);
    throw error;
  }
}

/** The file, and what was written before it was whole. */
function remove(file: string): void {
  for (const each of [file, `${file}.rest`]) fs.rmSync(each, { force: true });
}

/** Where a file that was sent, or is to be sent, waits. */
export const waitingBackup = (): string => waitingFile(FOLDER);

const FOLDER = 'waiting-backups';
const folder = () => waitingFolder(FOLDER);

/** Does one order in a process of its own, and ends the process whatever happens. */
export function runBackup(
  order: BackupOrder,
  progress: (doing: string, share: number) => void,
  signal: AbortSignal,
): Promise<BackupResult> {
  return runApart<BackupResult>({ file: 'jobs/backup/child.ts', heap: HEAP }, order, progress, signal);
}
