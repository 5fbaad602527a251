import fs from 'node:fs';
import path from 'node:path';
import { forgetKnowledge } from '#db/known-words.ts';
import type { ImportChoices } from '#lib/exchange/import/choices.ts';
import type { ExchangeOrder, ExchangeResult, ExportFormat } from '#lib/exchange/import/report.ts';
import { runApart } from '../apart.ts';
import { inTurn } from '../in-turn.ts';
import { type JobState, jobState, startJob, stopJob } from '../running.ts';
import { waitingFile, waitingFolder } from '../waiting-file.ts';

/** Megabytes of the process: lexicon, dictionary, and a package of 300,000 notes. */
const HEAP = 3072;
const FOLDER = 'waiting-imports';

const nameOf = (learner: string, id: string) => `exchange ${learner} ${id}`;
/** One after the other, also with backups: both hold the database while they write. */
const QUEUE = 'backup';

type Progress = (doing: string, share: number) => void;

/** Where a file that was sent, or is to be sent, waits. */
export const waitingImport = (): string => waitingFile(FOLDER);

/** How looking at a file, or taking it over, is; null when there is no such file. Done, `about` is an `ImportReport`. */
export function importState(learner: string, id: string): JobState | null {
  return jobState(nameOf(learner, id));
}

/** Begins to look at a file of `waitingImport`; its name is the id. */
export function startImportLook(learner: string, file: string, name: string, choices: ImportChoices): string {
  const id = path.basename(file);
  fs.writeFileSync(`${file}.name`, name);
  look(learner, file, name, choices);
  return id;
}

/** Looks at a file that waits once more, or takes it over; null when it does not wait any more. */
export function startImportStep(learner: string, id: string, what: 'look' | 'import', choices: ImportChoices): JobState | null {
  const file = path.join(waitingFolder(FOLDER), id);
  if (!/^[\w-]+$/.test(id) || !importState(learner, id) || !fs.existsSync(file)) return null;
  const name = fs.readFileSync(`${file}.name`, 'utf8');
  if (what === 'look') return look(learner, file, name, choices);
  return startJob(nameOf(learner, id), async (progress, signal) => {
    try {
      progress('Waiting', 0);
      return await inTurn(QUEUE, signal, () => runExchange({ do: 'import', learner, path: file, name, choices }, progress, signal));
    } finally {
      remove(file);
      await forgetKnowledge({ id: learner });
    }
  });
}

/** Stops it; the process is killed, the database is as it was, and the file is gone. */
export async function stopImport(learner: string, id: string): Promise<JobState | null> {
  if (!/^[\w-]+$/.test(id) || !importState(learner, id)) return null;
  await stopJob(nameOf(learner, id));
  remove(path.join(waitingFolder(FOLDER), id));
  return importState(learner, id);
}

/** Begins to take an import back. */
export function startUndo(learner: string, batch: string): JobState {
  return startJob(nameOf(learner, batch), async (progress, signal) => {
    try {
      return await inTurn(QUEUE, signal, () => runExchange({ do: 'undo', learner, batch }, progress, signal));
    } finally {
      await forgetKnowledge({ id: learner });
    }
  });
}

/** Writes the words of a learner to a file of its own, and answers where it is. Whoever asked removes it. */
export async function writtenExport(learner: string, format: ExportFormat, signal: AbortSignal): Promise<string | { problem: string }> {
  const file = waitingImport();
  try {
    const result = await inTurn(QUEUE, signal, () => runExchange({ do: 'export', learner, path: file, format }, () => {}, signal));
    if (!('problem' in result)) return file;
    remove(file);
    return result;
  } catch (error) {
    remove(file);
    throw error;
  }
}

function look(learner: string, file: string, name: string, choices: ImportChoices): JobState {
  return startJob(nameOf(learner, path.basename(file)), async (progress, signal) => {
    const result = await inTurn(QUEUE, signal, () => runExchange({ do: 'look', learner, path: file, name, choices }, progress, signal));
    if ('problem' in result) remove(file);
    return result;
  });
}

/** The file, and what was made of it before it was done. */
function remove(file: string): void {
  const folder = path.dirname(file);
  if (!fs.existsSync(folder)) return;
  for (const each of fs.readdirSync(folder)) if (each.startsWith(path.basename(file))) fs.rmSync(path.join(folder, each), { force: true });
}

/** Does one order in a process of its own, and ends the process whatever happens. */
export function runExchange(order: ExchangeOrder, progress: Progress, signal: AbortSignal): Promise<ExchangeResult> {
  return runApart<ExchangeResult>({ file: 'jobs/exchange/child.ts', heap: HEAP }, order, progress, signal);
}
