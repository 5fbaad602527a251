import { createHash } from 'node:crypto';
import fs from 'node:fs';
import zlib from 'node:zlib';
import { type BackupContent, checkBackup, DAMAGED } from '#lib/exchange/backup-check.ts';
import { BACKUP_LIMITS, type BackupHeader, decodeHeader, NO_BACKUP } from '#lib/exchange/backup-header.ts';
import type { BackupLine } from '#lib/exchange/backup-line.ts';

export interface CheckedBackup {
  header: BackupHeader;
  content: BackupContent;
}

const LINES_AT_ONCE = 500;
const BYTES_AT_ONCE = 4 << 20;

/**
 * Reads a backup from beginning to end and checks all of it. Its lines are handed over some hundreds at a time, before it is known whether the
 * file is whole: whoever writes them waits for a first reading without `take`, or can take everything back.
 */
export async function readBackup(
  path: string,
  progress: (share: number) => void = () => {},
  take: (lines: BackupLine[]) => Promise<void> = async () => {},
): Promise<CheckedBackup | { problem: string }> {
  const { size } = fs.statSync(path);
  if (size > BACKUP_LIMITS.fileBytes) return { problem: TOO_LARGE };
  const file = fs.createReadStream(path);
  const gunzip = zlib.createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  file.pipe(gunzip);
  const reading = new Reading(take);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      const problem = await reading.take(chunk);
      if (problem !== null) return { problem };
      progress(gunzip.bytesWritten / size);
    }
    // Zeros behind the end are passed over without a word.
    if (gunzip.bytesWritten !== size) return { problem: reading.header ? DAMAGED : NO_BACKUP };
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('Z_')) throw error;
    return { problem: reading.header ? DAMAGED : NO_BACKUP };
  } finally {
    file.destroy();
    gunzip.destroy();
  }
  return reading.end();
}

export const TOO_LARGE = `This file is too large for a backup. Files of up to ${BACKUP_LIMITS.fileBytes / 2 ** 30} GB can be restored.`;

/** Cuts what comes into lines. The lengths are checked before anything is kept, so that a bomb stays small. */
class Reading {
  header: BackupHeader | null = null;
  #check: ReturnType<typeof checkBackup> | null = null;
  #hash = createHash('sha256');
  #bytes = 0;
  /** The beginning of a line whose end has not come yet. */
  #begun: Buffer[] = [];
  #begunBytes = 0;
  #lines: BackupLine[] = [];
  #linesBytes = 0;
  #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #hand: (lines: BackupLine[]) => Promise<void>;

  constructor(hand: (lines: BackupLine[]) => Promise<void>) {
    this.#hand = hand;
  }

  /** Answers with the problem, if there is one. */
  async take(chunk: Buffer): Promise<string | null> {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(10, from);
      const piece = chunk.subarray(from, end < 0 ? chunk.length : end);
      from = end < 0 ? chunk.length : end + 1;
      if (this.header) {
        const counted = chunk.subarray(from - piece.length - (end < 0 ? 0 : 1), from);
        this.#bytes += counted.length;
        this.#hash.update(counted);
        if (this.#bytes > this.header.bytes) return DAMAGED;
      }
      this.#begun.push(piece);
      this.#begunBytes += piece.length;
      if (this.#begunBytes > (this.header ? BACKUP_LIMITS.lineBytes : BACKUP_LIMITS.headerBytes)) return this.header ? DAMAGED : NO_BACKUP;
      if (end < 0) continue;
      const problem = await this.#line(Buffer.concat(this.#begun));
      if (problem !== null) return problem;
      this.#begun = [];
      this.#begunBytes = 0;
    }
    return null;
  }

  async #line(bytes: Buffer): Promise<string | null> {
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch {
      return this.header ? DAMAGED : NO_BACKUP;
    }
    if (!this.header || !this.#check) {
      const header = decodeHeader(text);
      if ('problem' in header) return header.problem;
      this.header = header;
      this.#check = checkBackup(header.counts);
      return null;
    }
    const taken = this.#check.take(text);
    if ('problem' in taken) return taken.problem;
    this.#lines.push(taken.line);
    this.#linesBytes += bytes.length;
    if (this.#lines.length >= LINES_AT_ONCE || this.#linesBytes > BYTES_AT_ONCE) await this.#flush();
    return null;
  }

  async #flush(): Promise<void> {
    const lines = this.#lines;
    this.#lines = [];
    this.#linesBytes = 0;
    if (lines.length > 0) await this.#hand(lines);
  }

  async end(): Promise<CheckedBackup | { problem: string }> {
    const { header } = this;
    if (!header || !this.#check) return { problem: NO_BACKUP };
    if (this.#begunBytes > 0 || this.#bytes !== header.bytes || this.#hash.digest('hex') !== header.sha256) return { problem: DAMAGED };
    const content = this.#check.end();
    if ('problem' in content) return content;
    await this.#flush();
    return { header, content };
  }
}
