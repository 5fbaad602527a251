import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSchemaEngine } from '../scripts/schema-engine.ts';
import { checkDatabase } from './check-database.ts';
import { migrate } from './migrate.ts';

let data: string;
let settings: { data: string; databaseFile: string };
let folder: string;

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'lesefluss-migrate-'));
  settings = { data, databaseFile: path.join(data, 'lesefluss.db') };
  folder = path.join(data, 'migrations');
  cpSync('prisma/migrations', folder, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

const migrations = () => readdirSync(folder).filter((name) => !name.endsWith('.toml'));
const backups = () => (existsSync(path.join(data, 'backups')) ? readdirSync(path.join(data, 'backups')) : []);

function use<T>(ask: (db: Database.Database) => T, file = settings.databaseFile): T {
  const db = new Database(file);
  try {
    return ask(db);
  } finally {
    db.close();
  }
}
/** A learner with a word and its card. */
function fill(): void {
  use((db) =>
    db.exec(`
      INSERT INTO "Learner" ("id", "createdAt", "zone") VALUES ('ada', 0, 'UTC');
      INSERT INTO "Word" ("learnerId", "key", "lemma", "pos", "headword", "search", "declared", "kept", "lookups", "lastLookup", "firstMet", "lastMet") VALUES ('ada', 'See|NOUN|m', 'See', 'NOUN', 'der See', 'see', NULL, true, 0, NULL, 0, 0);
      INSERT INTO "Card" ("learnerId", "id", "wordKey", "kind", "active", "next", "phase", "step", "stability", "difficulty", "due", "reps", "lapses")
        VALUES ('ada', 'See|NOUN|m#meaning', 'See|NOUN|m', 'meaning', true, 0, 'new', 0, 0, 0, 0, 0, 0);
    `),
  );
}
const cards = (file?: string) => use((db) => db.prepare('SELECT count(*) FROM "Card"').pluck().get(), file);

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}
/** What Prisma writes to change a column: the table is made again, the old one dropped. */
const REDEFINE = `
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Learner" ("id" TEXT NOT NULL PRIMARY KEY, "createdAt" BIGINT NOT NULL, "sequence" INTEGER NOT NULL DEFAULT 0,
  "zone" TEXT NOT NULL, "level" TEXT, "presumed" INTEGER NOT NULL DEFAULT 1, "levelAsked" BOOLEAN NOT NULL DEFAULT false, "counting" INTEGER NOT NULL DEFAULT 0);
INSERT INTO "new_Learner" SELECT * FROM "Learner";
DROP TABLE "Learner";
ALTER TABLE "new_Learner" RENAME TO "Learner";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
`;

test('a new database gets all tables, once', () => {
  expect(migrate(settings, folder)).toEqual({ applied: migrations() });
  expect(migrate(settings, folder)).toEqual({ applied: [] });
  expect(checkDatabase(settings, folder)).toBeNull();
  expect(backups()).toEqual([]);
});

test('a database with something in it is copied before it is changed, and loses nothing', () => {
  migrate(settings, folder);
  fill();
  addMigration('29990101000000_later', REDEFINE);
  expect(checkDatabase(settings, folder)?.message).toMatch(/older version/);
  const { applied, backup } = migrate(settings, folder);
  expect(applied).toEqual(['29990101000000_later']);
  expect(cards()).toBe(1);
  expect(cards(backup)).toBe(1);
  expect(use((db) => db.pragma('foreign_key_check'))).toEqual([]);
  expect(use((db) => db.pragma('journal_mode', { simple: true }))).toBe('wal');
  expect(migrate(settings, folder)).toEqual({ applied: [] });
});

test('a change that fails says so and names the copy; with it mended the next start begins again from the copy', () => {
  migrate(settings, folder);
  fill();
  addMigration('29990101000000_later', 'DELETE FROM "Card"; CREATE TABLE nonsense (;');
  expect(() => migrate(settings, folder)).toThrow(/failed: .*A copy from before is .*backups/);
  expect(cards()).toBe(0);
  expect(checkDatabase(settings, folder)?.message).toMatch(/cut short/);
  writeFileSync(path.join(folder, '29990101000000_later', 'migration.sql'), REDEFINE);
  expect(migrate(settings, folder)).toMatchObject({ applied: ['29990101000000_later'], setAside: expect.stringMatching(/cut-short/) });
  expect(cards()).toBe(1);
});

test('a first start that was killed while it made the tables is made again', () => {
  migrate(settings, folder);
  use((db) => db.exec('UPDATE "_prisma_migrations" SET "finished_at" = NULL; DROP TABLE "Card"; DROP TABLE "Meeting"'));
  expect(migrate(settings, folder).applied).toEqual(migrations());
  expect(cards()).toBe(0);
});

