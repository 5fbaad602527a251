import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { DatabaseProblem } from './database-problem.ts';

/** Where the migrations are. */
export const MIGRATIONS = path.resolve('prisma/migrations');

export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** The migrations of this program, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The migrations that a database still needs. @throws DatabaseProblem when it is not ours, newer, changed, or was stopped half-way. */
export function pendingOf(db: Database.Database, migrations: Migration[], file: string): Migration[] {
  if (isEmpty(db)) return migrations;
  if (!hasTable(db, '_prisma_migrations')) {
    throw new DatabaseProblem(`${file} is a database of another program. Choose another place with DATABASE_URL or LESEFLUSS_DATA.`);
  }
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const rows = appliedRows(db);
  for (const { migration_name: name, finished_at, checksum } of rows) {
    const migration = known.get(name);
    if (!migration) {
      throw new DatabaseProblem(`The database ${file} was made by a newer Lesefluss ("${name}" is not known here). Update the program.`);
    }
    if (finished_at === null) {
      throw new DatabaseProblem(
        `The change "${name}" of the database ${file} was cut short. Start Lesefluss with "npm start", which mends it.`,
      );
    }
    if (checksum !== migration.checksum) {
      throw new DatabaseProblem(`The change "${name}" in ${file} is not the one of this program. Use the version that made this database.`);
    }
  }
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** The migration that was begun and never finished, and whether nobody's data can have been there before it; null when there is none. */
export function unfinished(db: Database.Database): { name: string; first: boolean } | null {
  if (!hasTable(db, '_prisma_migrations')) return null;
  const rows = appliedRows(db);
  const row = rows.find(({ finished_at }) => finished_at === null);
  // A first start makes all migrations in a row, without a copy between them: until there is a learner, nothing can be lost.
  return row ? { name: row.migration_name, first: rows.length === 1 || !hasLearner(db) } : null;
}

function hasLearner(db: Database.Database): boolean {
  return hasTable(db, 'Learner') && db.prepare('SELECT count(*) FROM "Learner"').pluck().get() !== 0;
}

export function isEmpty(db: Database.Database): boolean {
  return db.prepare("SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").pluck().get() === 0;
}

function hasTable(db: Database.Database, name: string): boolean {
  return db.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?").pluck().get(name) === 1;
}

/** Rows of Prisma's own table that count. */
function appliedRows(db: Database.Database): { migration_name: string; checksum: string; finished_at: number | null }[] {
  return db
    .prepare<[], { migration_name: string; checksum: string; finished_at: number | null }>(
      'SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
    )
    .all();
}
