import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Settings } from '#settings';
import { asProblem, DatabaseProblem } from './database-problem.ts';
import { MIGRATIONS, pendingOf, readMigrations } from './migration-state.ts';

/** Whether the database is there and has exactly the tables of this program; otherwise why not, as a sentence. Changes nothing. */
export function checkDatabase(settings: Pick<Settings, 'databaseFile'>, folder = MIGRATIONS): DatabaseProblem | null {
  const file = settings.databaseFile;
  if (!existsSync(file)) return new DatabaseProblem(`There is no database at ${file}. Start Lesefluss with "npm start", which makes one.`);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { fileMustExist: true, readonly: true, timeout: 1000 });
    if (pendingOf(db, readMigrations(folder), file).length === 0) return null;
    return new DatabaseProblem(`The database ${file} is of an older version. Start Lesefluss again with "npm start".`);
  } catch (error) {
    return asProblem(error, file);
  } finally {
    db?.close();
  }
}
