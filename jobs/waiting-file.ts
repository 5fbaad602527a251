import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readSettings } from '#settings';

const DAY = 86_400_000;

/** Where a file that was sent, or is to be sent, waits in a folder of the data; what nobody came back for is gone after a day. */
export function waitingFile(name: string): string {
  const folder = waitingFolder(name);
  fs.mkdirSync(folder, { recursive: true });
  // What nobody came back for, and what a killed program left behind.
  for (const each of fs.readdirSync(folder)) {
    const left = path.join(folder, each);
    const stat = fs.statSync(left, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > DAY) fs.rmSync(left, { force: true, recursive: true });
  }
  return path.join(folder, randomUUID());
}

/** The folder itself. */
export const waitingFolder = (name: string): string => path.join(readSettings().data, name);
