import type { IncomingMessage } from 'node:http';
import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchFailure } from './fetch-failure.ts';

/**
 * The bytes of an answer, unpacked. The limit holds for what comes and for what it becomes, while it comes: a small answer that unpacks
 * to gigabytes is left at the limit.
 * @throws FetchFailure, or what the connection says
 */
export async function readBody(
  response: IncomingMessage,
  host: string,
  maxBytes: number,
  onShare: (share: number) => void,
): Promise<Uint8Array> {
  const told = Number(response.headers['content-length']);
  if (told > maxBytes) throw tooLarge(host, maxBytes);

  const arriving = limited(response, maxBytes, host, (bytes) => told > 0 && onShare(Math.min(1, bytes / told)));
  const first = await arriving.next();
  const unpack = unpackerOf((response.headers['content-encoding'] ?? '').trim().toLowerCase(), first.value ?? undefined, host);
  const source = Readable.from(withFirst(first, arriving), { objectMode: false });
  // An error on the way destroys the last stream with it, which the loop below then throws.
  const whole = unpack ? pipeline(source, unpack, () => {}) : source;
  const chunks: Buffer[] = [];
  for await (const chunk of limited(whole, maxBytes, host)) chunks.push(chunk);
  if (!response.complete) throw Object.assign(new Error('The answer is not complete.'), { code: 'ECONNRESET' });
  return Buffer.concat(chunks);
}

/** Passes bytes on until they are too many. */
async function* limited(stream: AsyncIterable<Buffer>, maxBytes: number, host: string, onBytes: (bytes: number) => void = () => {}) {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(host, maxBytes);
    onBytes(bytes);
    yield chunk;
  }
}

async function* withFirst(first: IteratorResult<Buffer, void>, rest: AsyncIterable<Buffer>) {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

function unpackerOf(coding: string, start: Buffer | undefined, host: string): Transform | null {
  if (coding === '' || coding === 'identity' || !start) return null;
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  // "deflate" means zlib, but some servers leave its wrapper out: the first byte tells.
  if (coding === 'deflate') return (start[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
  // Also two codings one over the other, which only bombs need.
  throw new FetchFailure(`${host} packs its answer in a way that was not asked for (${coding.slice(0, 40)}). It cannot be read.`);
}

function tooLarge(host: string, maxBytes: number): FetchFailure {
  const size = maxBytes >= 2 ** 20 ? `${Math.floor(maxBytes / 2 ** 20)} MB` : `${Math.floor(maxBytes / 2 ** 10)} KB`;
  return new FetchFailure(`What ${host} sends is larger than the ${size} that can be brought in at once. Bring in a part of it as a file.`);
}
