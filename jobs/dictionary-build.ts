import fs from 'node:fs';
import Database from 'better-sqlite3';
import { parseDingLine, readDingHeader } from '#lib/dictionary/ding.ts';
import { type DingField, dingFields } from '#lib/dictionary/ding-fields.ts';
import { encodeField } from '#lib/dictionary/stored-sense.ts';
import { DICTIONARY_BUILD } from './dictionary-version.ts';

export interface BuildReport {
  lines: number;
  headwords: number;
  forms: number;
  /** What found no place in the dictionary, how often, with an example line each. */
  leftovers: Map<string, { count: number; example: string }>;
}

/** Told what is being done and how far it is, 0 to 1. */
export type Progress = (doing: string, share: number) => void;

const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE field (id INTEGER PRIMARY KEY, content TEXT NOT NULL, examples TEXT);
CREATE TABLE headword (headword TEXT PRIMARY KEY, senses TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE form (form TEXT NOT NULL, headword TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (form, headword, kind)) WITHOUT ROWID;
`;

/** Where a headword's sense is kept: the word field, and which of its heads. */
type SenseRef = [field: number, head: number];

/**
 * Builds the dictionary from the text of Ding into `file`, which must not exist. The caller renames it when all is done, so a build that
 * is stopped leaves nothing behind that could be taken for a dictionary.
 */
export async function buildDictionary(source: string, file: string, origin: string, progress: Progress): Promise<BuildReport> {
  const header = readDingHeader(source);
  if (!header) throw new Error('The text does not begin with the header of Ding.');
  const db = new Database(file);
  try {
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec(SCHEMA);
    db.exec('BEGIN');
    const report = await fill(db, source, progress);
    const meta = db.prepare('INSERT INTO meta VALUES (?, ?)');
    for (const row of [
      ['name', 'Ding'],
      ['version', header.version],
      ['origin', origin],
      ['license', 'GPL-2.0-or-later'],
      ['notice', notice(header.version)],
      ['build', String(DICTIONARY_BUILD)],
      ['headwords', String(report.headwords)],
    ])
      meta.run(...row);
    db.exec('COMMIT');
    db.pragma(`user_version = ${DICTIONARY_BUILD}`);
    db.close();
    flush(file);
    return report;
  } finally {
    if (db.open) db.close();
  }
}

function notice(version: string): string {
  return `English from Ding (${version}), Frank Richter and TU Chemnitz, licensed under the GNU General Public License, version 2 or later.`;
}

async function fill(db: Database.Database, source: string, progress: Progress): Promise<BuildReport> {
  const report: BuildReport = { lines: 0, headwords: 0, forms: 0, leftovers: new Map() };
  const headwords = new Map<string, SenseRef[]>();
  const insertField = db.prepare('INSERT INTO field VALUES (?, ?, ?)');
  const insertForm = db.prepare('INSERT OR IGNORE INTO form VALUES (?, ?, ?)');
  const addForm = (form: string, headword: string, kind: string) => {
    if (form !== headword) report.forms += insertForm.run(form, headword, kind).changes;
  };
  let id = 0;
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const text = source.slice(start, end);
    start = end + 1;
    const line = parseDingLine(text);
    if (!line) continue;
    const { fields, forms, leftovers } = dingFields(line);
    for (const field of fields) {
      id++;
      insertField.run(
        id,
        encodeField(field),
        field.examples.length > 0 ? JSON.stringify(field.examples.map(({ de, en }) => [de, en])) : null,
      );
      addHeadwords(field, id, headwords, addForm);
    }
    for (const { form, headword, kind } of forms) addForm(form, headword, kind);
    for (const what of leftovers) {
      const known = report.leftovers.get(what);
      if (known) known.count++;
      else report.leftovers.set(what, { count: 1, example: text });
    }
    if (++report.lines % 4096 === 0) {
      progress('reading the dictionary', start / source.length);
      await new Promise(setImmediate); // Lets a signal through.
    }
  }
  const insertHeadword = db.prepare('INSERT INTO headword VALUES (?, ?)');
  const sorted = [...headwords.keys()].sort(); // In the order of the index: quicker to insert, smaller on disk.
  sorted.forEach((headword, at) => {
    insertHeadword.run(headword, JSON.stringify(headwords.get(headword)!.flat()));
    if (at % 16384 === 0) progress('writing the headwords', at / sorted.length);
  });
  report.headwords = sorted.length;
  return report;
}

function addHeadwords(
  field: DingField,
  id: number,
  headwords: Map<string, SenseRef[]>,
  addForm: (form: string, headword: string, kind: string) => void,
) {
  field.keys.forEach((keys, head) => {
    for (const headword of new Set(keys.headwords)) {
      const refs = headwords.get(headword);
      if (refs) refs.push([id, head]);
      else headwords.set(headword, [[id, head]]);
    }
    const main = keys.headwords[0];
    if (main) for (const { form, kind } of keys.forms) addForm(form, main, kind);
  });
}

function flush(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
