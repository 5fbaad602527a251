import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { forgetKnowledge } from '#db/known-words.ts';
import type { BackupOrder, BackupResult } from '#lib/exchange/backup-order.ts';
import { readSettings } from '#settings';
import { inTurn } from '../in-turn.ts';
import { type JobState, jobState, startJob, stopJob } from '../running.ts';
import type { Report } from './child.ts';

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

const DAY = 86_400_000;

/** Where a file that was sent, or is to be sent, waits. */
export function waitingBackup(): string {
  fs.mkdirSync(folder(), { recursive: true });
  // What nobody came back for, and what a killed program left behind.
  for (const name of fs.readdirSync(folder())) {
    const left = path.join(folder(), name);
    const stat = fs.statSync(left, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > DAY) fs.rmSync(left, { force: true });
  }
  return path.join(folder(), randomUUID());
}

const folder = () => path.join(readSettings().data, 'waiting-backups');

/** Does one order in a process of its own, and ends the process whatever happens. */
export function runBackup(
  order: BackupOrder,
  progress: (doing: string, share: number) => void,
  signal: AbortSignal,
): Promise<BackupResult> {
  return new Promise((resolve, reject) => {
    const child = startChild();
    let ended: BackupResult | Error = { problem: BROKEN };
    const end = (result: BackupResult | Error) => {
      ended = result;
      if (!child.kill('SIGKILL')) settle();
    };
    // Only when the process is gone is what it held: the lock of the database, and the file.
    const settle = () => {
      signal.removeEventListener('abort', stop);
      if (ended instanceof Error) reject(ended);
      else resolve(ended);
    };
    const stop = () => end(signal.reason);
    signal.addEventListener('abort', stop);
    child.on('exit', settle);
    child.on('error', end);
    if (signal.aborted) return stop();
    child.on('message', (report: Report) => {
      if ('result' in report) end(report.result);
      else if ('atEnd' in report) {
        // What is about to be for good is not stopped any more: that it was stopped would not be true.
        signal.removeEventListener('abort', stop);
        child.send('go on');
      } else progress(report.doing, report.share);
    });
    child.send(order);
  });
}

const BROKEN = 'It ended before it was done, so nothing was changed. Try again; if it ends again, the machine may lack memory or disk.';

function startChild(): ChildProcess {
  // The comment keeps the bundler from following the path: the process reads the source itself.
  const file = path.resolve(/* turbopackIgnore: true */ 'jobs/backup/child.ts');
  const child = fork(/* turbopackIgnore: true */ file, { execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP}`] });
  // The pages come first. Where it is not allowed, this is as important as they are.
  try {
    if (child.pid) os.setPriority(child.pid, 10);
  } catch {}
  return child;
}
