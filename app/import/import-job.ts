import type { ImportOrder, OfferOrder } from '#lib/reading/import-order.ts';

/** How an import is, as the form shows it. */
export type ImportState =
  | { state: 'idle' }
  | { state: 'running'; doing: string; share: number }
  | { state: 'done'; article: string }
  | { state: 'stopped' }
  /** `article`: the text that is there already. */
  | { state: 'failed'; problem: string; article?: string };

/** What the form hands over: a file waits in the browser, not on the server. */
export type Wanted = Exclude<ImportOrder, { kind: 'file' | 'document' }> | OfferOrder | { kind: 'file'; file: File };

const UNREACHABLE = 'The server cannot be reached, so nothing was brought in. What you gave is still here; try again.';
const UNSURE = 'The server cannot be reached. The import may go on without this page; look at your shelf before you try again.';
const GONE = 'The server was started anew in the meantime, so nothing was brought in. Try again.';

/** Hands the order over; the answer is the import's id, or why there is none. */
export async function beginImport(wanted: Wanted, signal: AbortSignal): Promise<{ id: string } | { problem: string }> {
  const request: Promise<Response> =
    wanted.kind === 'file'
      ? fetch(`/api/import?name=${encodeURIComponent(wanted.file.name)}`, { method: 'PUT', body: wanted.file, signal })
      : fetch('/api/import', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wanted), signal });
  try {
    const response = await request;
    const body = (await response.json()) as { id?: string; message?: string };
    return body.id ? { id: body.id } : { problem: body.message ?? `The server answers ${response.status}.` };
  } catch {
    return { problem: UNREACHABLE };
  }
}

/** Asks how an import is, or stops it. */
export async function askImport(id: string, method: 'GET' | 'DELETE'): Promise<ImportState> {
  try {
    const response = await fetch(`/api/import/${id}`, { method });
    const { job } = (await response.json()) as { job: Answer | null };
    return job ? read(job) : { state: 'failed', problem: GONE };
  } catch {
    return { state: 'failed', problem: UNSURE };
  }
}

type Answer =
  | { state: 'running'; doing: string; share: number }
  | { state: 'stopped' }
  | { state: 'done'; about: { article: string } }
  | { state: 'failed'; problem: string; about: { article?: string } };

function read(job: Answer): ImportState {
  if (job.state === 'done') return { state: 'done', article: job.about.article };
  if (job.state === 'failed') return { state: 'failed', problem: job.problem, ...(job.about.article && { article: job.about.article }) };
  return job;
}
