/** Inflates one piece of raw deflate data that need not be the end of a stream; throws when it is damaged. */
export type Inflate = (piece: Uint8Array) => Uint8Array;

const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
const TRAILER = 8;

/**
 * Reads a file of `dictzip`, piece by piece: gzip whose extra field "RA" lists pieces that were compressed each for itself. What is
 * damaged shows at the latest at the end, where length and checksum of the whole are compared: use nothing before that.
 *
 *     for (const bytes of readDictzip(file, inflate)) …
 *
 * @throws Error with one sentence when it is no such file, is cut off or is damaged.
 */
export function* readDictzip(file: Uint8Array, inflate: Inflate): Generator<Uint8Array> {
  const { sizes, pieceLength, start } = readHeader(file);
  const end = sizes.reduce((sum, size) => sum + size, start);
  if (end + TRAILER > file.length) throw new Error('The dictionary is cut off: the file is shorter than its header says.');
  let at = start;
  let length = 0;
  let checksum = 0;
  for (const [index, size] of sizes.entries()) {
    const piece = inflated(file.subarray(at, at + size), inflate);
    const isLast = index === sizes.length - 1;
    if (piece.length > pieceLength || (!isLast && piece.length < pieceLength)) throw damaged();
    at += size;
    length += piece.length;
    checksum = crc32(piece, checksum);
    yield piece;
  }
  const trailer = new DataView(file.buffer, file.byteOffset + file.length - TRAILER, TRAILER);
  if (trailer.getUint32(0, true) !== checksum || trailer.getUint32(4, true) !== length) throw damaged();
}

function damaged(): Error {
  return new Error('The dictionary is damaged: its content does not agree with its checksum.');
}

function inflated(piece: Uint8Array, inflate: Inflate): Uint8Array {
  try {
    return inflate(piece);
  } catch {
    throw damaged();
  }
}

function readHeader(file: Uint8Array): { sizes: number[]; pieceLength: number; start: number } {
  if (file.length < 12 || file[0] !== 0x1f || file[1] !== 0x8b) throw new Error('The dictionary is not compressed with dictzip or gzip.');
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const flags = file[3]!;
  if (file[2] !== 8 || !(flags & HAS_EXTRA))
    throw new Error('The dictionary is compressed, but not with dictzip: it has no list of pieces.');
  const endOfExtra = 12 + view.getUint16(10, true);
  if (endOfExtra > file.length) throw new Error('The dictionary is cut off within its header.');
  const list = readPieces(view, 12, endOfExtra);
  let start = endOfExtra;
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if (!(flags & flag)) continue;
    const zero = file.indexOf(0, start);
    if (zero < 0) throw new Error('The dictionary is cut off within its header.');
    start = zero + 1;
  }
  if (flags & HAS_CHECKSUM) start += 2;
  return { ...list, start };
}

/** The subfield "RA": version, uncompressed length of each piece but the last, number of pieces, their compressed lengths. */
function readPieces(view: DataView, from: number, to: number): { sizes: number[]; pieceLength: number } {
  for (let at = from; at + 4 <= to; ) {
    const size = view.getUint16(at + 2, true);
    const isList = view.getUint8(at) === 0x52 && view.getUint8(at + 1) === 0x41; // "RA"
    at += 4;
    if (isList && size >= 6 && at + size <= to) {
      const count = view.getUint16(at + 4, true);
      if (view.getUint16(at, true) === 1 && count > 0 && size >= 6 + 2 * count) {
        const sizes = Array.from({ length: count }, (_, index) => view.getUint16(at + 6 + 2 * index, true));
        return { sizes, pieceLength: view.getUint16(at + 2, true) };
      }
    }
    at += size;
  }
  throw new Error('The dictionary is compressed, but not with dictzip: it has no list of pieces.');
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of gzip over further bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at++) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
