import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const built = path.join(root, 'data');

/** A free port, as the system gives it. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** What is read and never written: a hundred megabytes, so it is linked. */
const READ_ONLY = ['dictionary.db', 'lexicon.bin'];

/** A folder like the learner's after the first start; `dictionary: false` leaves the dictionary out. */
export function dataFolder({ dictionary = true } = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lesefluss-'));
  for (const name of READ_ONLY) if (dictionary || name !== 'dictionary.db') link(path.join(built, name), path.join(folder, name));
  return folder;
}

/** Copies a data folder that no server uses. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (file) => !READ_ONLY.includes(path.basename(file)) });
  for (const name of READ_ONLY) if (existsSync(path.join(from, name))) link(path.join(from, name), path.join(to, name));
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to); // another file system
  }
}

/** Brings the tables and the bundled articles into a data folder, as set-up does before every start. */
export function prepare(folder: string, env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/prepare.ts'], {
    cwd: root,
    env: { ...process.env, ...env, LESEFLUSS_DATA: folder },
    encoding: 'utf8',
  });
}

/** A Lesefluss of its own: its own process, port and data. */
export class Server {
  url = '';
  output = '';
  #child: ChildProcess | null = null;

  constructor(
    readonly folder: string,
    readonly env: Record<string, string> = {},
  ) {}

  async start(): Promise<void> {
    const port = this.url ? Number(new URL(this.url).port) : await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const child = spawn(process.execPath, ['scripts/serve.mjs'], {
      cwd: root,
      env: { ...process.env, ...this.env, LESEFLUSS_DATA: this.folder, PORT: String(port) },
    });
    this.#child = child;
    const heard = (data: Buffer) => {
      this.output += data;
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    for (let tries = 0; tries < 300; tries++) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${this.output}`);
      try {
        await fetch(`${this.url}/api/health`);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    throw new Error(`The server did not answer within 30 s: ${this.output}`);
  }

  /** Ends it; `SIGKILL` is the power cut. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async restart(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.stop(signal);
    await this.start();
  }

  async dispose(): Promise<void> {
    await this.stop('SIGKILL');
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
  }
}
