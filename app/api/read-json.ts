/** The most that is read of a body; a page sends far less at a time. */
export const MOST_BYTES = 1_000_000;

/** The JSON of a request, read no further than allowed; or the status and sentence to answer with. */
export async function readJson(
  request: Request,
  mostBytes = MOST_BYTES,
): Promise<{ json: unknown } | { status: 400 | 413 | 415; message: string }> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  // Other sites can send plain text and forms without asking; JSON only after asking, and nobody here says yes.
  if (type !== 'application/json') return { status: 415, message: 'The body must be sent as application/json.' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) return { status: 413, message: `The body may have ${mostBytes} bytes.` };
    chunks.push(chunk);
  }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { status: 400, message: 'The body is not JSON.' };
  }
}
