import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { backupLines } from '#db/backup.ts';
import { BACKUP_VERSION, type BackupCounts, type BackupHeader } from '#lib/exchange/backup-header.ts';
import type { BackupLine } from '#lib/exchange/backup-line.ts';

const COUNTED = { text: 'texts', page: 'pages', event: 'events', feed: 'feeds', item: 'items', translation: 'translations' } as const;
const ENOUGH = 1 << 18;

/**
 * Writes all that a learner made to a file. The header says how much follows and what its hash is, so it is made last and stands first: a file
 * of gzip may be joined from two. Memory holds a few lines at a time.
 */
export async function writeBackup(learnerId: string, path: string, now: number): Promise<BackupHeader> {
  const rest = `${path}.rest`;
  try {
    const about = await writeRest(learnerId, rest);
    const header: BackupHeader = { format: 'lesefluss-backup', version: BACKUP_VERSION, made: now, ...about };
    fs.writeFileSync(path, zlib.gzipSync(`${JSON.stringify(header)}\n`));
    await pipeline(fs.createReadStream(rest), fs.createWriteStream(path, { flags: 'a' }));
    return header;
  } finally {
    fs.rmSync(rest, { force: true });
  }
}

async function writeRest(learnerId: string, path: string): Promise<Pick<BackupHeader, 'counts' | 'bytes' | 'sha256'>> {
  const counts: BackupCounts = { texts: 0, pages: 0, events: 0, feeds: 0, items: 0, translations: 0 };
  const hash = createHash('sha256');
  let bytes = 0;
  const gzip = zlib.createGzip();
  const written = pipeline(gzip, fs.createWriteStream(path));
  // Awaited below; without this a full disk would end the process before.
  written.catch(() => {});
  let waiting: string[] = [];
  let size = 0;
  const flush = async () => {
    const chunk = Buffer.from(waiting.join(''));
    waiting = [];
    size = 0;
    hash.update(chunk);
    bytes += chunk.length;
    if (!gzip.write(chunk)) await Promise.race([once(gzip, 'drain'), written]);
  };
  await backupLines(learnerId, async (json, line: BackupLine) => {
    if (line.is !== 'learner') counts[COUNTED[line.is]]++;
    waiting.push(json, '\n');
    size += json.length;
    if (size > ENOUGH) await flush();
  });
  await flush();
  gzip.end();
  await written;
  return { counts, bytes, sha256: hash.digest('hex') };
}
