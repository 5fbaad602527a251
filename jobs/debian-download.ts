import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

interface Options {
  /** Hears a line per step. */
  say?: (line: string) => void;
  /** Hears how much of the package is here, 0 to 1. */
  onShare?: (share: number) => void;
  /** Stops the download. */
  signal?: AbortSignal;
}

/**
 * Downloads a Debian package with the system's own apt-get, without installing it; null where there is no apt-get.
 * @throws Error with one sentence when it cannot be had.
 */
export async function downloadPackage(name: string, { say = () => {}, onShare = () => {}, signal }: Options = {}): Promise<Buffer | null> {
  if (!(await hasAptGet())) return null;
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'lesefluss-'));
  try {
    say(`getting Debian's package ${name} …`);
    const fetchPackage = () => aptGet(['download', name], folder, 120_000, onShare, signal);
    try {
      await fetchPackage();
    } catch (error) {
      signal?.throwIfAborted();
      // Without package lists apt knows no packages; getting them needs root.
      if (process.getuid?.() !== 0) throw error;
      say('getting the lists of packages first …');
      await aptGet(['update'], folder, 180_000, () => {}, signal);
      await fetchPackage();
    }
    const file = (await fs.readdir(folder)).find((each) => each.endsWith('.deb'));
    if (!file) throw new Error('apt-get has left no package behind.');
    return await fs.readFile(path.join(folder, file));
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function hasAptGet(): Promise<boolean> {
  try {
    await promisify(execFile)('apt-get', ['--version'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

const OPTIONS = ['-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20'];

function aptGet(args: string[], cwd: string, timeout: number, onShare: (share: number) => void, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // What apt tells front ends goes to descriptor 3: "dlstatus:1:42.0:…".
    const child = spawn('apt-get', [...OPTIONS, '-o', 'APT::Status-Fd=3', ...args], {
      cwd,
      timeout,
      signal,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stderr!.on('data', (data: Buffer) => {
      printed += data;
    });
    (child.stdio[3] as Readable).on('data', (data: Buffer) => {
      const percent = /dlstatus:\d+:([\d.]+):(?!.*dlstatus)/s.exec(String(data))?.[1];
      if (percent) onShare(Number(percent) / 100);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const reason = /^E: (.*)$/m.exec(printed)?.[1] ?? 'it did not answer in time';
      reject(new Error(`"apt-get ${args.join(' ')}" failed (${reason}).`));
    });
  });
}
