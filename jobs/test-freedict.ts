import fs from 'node:fs';
import path from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Dictionaries in the format of FreeDict's packages, written for tests. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Compresses as `dictzip` does: pieces that can be inflated each for itself, listed in the header. */
export function dictzip(content: Buffer, pieceLength = 58_315): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += pieceLength) {
    pieces.push(deflateRawSync(content.subarray(at, at + pieceLength), { finishFlush: constants.Z_FULL_FLUSH }));
  }
  const header = Buffer.alloc(22 + 2 * pieces.length);
  header.set([0x1f, 0x8b, 8, 4]);
  header.writeUInt16LE(header.length - 12, 10);
  header.write('RA', 12);
  header.writeUInt16LE(header.length - 16, 14);
  header.writeUInt16LE(1, 16);
  header.writeUInt16LE(pieceLength, 18);
  header.writeUInt16LE(pieces.length, 20);
  for (const [index, piece] of pieces.entries()) header.writeUInt16LE(piece.length, 22 + 2 * index);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, ...pieces, Buffer.from([3, 0]), trailer]);
}

/** The text of a dictionary and its index. */
export function dictd(entries: [word: string, text: string][]): { text: Buffer; index: Buffer } {
  const lines: string[] = [];
  const texts: Buffer[] = [];
  let offset = 0;
  for (const [word, text] of entries) {
    const bytes = Buffer.from(text);
    lines.push(`${word}\t${figure(offset)}\t${figure(bytes.length)}\n`);
    texts.push(bytes);
    offset += bytes.length;
  }
  return { text: Buffer.concat(texts), index: Buffer.from(lines.sort().join('')) };
}

function figure(value: number): string {
  const rest = Math.floor(value / 64);
  return (rest > 0 ? figure(rest) : '') + DIGITS[value % 64];
}

export const INFO = `
Deutsch-français FreeDict+WikDict dictionary

Maintainer: Nobody

Edition: 2026.01.01
Size: 3 headwords

Availability:

    Licensed under the Creative Commons Attribution-ShareAlike 3.0 Unported
  license
`;

/** Writes `freedict-deu-<language>.dict.dz` and `.index` into a folder, as the package has them. */
export function writeFreedict(folder: string, language: string, entries: string[], info = INFO): void {
  const all: [string, string][] = [['00databaseinfo', info], ...entries.map((text): [string, string] => [indexed(text), text])];
  const { text, index } = dictd(all);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `freedict-deu-${language}.dict.dz`), dictzip(text));
  fs.writeFileSync(path.join(folder, `freedict-deu-${language}.index`), index);
}

/** The headword as an index has it. */
function indexed(text: string): string {
  const headword = text.split('\n')[0]!.replace(/ (?:\/|<).*$/, '');
  return headword.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
}
