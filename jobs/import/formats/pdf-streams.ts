import { inflateSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

const BOMB = 'This PDF was refused: unpacked it would become far too large.';
/** A page's drawing commands, a font, a table of objects: far below this. */
const LARGEST = 64 * 2 ** 20;
/** Pictures may be larger, unless they are packed as no picture is. */
const PICTURE_RATIO = 200;
/** The old way of packing cannot be tried here; honest streams of its time are small. */
const LARGEST_LZW = 256 * 2 ** 10;
const TOGETHER = 40;
const STREAMS = 500_000;
const TRIALS = 1_000;
const BEHIND = 2_000;

/**
 * Tries every packed stream with a bound before pdf.js unpacks it without one: a few kilobytes can become gigabytes.
 * @throws Refusal
 */
export function refuseBombs(bytes: Uint8Array, signal: AbortSignal): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  let streams = 0;
  let trials = 0;
  let end = -1;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (!/>>\s{0,4}$/.test(file.toString('latin1', Math.max(0, at - 6), at))) continue;
    if (++streams > STREAMS) throw new Refusal(BOMB);
    signal.throwIfAborted();
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6] === 10 || file[at + 7] === 10 ? 1 : 0);
    // Looked for once for all streams that end there.
    if (end < start) end = file.indexOf('endstream', start);
    if (end < 0) end = file.length;
    const packed = file.subarray(start, end);
    const about = file.toString('latin1', Math.max(0, at - BEHIND), at);
    const dictionary = about.slice(Math.max(0, about.lastIndexOf(' obj')));
    const filters = dictionary.match(/\/(?:Fl|FlateDecode|LZW|LZWDecode|RunLengthDecode|RL)\b/g) ?? [];
    if (filters.length > 1 || (/LZW/.test(filters[0] ?? '') && packed.length > LARGEST_LZW)) throw new Refusal(BOMB);
    // Nothing becomes more than about a thousand times its size: small streams need no trial.
    if (!isZlib(file, start) || packed.length * 1_032 < LARGEST) continue;
    // So many that are large enough do not lie in a file beside each other: they would have to overlap.
    if (++trials > TRIALS) throw new Refusal(BOMB);
    const size = inflatedSize(packed);
    unpacked += Math.min(size, LARGEST);
    const picture = /\/Subtype\s{0,9}\/Image\b/.test(dictionary) && packed.length * PICTURE_RATIO > LARGEST;
    if ((size > LARGEST && !picture) || unpacked > LARGEST * TOGETHER) throw new Refusal(BOMB);
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
