import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { EXCHANGE_LIMITS } from '#lib/exchange/anki/limits.ts';
import { readTable } from '#lib/exchange/import/read-table.ts';
import type { ImportSource } from '#lib/exchange/import/source.ts';
import { sourceOfAnki } from '#lib/exchange/import/source-of-anki.ts';
import { sourceOfList } from '#lib/exchange/import/source-of-list.ts';
import { decodeText } from '../import/formats/decode-text.ts';
import { unpackCollection } from './open-package.ts';
import { readCollection } from './read-collection.ts';
import { Refusal } from './refusal.ts';

const NO_LIST = 'This is neither a package of Anki nor a list of words. A list is plain text, CSV or TSV with a German word in each line.';

/** Everything that a file holds: a package or a collection of Anki, or a list. @throws Refusal */
export async function readSource(path: string, zone: string, now: number, progress: (share: number) => void): Promise<ImportSource> {
  const { size } = fs.statSync(path);
  if (size === 0) throw new Refusal('This file is empty.');
  if (size > EXCHANGE_LIMITS.fileBytes) throw new Refusal('This file is too large. Files of up to 1 GB can be taken over.');
  const head = beginning(path);
  if (head.startsWith('PK')) {
    const unpacked = `${path}.collection`;
    try {
      const { media } = await unpackCollection(path, unpacked, progress);
      return sourceOfAnki(readCollection(unpacked, media, zone), now);
    } finally {
      for (const end of ['', '-journal', '-wal', '-shm']) fs.rmSync(unpacked + end, { force: true });
    }
  }
  if (head.startsWith('SQLite format 3')) return sourceOfAnki(readCollection(path, 0, zone), now);
  return list(path, size);
}

function list(path: string, size: number): ImportSource {
  if (size > EXCHANGE_LIMITS.listBytes) throw new Refusal('This list is too large. Lists of up to 60 MB can be taken over.');
  const table = readTable(text(path), EXCHANGE_LIMITS.rows);
  if (!table) throw new Refusal(`This list is too long: it has more than ${EXCHANGE_LIMITS.rows.toLocaleString('en-GB')} lines.`);
  if (table.rows.length === 0) throw new Refusal('This list is empty.');
  if (table.names.length > EXCHANGE_LIMITS.columns) throw new Refusal(NO_LIST);
  return sourceOfList(table, (row) => createHash('sha256').update(row).digest('base64url').slice(0, 22));
}

function text(path: string): string {
  try {
    return decodeText(fs.readFileSync(path));
  } catch (error) {
    // As the readers of texts say that it is none.
    if ((error as Error).name === 'Refusal') throw new Refusal(NO_LIST);
    throw error;
  }
}

function beginning(path: string): string {
  const handle = fs.openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    return head.toString('latin1', 0, fs.readSync(handle, head, 0, 16, 0));
  } finally {
    fs.closeSync(handle);
  }
}
