import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { keepCopy } from '#db/keep-copy.ts';
import { readSettings } from '#settings';

/** Copies of each kind that are kept. */
const COPIES = 5;

/** Copies the database into `data/backups/` before much of it is changed; the last five of each kind are kept. Answers where it is. */
export function copyDatabase(before: 'restore' | 'import'): string {
  const suffix = `-before-${before}.db`;
  const { data, databaseFile } = readSettings();
  const folder = path.join(data, 'backups');
  const db = new Database(databaseFile, { timeout: 5000 });
  try {
    const copy = keepCopy(db, folder, suffix);
    // Also what one that was stopped left of one.
    const begun = fs.readdirSync(folder).filter((name) => name.includes(`${suffix}.part`));
    for (const name of begun) fs.rmSync(path.join(folder, name), { force: true });
    const copies = fs.readdirSync(folder).filter((name) => name.endsWith(suffix));
    for (const old of copies.sort().slice(0, -COPIES)) fs.rmSync(path.join(folder, old), { force: true });
    return copy;
  } finally {
    db.close();
  }
}
