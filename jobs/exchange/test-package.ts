import fs from 'node:fs';
import Database from 'better-sqlite3';
import { type Packed, testArchive } from '../import/formats/test-archive.ts';
import { unpackCollection } from './open-package.ts';

/** For tests: a package around a collection, of the first version unless it is said otherwise. */
export function packed(
  collection: Uint8Array,
  { name = 'collection.anki2', more = [] as Packed[], media = '{}' as string | null } = {},
): Uint8Array {
  return testArchive([{ name, data: collection }, ...(media === null ? [] : [{ name: 'media', data: media }]), ...more]);
}

/** For tests: the bytes of the collection in a package. */
export async function collectionIn(path: string): Promise<Buffer> {
  const to = `${path}.unpacked`;
  await unpackCollection(path, to, () => {});
  const bytes = fs.readFileSync(to);
  fs.rmSync(to);
  return bytes;
}

/** For tests: a collection after something was done to its tables. */
export function changedCollection(collection: Uint8Array, change: (db: Database.Database) => void): Buffer {
  const db = new Database(Buffer.from(collection));
  try {
    change(db);
    return db.serialize();
  } finally {
    db.close();
  }
}

/** For tests: a package whose collection was changed, as if Anki had done it. */
export async function changedPackage(path: string, to: string, change: (db: Database.Database) => void): Promise<string> {
  fs.writeFileSync(to, packed(changedCollection(await collectionIn(path), change)));
  return to;
}

/** For tests: a frame of zstd that holds bytes as they are (RFC 8878, raw blocks), since nothing here packs. */
export function zstdFrame(bytes: Uint8Array, { size = bytes.length } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32LE(0xfd2fb528, 0);
  // One segment, its size in eight bytes.
  head[4] = 0xe0;
  head.writeBigUInt64LE(BigInt(size), 5);
  const blocks: Buffer[] = [];
  const most = 100_000;
  for (let at = 0; at === 0 || at < bytes.length; at += most) {
    const block = Buffer.from(bytes.subarray(at, at + most));
    const isLast = at + most >= bytes.length ? 1 : 0;
    const start = Buffer.alloc(3);
    start.writeUIntLE((block.length << 3) | isLast, 0, 3);
    blocks.push(start, block);
  }
  return Buffer.concat([head, ...blocks]);
}
