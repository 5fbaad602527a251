import fs from 'node:fs';
import Database from 'better-sqlite3';

/** Told what is being done and how far it is, 0 to 1. */
export type Progress = (doing: string, share: number) => void;

/** What a dictionary file says of itself, besides the number of its builder. */
export interface DictionaryMeta {
  name: string;
  version: string;
  origin: string;
  license: string;
  notice: string;
  headwords: number;
  /** Of the glosses; absent where they are English. */
  language?: string;
}

/** The tables of every built dictionary, whatever its source: what `db/dictionary.ts` opens. */
const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE field (id INTEGER PRIMARY KEY, content TEXT NOT NULL, examples TEXT);
CREATE TABLE headword (headword TEXT PRIMARY KEY, senses TEXT NOT NULL, evidence TEXT) WITHOUT ROWID;
CREATE TABLE form (form TEXT NOT NULL, headword TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (form, headword, kind)) WITHOUT ROWID;
CREATE TABLE phrase (word TEXT PRIMARY KEY, phrases TEXT NOT NULL) WITHOUT ROWID;
`;

/**
 * Makes a dictionary file, which must not exist, with what `fill` writes into its tables, and sees it onto the disk. The caller renames it
 * when all is done, so a build that is stopped leaves nothing behind that could be taken for a dictionary. `build` is the number of the builder.
 */
export async function writeDictionary<Report>(
  file: string,
  build: number,
  fill: (db: Database.Database) => Promise<{ meta: DictionaryMeta; report: Report }>,
): Promise<Report> {
  const db = new Database(file);
  try {
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec(SCHEMA);
    db.exec('BEGIN');
    const { meta, report } = await fill(db);
    const insert = db.prepare('INSERT INTO meta VALUES (?, ?)');
    for (const [name, value] of Object.entries({ ...meta, build })) insert.run(name, String(value));
    db.exec('COMMIT');
    db.pragma(`user_version = ${build}`);
    db.close();
    flush(file);
    return report;
  } finally {
    if (db.open) db.close();
  }
}

/** Makes sure that a file is on the disk, before it is renamed to its name. */
function flush(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
