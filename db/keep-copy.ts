import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { DatabaseProblem } from './database-problem.ts';

/**
 * A whole copy of the database in a folder, made as one transaction of SQLite; the file itself must never be copied while it is open. Its name
 * is the time and `name`. Returns its path.
 * @throws DatabaseProblem when the database is damaged: then nothing is copied.
 */
export function keepCopy(db: Database.Database, folder: string, name: string): string {
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new DatabaseProblem(`The database ${db.name} is damaged (${found}). It was left as it is.`);
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `${timestamp()}${name}`);
  db.prepare('VACUUM INTO ?').run(`${copy}.part`);
  renameSync(`${copy}.part`, copy);
  return copy;
}

/** The moment, as names of copies begin. */
export const timestamp = () => new Date().toISOString().slice(0, 23).replace(/[:.]/g, '-');
