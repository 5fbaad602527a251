import type { BackupReport } from '#lib/exchange/backup-order.ts';

/** How a file to be restored is, as the section shows it. */
export type RestoreState =
  | { state: 'idle' }
  | { state: 'running'; doing: string; share: number }
  | { state: 'looked'; report: BackupReport }
  | { state: 'restored'; report: BackupReport }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string };

/** How a step ended, or that it goes on. */
export type JobAnswer =
  | { state: 'running'; doing: string; share: number }
  | { state: 'done'; about: BackupReport }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string };

const UNREACHABLE = 'The server cannot be reached. What it has begun goes on; open this page again in a moment.';
const GONE = 'This file does not wait on the server any more. Choose it again.';

/** Sends the file, to be looked at. */
export async function sendBackup(file: File, signal: AbortSignal): Promise<{ id: string } | { problem: string }> {
  try {
    const response = await fetch('/api/backup', { method: 'PUT', body: file, signal });
    const body = (await response.json()) as { id?: string; message?: string };
    return body.id ? { id: body.id } : { problem: body.message ?? `The server answers ${response.status}.` };
  } catch {
    return { problem: 'The file could not be sent, so nothing was restored. Try again.' };
  }
}

/** Asks how it is, begins the restore, or stops it. */
export async function askBackup(id: string, method: 'GET' | 'POST' | 'DELETE'): Promise<JobAnswer> {
  try {
    const response = await fetch(`/api/backup/${id}`, { method });
    const { job, message } = (await response.json()) as { job?: JobAnswer | null; message?: string };
    return job ?? { state: 'failed', problem: message ?? GONE };
  } catch {
    return { state: 'failed', problem: UNREACHABLE };
  }
}
