import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Settings } from '#settings';
import { asProblem, DatabaseProblem } from './database-problem.ts';
import { keepCopy, timestamp } from './keep-copy.ts';
import { isEmpty, MIGRATIONS, type Migration, pendingOf, readMigrations, unfinished } from './migration-state.ts';

/** What was done: the migrations applied, and the copy that was kept before. */
export interface Migrated {
  applied: string[];
  backup?: string;
  /** Where the remains of a change that was cut short were put; the copy from before it is in use again. */
  setAside?: string;
}

/**
 * Brings the learner's database to the tables of this program, and makes it when there is none. It does what `prisma migrate deploy`
 * does, with the same files and the same table of what was applied, but without an engine to download.
 * A database with something in it is copied to `<data>/backups` before; when a change is cut short, the next start goes back to that copy
 * and begins again.
 * @throws DatabaseProblem with a sentence for the owner.
 */
export function migrate(settings: Pick<Settings, 'databaseFile' | 'data'>, folder = MIGRATIONS): Migrated {
  const file = settings.databaseFile;
  const backups = path.join(settings.data, 'backups');
  const migrations = readMigrations(folder);
  let db: Database.Database | undefined;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const setAside = existsSync(file) ? goBack(file, backups) : undefined;
    const isNew = !existsSync(file);
    db = new Database(file, { timeout: 5000 });
    const pending = pendingOf(db, migrations, file);
    if (pending.length === 0) return { applied: [] };
    holdAlone(db);
    const backup = isNew || isEmpty(db) ? undefined : keepCopy(db, backups, before(pending[0]!.name));
    for (const migration of pending) apply(db, migration, backup);
    db.pragma('locking_mode = NORMAL');
    db.pragma('journal_mode = WAL');
    return { applied: pending.map(({ name }) => name), ...(backup && { backup }), ...(setAside && { setAside }) };
  } catch (error) {
    throw asProblem(error, file);
  } finally {
    db?.close();
  }
}

/** Puts the copy from before a change that was cut short in its place, and returns where the remains are. */
function goBack(file: string, backups: string): string | undefined {
  const db = new Database(file, { timeout: 5000 });
  let cut: ReturnType<typeof unfinished>;
  try {
    cut = unfinished(db);
    if (!cut) return undefined;
    holdAlone(db);
  } finally {
    db.close();
  }
  const { name, first } = cut;
  const copy = existsSync(backups)
    ? readdirSync(backups)
        .filter((each) => each.endsWith(before(name)))
        .sort()
        .at(-1)
    : undefined;
  // The very first change made the tables: nothing can have been in them, so without a copy the start is from nothing.
  if (!copy && !first) {
    throw new DatabaseProblem(`The change "${name}" of the database ${file} was cut short, and no copy from before it is in ${backups}.`);
  }
  mkdirSync(backups, { recursive: true });
  const setAside = path.join(backups, `${timestamp()}-cut-short.db`);
  if (copy) copyFileSync(path.join(backups, copy), `${file}.restored`);
  renameSync(file, setAside);
  if (copy) renameSync(`${file}.restored`, file);
  return setAside;
}

/** Nobody else may have the file open while its tables change: leaving WAL fails as long as anybody has. */
function holdAlone(db: Database.Database): void {
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) throw error;
    throw new DatabaseProblem(
      `The database ${db.name} must be changed for this version, but it is in use. Stop the running Lesefluss first.`,
    );
  }
}

const before = (migration: string) => `-before-${migration}.db`;

/** Runs one migration as Prisma does: noted as begun, then the script without a transaction around it, then noted as finished. */
function apply(db: Database.Database, { name, sql, checksum }: Migration, backup?: string): void {
  db.exec(PRISMA_TABLE);
  const id = randomUUID();
  const begun = db.prepare('INSERT INTO "_prisma_migrations" ("id", "checksum", "started_at", "migration_name") VALUES (?, ?, ?, ?)');
  begun.run(id, checksum, Date.now(), name);
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
