import type { ImportChoices } from '#lib/exchange/import/choices.ts';
import type { ImportReport } from '#lib/exchange/import/report.ts';

/** How a file that words are taken from is, as the section shows it. While it is looked at again, what was seen stays on the page. */
export type ImportState =
  | { state: 'idle' }
  | { state: 'running'; doing: string; share: number; seen?: ImportReport }
  | { state: 'looked'; report: ImportReport }
  | { state: 'imported'; report: ImportReport }
  | { state: 'undone'; events: number }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string };

/** How a step ended, or that it goes on. */
export type StepAnswer =
  | { state: 'running'; doing: string; share: number }
  | { state: 'done'; about: ImportReport | { undone: number } }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string };

export type Step = { do: 'look' | 'import'; choices: ImportChoices } | { do: 'undo' };

const UNREACHABLE = 'The server cannot be reached. What it has begun goes on; open this page again in a moment.';
const GONE = 'This file does not wait on the server any more. Choose it again.';

/** Sends the file, to be looked at. */
export async function sendWords(file: File, signal: AbortSignal): Promise<{ id: string } | { problem: string }> {
  try {
    const response = await fetch(`/api/exchange?name=${encodeURIComponent(file.name)}`, { method: 'PUT', body: file, signal });
    const body = (await response.json()) as { id?: string; message?: string };
    return body.id ? { id: body.id } : { problem: body.message ?? `The server answers ${response.status}.` };
  } catch {
    return { problem: 'The file could not be sent, so nothing was taken over. Try again.' };
  }
}

/** Asks how it is, begins a step, or stops it. */
export async function askExchange(id: string, what: Step | 'how' | 'stop'): Promise<StepAnswer> {
  const begin = typeof what === 'object';
  try {
    const response = await fetch(`/api/exchange/${id}`, {
      method: begin ? 'POST' : what === 'stop' ? 'DELETE' : 'GET',
      ...(begin && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(what) }),
    });
    const { job, message } = (await response.json()) as { job?: StepAnswer | null; message?: string };
    return job ?? { state: 'failed', problem: message ?? GONE };
  } catch {
    return { state: 'failed', problem: UNREACHABLE };
  }
}
