import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { Refusal } from './refusal.ts';

/** A zip file whose list of contents was checked; files are unpacked one by one, when asked for. */
export interface Archive {
  names: ReadonlySet<string>;
  /** The bytes of a file; undefined when there is none of this name. */
  read(name: string): Promise<Uint8Array | undefined>;
}

const MB = 2 ** 20;
/** Below this size a file may be packed as tightly as it likes: a page of blanks is no bomb. */
const SMALL = MB;
/** No single file inside that we read is larger in an honest book: a text of 5 million characters with its markup. */
const LARGEST = 96 * MB;

const DAMAGED = 'This file is damaged: it is cut off or was changed on its way. Get it again and try once more.';
const UNSAFE = 'This file was refused: it contains file names that lead out of it. Honest documents never do.';
const BOMB = 'This file was refused: unpacked it would become far too large.';
const LIES = 'This file was refused: its list of contents does not agree with what is in it.';
const LOCKED = 'This file is protected with a password. Remove the protection in the program that made it, save it, and bring it in again.';

/**
 * Opens a zip file within `IMPORT_LIMITS`: number of files, bytes unpacked (as stated and as they really come), how tightly packed,
 * names that stay inside, no links, nothing encrypted, no two files sharing bytes.
 * @throws Refusal with the sentence for the learner.
 */
export async function openArchive(bytes: Uint8Array, signal: AbortSignal): Promise<Archive> {
  const zip = await open(bytes);
  if (zip.entryCount > IMPORT_LIMITS.archiveFiles) throw new Refusal(tooMany());
  const entries = new Map<string, Entry>();
  let stated = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      signal.throwIfAborted();
      if (entries.size >= IMPORT_LIMITS.archiveFiles) throw new Refusal(tooMany());
      check(entry);
      stated += entry.uncompressedSize;
      if (stated > IMPORT_LIMITS.archiveBytes) throw new Refusal(BOMB);
      if (entry.fileName.endsWith('/')) continue;
      if (entries.has(entry.fileName)) throw new Refusal(LIES);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw said(error, signal);
  }
  checkPlaces([...entries.values()], bytes.length);

  let unpacked = 0;
  const read = async (name: string) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    if (entry.uncompressedSize > LARGEST) throw new Refusal(BOMB);
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        signal.throwIfAborted();
        size += (chunk as Uint8Array).length;
        unpacked += (chunk as Uint8Array).length;
        if (size > LARGEST || unpacked > IMPORT_LIMITS.archiveBytes) throw new Refusal(BOMB);
        chunks.push(chunk as Uint8Array);
      }
    } catch (error) {
      throw said(error, signal);
    }
    const whole = Buffer.concat(chunks, size);
    if (crc32(whole) !== entry.crc32) throw new Refusal(DAMAGED);
    return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
  };
  return { names: new Set(entries.keys()), read };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await yauzl.fromBufferPromise(buffer, { strictFileNames: true });
  } catch {
    throw new Refusal(DAMAGED);
  }
}

function check(entry: Entry) {
  const UNIX = 3;
  const LINK = 0o120000;
  const mode = entry.externalFileAttributes >>> 16;
  if (entry.versionMadeBy >>> 8 === UNIX && (mode & 0o170000) === LINK) throw new Refusal(UNSAFE);
  if (entry.fileName.includes('\0')) throw new Refusal(UNSAFE);
  if (entry.isEncrypted()) throw new Refusal(LOCKED);
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * IMPORT_LIMITS.archiveRatio) throw new Refusal(BOMB);
}

/** A bomb may name the same packed bytes many times: files must lie one behind the other. */
function checkPlaces(entries: Entry[], length: number) {
  const HEADER = 30;
  let end = 0;
  for (const entry of entries.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new Refusal(LIES);
    end = entry.relativeOffsetOfLocalHeader + HEADER + entry.fileNameLength + entry.compressedSize;
    if (end > length) throw new Refusal(LIES);
  }
}

function said(error: unknown, signal: AbortSignal): unknown {
  signal.throwIfAborted();
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : '';
  if (/relative path|absolute path|characters in fileName/i.test(message)) return new Refusal(UNSAFE);
  if (/too many bytes|not enough bytes|size mismatch/i.test(message)) return new Refusal(LIES);
  return new Refusal(DAMAGED);
}

function tooMany(): string {
  return `This file was refused: more than ${IMPORT_LIMITS.archiveFiles.toLocaleString('en-GB')} files are packed in it.`;
}