test("Prisma's own engine finds the database as it would have made it", async () => {
  migrate(settings, folder);
  const engine = await openEngine();
  expect(await engine.applyMigrations({ migrationsList: list(), filters })).toEqual({ appliedMigrationNames: [] });
  const diagnosis = await engine.diagnoseMigrationHistory({ migrationsList: list(), optInToShadowDatabase: true, filters });
  expect(diagnosis.history ?? null).toBeNull();
  expect(diagnosis).toMatchObject({ failedMigrationNames: [], editedMigrationNames: [] });
});

test("a database made by Prisma's own engine needs nothing", async () => {
  const engine = await openEngine();
  expect(await engine.applyMigrations({ migrationsList: list(), filters })).toEqual({ appliedMigrationNames: migrations() });
  // The engine keeps its lock until the process ends; nothing is being written, so the file is whole.
  const copy = { data, databaseFile: path.join(data, 'copy.db') };
  cpSync(settings.databaseFile, copy.databaseFile);
  expect(migrate(copy, folder)).toEqual({ applied: [] });
  expect(checkDatabase(copy, folder)).toBeNull();
});

test('the migrations lead to the schema', async () => {
  const engine = await openEngine();
  const schema = { path: 'schema.prisma', content: readFileSync('prisma/schema.prisma', 'utf8') };
  const from = { tag: 'migrations' as const, ...list() };
  const diff = await engine.diff({ from, to: { tag: 'schemaDatamodel', files: [schema] }, script: true, exitCode: true, filters });
  expect(diff.exitCode, 'run `npm run migration -- <name>`').toBe(0);
});

const filters = { externalTables: [], externalEnums: [] };
const openEngine = () =>
  openSchemaEngine(settings.databaseFile, { path: 'schema.prisma', content: readFileSync('prisma/schema.prisma', 'utf8') });
const list = () => ({
  baseDir: folder,
  lockfile: { path: 'migration_lock.toml', content: readFileSync(path.join(folder, 'migration_lock.toml'), 'utf8') },
  shadowDbInitScript: '',
  migrationDirectories: migrations().map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok' as const, value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
    },
  })),
});

test.each([
  [
    'no database at all',
    () => writeFileSync(settings.databaseFile, 'Dear diary, today I read about the Bundestag. '.repeat(100)),
    /damaged/,
  ],
  [
    'a damaged one',
    () => {
      migrate(settings, folder);
      fill();
      const bytes = readFileSync(settings.databaseFile);
      bytes.fill(0xaa, 100, 3000);
      writeFileSync(settings.databaseFile, bytes);
    },
    /damaged/,
  ],
  ['one of another program', () => use((db) => db.exec('CREATE TABLE bookmarks (url TEXT)')), /another program.*DATABASE_URL/],
  [
    'one of a newer program',
    () => {
      addMigration('29990101000000_later', REDEFINE);
      migrate(settings, folder);
      rmSync(path.join(folder, '29990101000000_later'), { recursive: true });
    },
    /newer Lesefluss/,
  ],
  [
    'one whose history was altered',
    () => {
      migrate(settings, folder);
      use((db) => db.exec(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`));
    },
    /not the one of this program/,
  ],
])('%s is refused with a sentence and left as it is', (_, make, sentence) => {
  make();
  const before = readFileSync(settings.databaseFile);
  expect(() => migrate(settings, folder)).toThrow(sentence);
  expect(checkDatabase(settings, folder)?.message).toMatch(sentence);
  expect(readFileSync(settings.databaseFile).equals(before)).toBe(true);
});

test('a truncated database is not changed', () => {
  migrate(settings, folder);
  fill();
  addMigration('29990101000000_later', REDEFINE);
  truncateSync(settings.databaseFile, 20_000);
  const before = readFileSync(settings.databaseFile);
  expect(() => migrate(settings, folder)).toThrow(/damaged/);
  expect(readFileSync(settings.databaseFile).equals(before)).toBe(true);
});

test('a database that somebody has open is not changed', () => {
  migrate(settings, folder);
  fill();
  addMigration('29990101000000_later', REDEFINE);
  use((open) => {
    open.pragma('journal_mode = WAL');
    open.prepare('SELECT * FROM "Learner"').all();
    expect(() => migrate(settings, folder)).toThrow(/in use. Stop the running Lesefluss first/);
  });
  expect(migrate(settings, folder).applied).toEqual(['29990101000000_later']);
});

test('a place that cannot be a folder is a sentence', () => {
  writeFileSync(path.join(data, 'file'), '');
  const inFile = { data, databaseFile: path.join(data, 'file', 'lesefluss.db') };
  expect(() => migrate(inFile, folder)).toThrow(/cannot be (opened|written)/);
  expect(checkDatabase(inFile, folder)?.message).toMatch(/There is no database/);
});
