import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Settings } from '#settings';
import { asProblem, DatabaseProblem } from './database-problem.ts';

/** What was done: the migrations applied, and the copy that was kept before. */
export interface Migrated {
  applied: string[];
  backup?: string;
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** A row of Prisma's own table. */
interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: number | null;
  rolled_back_at: number | null;
}

/**
 * Brings the learner's database to the tables of this program, and makes it when there is none. It does what `prisma migrate deploy`
 * does, with the same files and the same table of what was applied, but without an engine to download.
 * A database with something in it is copied to `<data>/backups` before.
 * @throws DatabaseProblem with a sentence for the owner; then nothing was touched, or the copy is named.
 */
export function migrate(settings: Pick<Settings, 'databaseFile' | 'data'>, folder = path.resolve('prisma/migrations')): Migrated {
  const file = settings.databaseFile;
  const migrations = readMigrations(folder);
  const isNew = !existsSync(file);
  let db: Database.Database | undefined;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    db = new Database(file, { timeout: 5000 });
    const pending = isNew ? migrations : pendingOf(db, migrations, file);
    if (pending.length === 0) return { applied: [] };
    holdAlone(db, file);
    const backup = isNew || isEmpty(db) ? undefined : keepCopy(db, path.join(settings.data, 'backups'), pending[0]!.name);
    for (const migration of pending) apply(db, migration, backup);
    db.pragma('locking_mode = NORMAL');
    db.pragma('journal_mode = WAL');
    return { applied: pending.map(({ name }) => name), ...(backup && { backup }) };
  } catch (error) {
    throw asProblem(error, file);
  } finally {
    db?.close();
  }
}

/** Whether the database is there and has exactly the tables of this program; otherwise why not, as a sentence. */
export function checkDatabase(
  settings: Pick<Settings, 'databaseFile'>,
  folder = path.resolve('prisma/migrations'),
): DatabaseProblem | null {
  const file = settings.databaseFile;
  if (!existsSync(file)) return new DatabaseProblem(`There is no database at ${file}. Start Lesefluss with "npm start", which makes one.`);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { fileMustExist: true, readonly: true, timeout: 1000 });
    const pending = pendingOf(db, readMigrations(folder), file);
    return pending.length === 0
      ? null
      : new DatabaseProblem(`The database ${file} is of an older version. Start Lesefluss again: that brings it up to date.`);
  } catch (error) {
    return asProblem(error, file);
  } finally {
    db?.close();
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The migrations to apply. @throws DatabaseProblem when the database is not ours, newer, or stopped half-way. */
function pendingOf(db: Database.Database, migrations: Migration[], file: string): Migration[] {
  if (isEmpty(db)) return migrations;
  if (!hasTable(db, '_prisma_migrations')) {
    throw new DatabaseProblem(`${file} is a database of another program. Choose another place with DATABASE_URL or LESEFLUSS_DATA.`);
  }
  const rows = (db.prepare('SELECT * FROM "_prisma_migrations"').all() as Applied[]).filter((row) => row.rolled_back_at === null);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, finished_at, checksum } of rows) {
    const migration = known.get(name);
    if (!migration) {
      throw new DatabaseProblem(`The database ${file} was made by a newer Lesefluss ("${name}" is not known here). Update the program.`);
    }
    if (finished_at === null) {
      throw new DatabaseProblem(
        `The change "${name}" of the database ${file} was cut short. Put the last copy from the folder "backups" in its place, then start again.`,
      );
    }
    if (checksum !== migration.checksum) {
      throw new DatabaseProblem(`The change "${name}" in ${file} is not the one of this program. Use the version that made this database.`);
    }
  }
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

function isEmpty(db: Database.Database): boolean {
  return db.prepare("SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").pluck().get() === 0;
}

function hasTable(db: Database.Database, name: string): boolean {
  return db.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?").pluck().get(name) === 1;
}

/** Nobody else may have the file open while its tables change: leaving WAL fails as long as anybody has. */
function holdAlone(db: Database.Database, file: string): void {
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) throw error;
    throw new DatabaseProblem(`The database ${file} must be changed for this version, but it is in use. Stop the running Lesefluss first.`);
  }
}

function keepCopy(db: Database.Database, folder: string, before: string): string {
  mkdirSync(folder, { recursive: true });
  const problems = db.pragma('quick_check(1)', { simple: true });
  if (problems !== 'ok') throw new DatabaseProblem(`The database ${db.name} is damaged (${problems}). It was left as it is.`);
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const copy = path.join(folder, `${time}-before-${before}.db`);
  db.prepare('VACUUM INTO ?').run(copy);
  return copy;
}

/** Runs one migration as Prisma does: noted as begun, then the script without a transaction around it, then noted as finished. */
function apply(db: Database.Database, { name, sql, checksum }: Migration, backup?: string): void {
  db.exec(PRISMA_TABLE);
  const id = randomUUID();
  db.prepare('INSERT INTO "_prisma_migrations" ("id", "checksum", "started_at", "migration_name") VALUES (?, ?, ?, ?)').run(
    id,
    checksum,
    Date.now(),
    name,
  );
  // Scripts that redefine a table drop the old one: with foreign keys on, that would delete what refers to it.
  db.pragma('foreign_keys = OFF');
  try {
    db.exec(sql);
  } catch (error) {
    db.prepare('UPDATE "_prisma_migrations" SET "logs" = ? WHERE "id" = ?').run(String(error), id);
    const copy = backup ? ` A copy from before is ${backup}.` : '';
    throw new DatabaseProblem(`The change "${name}" of the database ${db.name} failed: ${(error as Error).message}.${copy}`);
  }
  db.prepare('UPDATE "_prisma_migrations" SET "finished_at" = ?, "applied_steps_count" = 1 WHERE "id" = ?').run(Date.now(), id);
}

/** As Prisma's schema engine makes it. */
const PRISMA_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
