import { inflateSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

const BOMB = 'This PDF was refused: unpacked it would become far too large.';
/** A page's drawing commands, a font, a table of objects: far below this. Pictures are never unpacked for their text. */
const LARGEST = 64 * 2 ** 20;
const SUSPECT = 100;
const BEHIND = 2_000;

/**
 * Tries every packed stream that is no picture with a bound before pdf.js unpacks it without one: a few kilobytes can become
 * gigabytes.
 * @throws Refusal
 */
export function refuseBombs(bytes: Uint8Array, signal: AbortSignal): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    signal.throwIfAborted();
    const about = file.subarray(Math.max(0, at - BEHIND), at).toString('latin1');
    const dictionary = about.slice(Math.max(0, about.lastIndexOf(' obj')));
    const filters = dictionary.match(/\/(?:Fl|FlateDecode|LZW|LZWDecode|RunLengthDecode|RL)\b/g)?.length ?? 0;
    if (filters > 1) throw new Refusal(BOMB);
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6] === 10 || file[at + 7] === 10 ? 1 : 0);
    if (!isZlib(file, start)) continue;
    const end = file.indexOf('endstream', start);
    const packed = file.subarray(start, end < 0 ? file.length : end);
    // Nothing becomes more than about a thousand times its size: small streams need no trial.
    if (packed.length * 1_032 < LARGEST) continue;
    const size = inflatedSize(packed);
    unpacked += size;
    if (size > LARGEST || unpacked > LARGEST * SUSPECT) throw new Refusal(BOMB);
  }
}

function isZlib(file: Buffer, at: number): boolean {
  const first = file[at] ?? 0;
  return (first & 0x0f) === 8 && ((first << 8) | (file[at + 1] ?? 0)) % 31 === 0;
}

/** More than the largest allowed counts as infinite; what is damaged, as far as it goes. */
function inflatedSize(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST, finishFlush: 2 }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Number.POSITIVE_INFINITY : 0;
  }
}
