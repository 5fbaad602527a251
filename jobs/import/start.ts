import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import type { ImportOrder, ImportResult, OfferOrder } from '#lib/reading/import-order.ts';
import { readSettings } from '#settings';
import { startChild } from '../child-process.ts';
import { inTurn } from '../in-turn.ts';
import { type JobState, jobState, startJob, stopJob } from '../running.ts';
import type { Report, Task } from './child.ts';

/** Megabytes of the import's process. */
const HEAP = 1024;

const nameOf = (learner: string, id: string) => `import ${learner} ${id}`;

/** How an import is; null when there is none by this name. When it is done, `about.article` names the text. */
export function importState(learner: string, id: string): JobState | null {
  return jobState(nameOf(learner, id));
}

/** Starts an import and returns its id. One at a time: the next waits. */
export function startImport(learner: string, order: ImportOrder | OfferOrder, today: string): string {
  const id = randomUUID();
  startJob(nameOf(learner, id), async (progress, signal) => {
    try {
      progress('Waiting for the text before', 0);
      return await inTurn('import', signal, () => {
        progress('Starting', 0);
        return runImport({ order, learner, today, allowPrivate: readSettings().allowPrivate }, progress, signal);
      });
    } finally {
      if (order.kind === 'file') fs.rmSync(order.path, { force: true });
    }
  });
  return id;
}

/** Stops an import: its process is killed, and nothing of it stays. */
export async function stopImport(learner: string, id: string): Promise<JobState | null> {
  await stopJob(nameOf(learner, id));
  return importState(learner, id);
}

/** Runs one import in its process, and ends the process whatever happens. */
export function runImport(task: Task, progress: (doing: string, share: number) => void, signal: AbortSignal): Promise<ImportResult> {
  return new Promise((resolve, reject) => {
    const child = startChild('jobs/import/child.ts', HEAP);
    const timer = setTimeout(() => end({ problem: tooSlow }), IMPORT_LIMITS.importSeconds * 1000);
    const end = (result: ImportResult | Error) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      child.kill('SIGKILL');
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    const stop = () => end(signal.reason);
    signal.addEventListener('abort', stop);
    if (signal.aborted) return stop();
    child.on('message', (report: Report) => {
      if ('result' in report) end(report.result);
      else progress(report.doing, report.share);
    });
    child.on('error', end);
    // V8 aborts when its heap is full; the system kills what takes too much.
    child.on('exit', (_, killed) => end({ problem: killed === 'SIGABRT' || killed === 'SIGKILL' ? tooLarge : broken }));
    child.send(task);
  });
}

const tooSlow = `It took longer than ${IMPORT_LIMITS.importSeconds / 60} minutes, so it was stopped. Divide the text and bring in a part.`;
const tooLarge = 'It needs more memory than an import may take, so it was stopped. Divide the text and bring in a part.';

const broken = 'The import ended before it was done, so nothing was brought in. Try again; if it ends again, the text may be damaged.';

const DAY = 86_400_000;

/** Where the bytes of files wait for their import. */
export function waitingFile(): string {
  const folder = path.join(readSettings().data, 'waiting');
  fs.mkdirSync(folder, { recursive: true });
  // What a killed program left behind.
  for (const name of fs.readdirSync(folder)) {
    const left = path.join(folder, name);
    const stat = fs.statSync(left, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > DAY) fs.rmSync(left, { force: true });
  }
  return path.join(folder, randomUUID());
}
