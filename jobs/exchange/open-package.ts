import { once } from 'node:events';
import fs from 'node:fs';
import { crc32 } from 'node:zlib';
import { Decompress } from 'fzstd';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { EXCHANGE_LIMITS } from '#lib/exchange/anki/limits.ts';
import { numberIn, protobufFields } from '#lib/exchange/anki/protobuf.ts';
import { BOMB, DAMAGED, NEWER, NO_PACKAGE, Refusal, UNSAFE } from './refusal.ts';

/** How a package says of itself which version it is (`PackageMetadata` in Anki's sources). */
const LEGACY_1 = 1;
const LEGACY_2 = 2;
const LATEST = 3;
const COLLECTIONS = { [LEGACY_1]: 'collection.anki2', [LEGACY_2]: 'collection.anki21', [LATEST]: 'collection.anki21b' } as const;

/** Below this size a file may be packed as tightly as it likes. */
const SMALL = 2 ** 20;
const META = 1000;
const ZIP = 'PK\x03\x04';
/** The largest window of zstd that is unpacked: Anki's own packages use 8 MB at most. */
const WINDOW = 128 * 2 ** 20;

/**
 * Unpacks the collection of a package into a file, whichever version the package has; nothing else of it is written anywhere. Answers with the
 * number of sounds and pictures beside it.
 * @throws Refusal
 */
export async function unpackCollection(path: string, to: string, progress: (share: number) => void): Promise<{ media: number }> {
  if (!beginsWith(path, ZIP)) throw new Refusal(NO_PACKAGE);
  const zip = await yauzl.openPromise(path, { strictFileNames: true, autoClose: false }).catch(() => {
    throw new Refusal(DAMAGED);
  });
  try {
    const { entries, media } = await list(zip);
    const version = await versionOf(zip, entries);
    const entry = entries.get(COLLECTIONS[version]);
    if (!entry) throw new Refusal(NO_PACKAGE);
    check(entry);
    await unpack(zip, entry, to, version === LATEST, progress);
    return { media };
  } catch (error) {
    throw said(error);
  } finally {
    zip.close();
  }
}

function beginsWith(path: string, signature: string): boolean {
  const handle = fs.openSync(path, 'r');
  try {
    const head = Buffer.alloc(signature.length);
    return fs.readSync(handle, head, 0, head.length, 0) === head.length && head.toString('latin1') === signature;
  } finally {
    fs.closeSync(handle);
  }
}

/** The files that are read, by name; of others only how many there are. */
async function list(zip: ZipFile): Promise<{ entries: Map<string, Entry>; media: number }> {
  const wanted = new Set<string>(['meta', ...Object.values(COLLECTIONS)]);
  const entries = new Map<string, Entry>();
  let media = 0;
  if (zip.entryCount > EXCHANGE_LIMITS.media) throw new Refusal(BOMB);
  for await (const entry of zip.eachEntry()) {
    // Media are called 0, 1, 2 …; a path among them is somebody's trick.
    if (/[/\\\0]/.test(entry.fileName)) throw new Refusal(UNSAFE);
    if (/^\d+$/.test(entry.fileName)) media++;
    if (!wanted.has(entry.fileName)) continue;
    if (entries.has(entry.fileName)) throw new Refusal(DAMAGED);
    entries.set(entry.fileName, entry);
  }
  return { entries, media };
}

async function versionOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<keyof typeof COLLECTIONS> {
  const meta = entries.get('meta');
  if (!meta) return entries.has(COLLECTIONS[LEGACY_2]) ? LEGACY_2 : LEGACY_1;
  if (meta.uncompressedSize > META) throw new Refusal(DAMAGED);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(meta)) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== meta.crc32) throw new Refusal(DAMAGED);
  const version = numberIn(protobufFields(bytes), 1) ?? 0;
  if (version === LEGACY_1 || version === LEGACY_2 || version === LATEST) return version;
  throw new Refusal(version > LATEST ? NEWER : DAMAGED);
}

function check(entry: Entry): void {
  if (entry.isEncrypted()) throw new Refusal('This package is protected with a password. Anki never does that; export it once more.');
  if (entry.uncompressedSize > EXCHANGE_LIMITS.collectionBytes) throw new Refusal(BOMB);
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * EXCHANGE_LIMITS.ratio) throw new Refusal(BOMB);
}

async function unpack(zip: ZipFile, entry: Entry, to: string, isZstd: boolean, progress: (share: number) => void): Promise<void> {
  const file = fs.createWriteStream(to);
  let failed: Error | null = null;
  file.on('error', (error) => {
    failed = error;
  });
  let sum = 0;
  let read = 0;
  let written = 0;
  const write = (chunk: Uint8Array) => {
    written += chunk.length;
    // A frame of zstd may say nothing of its size, and be a thousand times smaller.
    if (written > EXCHANGE_LIMITS.collectionBytes || written > Math.max(SMALL, entry.compressedSize * EXCHANGE_LIMITS.ratio))
      throw new Refusal(BOMB);
    // The unpacker uses its buffer again.
    file.write(Buffer.from(chunk));
  };
  const zstd = isZstd ? new Decompress((chunk) => write(chunk)) : null;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Uint8Array;
      if (read === 0 && zstd) checkWindow(bytes);
      read += bytes.length;
      sum = crc32(bytes, sum);
      if (zstd) zstd.push(new Uint8Array(bytes));
      else write(bytes);
      progress(Math.min(1, read / Math.max(1, entry.uncompressedSize)));
      if (failed) throw failed;
      if (file.writableNeedDrain) await once(file, 'drain');
    }
    zstd?.push(new Uint8Array(0), true);
    if (sum !== entry.crc32) throw new Refusal(DAMAGED);
  } finally {
    await new Promise<void>((resolve) => file.end(() => resolve()));
  }
  if (failed) throw failed;
}

/** The unpacker takes the memory that the frame asks for, before it has seen any of it. */
function checkWindow(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== 0xfd2fb528) throw new Refusal(DAMAGED);
  const descriptor = bytes[4]!;
  const isSingle = (descriptor & 0x20) !== 0;
  if (!isSingle) {
    const window = bytes[5]!;
    const size = 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8);
    if (size > WINDOW) throw new Refusal(BOMB);
    return;
  }
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!;
  const sizeBytes = [1, 2, 4, 8][descriptor >> 6]!;
  let size = 0;
  for (let index = 0; index < sizeBytes; index++) size += (bytes[5 + dictionaryBytes + index] ?? 0) * 2 ** (8 * index);
  if (size > EXCHANGE_LIMITS.collectionBytes) throw new Refusal(BOMB);
}

function said(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const { message = '', code } = error as { message?: string; code?: string };
  if (code === 'ENOSPC' || code === 'EACCES') return error;
  return new Refusal(/relative path|absolute path|characters in fileName/i.test(message) ? UNSAFE : DAMAGED);
}
