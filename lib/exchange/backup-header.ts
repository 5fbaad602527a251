import { z } from 'zod';

/** Files of this version are written; older ones are read. It rises when a file holds what the version before could not restore. */
export const BACKUP_VERSION = 2;

export const BACKUP_LIMITS = {
  /** Bytes of the file, of what is in it, and of one line. */
  fileBytes: 2 ** 30,
  bytes: 16 * 2 ** 30,
  lineBytes: 64 * 2 ** 20,
  headerBytes: 10_000,
  /** Of each kind. */
  lines: 10_000_000,
} as const;

/** The first line: what follows, and how it is known to be whole. It is not part of what is hashed. */
export interface BackupHeader {
  format: 'lesefluss-backup';
  version: number;
  /** When it was made, epoch milliseconds. */
  made: number;
  counts: BackupCounts;
  /** Of everything behind the line break of the header: its length, and its SHA-256 in hexadecimal digits. */
  bytes: number;
  sha256: string;
}

export type BackupCounts = z.infer<typeof counts>;

const count = z.int().min(0).max(BACKUP_LIMITS.lines);
const counts = z.strictObject({ texts: count, pages: count, events: count, feeds: count, items: count, translations: count });
const header = z.strictObject({
  format: z.literal('lesefluss-backup'),
  version: z.int().min(1),
  made: z.int().min(0).max(8_640_000_000_000_000),
  counts,
  bytes: z.int().min(0).max(BACKUP_LIMITS.bytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const NO_BACKUP = 'This is not a backup of Lesefluss.';

/** Reads the first line, or says in a sentence why the file cannot be restored. */
export function decodeHeader(line: string): BackupHeader | { problem: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { problem: NO_BACKUP };
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'lesefluss-backup') return { problem: NO_BACKUP };
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    return { problem: 'This backup was made by a newer version of Lesefluss. Update this one, then restore it.' };
  }
  const parsed = header.safeParse(raw);
  return parsed.success ? parsed.data : { problem: 'The first line of this backup is damaged, so it cannot be restored.' };
}
