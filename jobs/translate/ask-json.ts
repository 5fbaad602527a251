/** What a service answered; or why there is no answer. */
export type Answer =
  | { status: number; json: unknown }
  | { problem: 'unreachable' | 'slow' | 'stopped' | 'redirected' | 'too-large' | 'not-json' };

export interface Asking {
  url: string;
  headers?: Record<string, string>;
  body: object;
  /** Milliseconds until it is called slow. */
  patience: number;
  /** Ended by whoever asked. */
  signal?: AbortSignal;
}

/** Far more than any sentence; a service that sends more is something else. */
const MOST_BYTES = 200_000;

/**
 * Posts JSON to a service and reads its JSON. Redirects are not followed: the key would go where the learner has not sent it. Nothing of
 * request or answer is logged.
 */
export async function askJson({ url, headers, body, patience, signal }: Asking): Promise<Answer> {
  const slow = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([slow, signal]) : slow,
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return { problem: 'redirected' };
    }
    return await read(response);
  } catch {
    return { problem: signal?.aborted ? 'stopped' : slow.aborted ? 'slow' : 'unreachable' };
  }
}

async function read(response: Response): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the transfer.
    if (size > MOST_BYTES) return { problem: 'too-large' };
    chunks.push(chunk);
  }
  try {
    return { status: response.status, json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    // The page of a proxy that says no is a no; the page of something else is no service.
    return response.ok ? { problem: 'not-json' } : { status: response.status, json: null };
  }
}
