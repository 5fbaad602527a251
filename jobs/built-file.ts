import fs from 'node:fs';
import path from 'node:path';

/** The number of the builder that made a SQLite file: its user version, in four bytes at offset 60. Null when it is no such file. */
export function builtWith(file: string): number | null {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, 'r');
    const header = Buffer.alloc(64);
    if (fs.readSync(handle, header, 0, 64, 0) < 64 || header.toString('latin1', 0, 15) !== 'SQLite format 3') return null;
    return header.readInt32BE(60);
  } catch {
    return null;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

/** Where a file is written before it is whole; then it is renamed. */
export function temporary(file: string): string {
  return `${file}.${process.pid}.part`;
}

/** Removes what runs that were stopped have left, but not what another one is writing now. */
export function removeLeftovers(folder: string, name: string): void {
  if (!fs.existsSync(folder)) return;
  for (const file of fs.readdirSync(folder)) {
    const pid = file.startsWith(`${name}.`) ? /\.(\d+)\.part(?:-journal)?$/.exec(file)?.[1] : undefined;
    if (pid && !isRunning(Number(pid))) fs.rmSync(path.join(folder, file), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
