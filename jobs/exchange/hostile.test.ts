import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '#db/client.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { NO_CHOICES } from '#lib/exchange/import/choices.ts';
import { useFolder } from '../backup/test-full.ts';
import type { Packed } from '../import/formats/test-archive.ts';
import { testArchive } from '../import/formats/test-archive.ts';
import { exportFile } from './export.ts';
import { importFile, lookAtFile } from './import.ts';
import { answer, keepWord } from './test-learner.ts';
import { changedCollection, collectionIn, packed, zstdFrame } from './test-package.ts';

useTestDatabase();
const file = useFolder();

/** A good package: as it is, and its collection. */
let good: Buffer;
let collection: Buffer;
let who: { id: string };

beforeAll(async () => {
  const other = await newLearner();
  const start = Date.now() - 9 * 86_400_000;
  for (const index of [0, 1, 3]) await keepWord(other, start + index, index);
  for (const [step, grade] of [3, 3, 1].entries()) await answer(other, start + step * 172_800_000 + 5000, 'Hund|NOUN#meaning', grade, 900);
  await exportFile(other.id, file('good'), 'apkg', Date.now(), () => {});
  good = fs.readFileSync(file('good'));
  collection = await collectionIn(file('good'));
  who = await newLearner();
});

const changed = (change: (db: Database.Database) => void) => packed(changedCollection(collection, change));
const sql = (...statements: string[]) => changed((db) => void db.exec(statements.join(';\n')));
/** A package of the newest kind, with a version of one's own. */
const latest = (data: Uint8Array, version = 3, more: Packed[] = []) =>
  testArchive([
    { name: 'meta', data: new Uint8Array([0x08, version]), stored: true },
    { name: 'collection.anki21b', data, stored: true },
    { name: 'media', data: zstdFrame(new Uint8Array(0)), stored: true },
    ...more,
  ]);
const cut = (share: number) => good.subarray(0, Math.floor(good.length * share));
const flipped = (share: number) => {
  const bytes = Buffer.from(good);
  bytes[Math.floor(bytes.length * share)]! ^= 0x10;
  return bytes;
};
const beside = (more: Packed[]) => packed(collection, { more });

const NO_LIST = /^This is neither a package of Anki nor a list of words\./;
const NOT_ONE = /^This is not a package of Anki\./;
const DAMAGED = /^This package is damaged/;
const BOMB = /^This file was refused: unpacked it would become far too large\./;
const UNSAFE = /^This file was refused: it holds file names that lead out of it\./;
const WRONG = /^This package holds something that is not in Anki’s format/;
const NEWER = /^This package was made by a newer Anki/;

const hostile: [name: string, make: () => Uint8Array, sentence: RegExp][] = [
  ['an empty file', () => Buffer.alloc(0), /^This file is empty\./],
  ['one byte that is no letter', () => Buffer.from([0]), NO_LIST],
  ['a picture', () => fs.readFileSync('public/icon-192.png'), NO_LIST],
  ['a list of nothing', () => Buffer.from('\n\n \n'), /^This list is empty\./],
  ['a list without end', () => Buffer.from('Hund\n'.repeat(100_002)), /^This list is too long/],
  ['a list with a thousand columns', () => Buffer.from(`${'a\t'.repeat(1000)}\n`.repeat(3)), NO_LIST],
  ['zip of nothing', () => testArchive([]), NOT_ONE],
  ['zip of a text', () => testArchive([{ name: 'hello.txt', data: 'Guten Tag' }]), NOT_ONE],
  ['a document of Word', () => testArchive([{ name: 'word/document.xml', data: '<w/>' }]), UNSAFE],
  ...[0.02, 0.3, 0.6, 0.9, 0.99].map((share): (typeof hostile)[number] => [
    `the first ${share * 100} % of a package`,
    () => cut(share),
    DAMAGED,
  ]),
  ['a package without its last byte', () => good.subarray(0, -1), DAMAGED],
  ...[0.2, 0.5, 0.7].map((share): (typeof hostile)[number] => [`a byte changed at ${share * 100} %`, () => flipped(share), DAMAGED]),
  ['a package without a collection', () => testArchive([{ name: 'media', data: '{}' }]), NOT_ONE],
  ['a collection that is no database', () => packed(Buffer.from('Guten Tag'.repeat(1000))), DAMAGED],
  ['a collection that is cut off', () => packed(collection.subarray(0, collection.length / 2)), DAMAGED],
  ['a collection of zeros', () => packed(Buffer.alloc(300 * 2 ** 20)), BOMB],
  [
    'a collection that says it is small',
    () => testArchive([{ name: 'collection.anki2', data: Buffer.alloc(50 * 2 ** 20), size: 1000 }]),
    DAMAGED,
  ],
  ['a collection with another checksum', () => testArchive([{ name: 'collection.anki2', data: collection, crc: 1 }]), DAMAGED],
  [
    'two collections of one name',
    () =>
      testArchive([
        { name: 'collection.anki2', data: collection },
        { name: 'collection.anki2', data: collection },
      ]),
    DAMAGED,
  ],
  [
    'a collection behind a password',
    () => testArchive([{ name: 'collection.anki2', data: collection, encrypted: true }]),
    /protected with a password/,
  ],
  ['a name that leads out', () => beside([{ name: '../../etc/passwd', data: 'x' }]), UNSAFE],
  ['a name that begins at the root', () => beside([{ name: '/etc/x', data: 'x' }]), UNSAFE],
  ['a name of Windows', () => beside([{ name: 'C:\\x', data: 'x' }]), UNSAFE],
  ['a name with a path in it', () => beside([{ name: 'media/0', data: 'x' }]), UNSAFE],
  ['a package of a newer version', () => latest(zstdFrame(collection), 9), NEWER],
  ['a package of version 0', () => latest(zstdFrame(collection), 0), DAMAGED],
  [
    'a version that is no message',
    () =>
      testArchive([
        { name: 'meta', data: new Uint8Array([0xff, 0xff]) },
        { name: 'collection.anki2', data: collection },
      ]),
    DAMAGED,
  ],
  [
    'a version without end',
    () =>
      testArchive([
        { name: 'meta', data: Buffer.alloc(5000) },
        { name: 'collection.anki2', data: collection },
      ]),
    DAMAGED,
  ],
  ['a newest package that is not packed', () => latest(collection), DAMAGED],
  ['zstd that is cut off', () => latest(zstdFrame(collection).subarray(0, 5000)), DAMAGED],
  ['zstd with a block of no kind', () => latest(withByte(zstdFrame(collection), 13, 0x06)), DAMAGED],
  ['zstd that says it is 2^60 bytes long', () => latest(zstdFrame(collection, { size: 2 ** 60 })), BOMB],
  [
    'zstd with a window of gigabytes',
    () => latest(Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xff]), Buffer.alloc(100)])),
    BOMB,
  ],
  ['zstd of ever the same byte', () => latest(bomb()), BOMB],
  ['no table of notes', () => sql('DROP TABLE notes'), WRONG],
  ['no table of cards', () => sql('DROP TABLE cards'), WRONG],
  ['no log', () => sql('DROP TABLE revlog'), WRONG],
  ['a view in place of a table', () => sql('ALTER TABLE notes RENAME TO real', 'CREATE VIEW notes AS SELECT * FROM real'), WRONG],
  [
    'a column that is computed',
    () => sql('ALTER TABLE cards DROP COLUMN data', 'ALTER TABLE cards ADD COLUMN data GENERATED ALWAYS AS (hex(zeroblob(1000)))'),
    WRONG,
  ],
  ['a column too few', () => sql('DROP INDEX ix_notes_csum', 'ALTER TABLE notes DROP COLUMN flds'), WRONG],
  ['no row that says what it is', () => sql('DELETE FROM col'), WRONG],
  [
    'two rows that say what it is',
    () => sql('INSERT INTO col SELECT 2, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags FROM col'),
    WRONG,
  ],
  ['a newer schema', () => sql('UPDATE col SET ver = 99'), NEWER],
  ['a schema of long ago', () => sql('UPDATE col SET ver = 4'), /made by a very old Anki/],
  ['note types that are no JSON', () => sql('UPDATE col SET models = \'{"1":\''), WRONG],
  ['note types that are a list', () => sql("UPDATE col SET models = '[1,2]'"), WRONG],
  ['a note type without fields', () => sql(`UPDATE col SET models = '{"1":{"name":"x","type":0,"flds":[],"tmpls":[]}}'`), WRONG],
  ['settings that are no JSON', () => sql("UPDATE col SET conf = 'x'"), WRONG],
  ['a note that is bytes', () => sql("UPDATE notes SET flds = x'00ff00'"), WRONG],
  ['a giant note', () => changed((db) => db.prepare('UPDATE notes SET flds = ?').run(randomBytes(1_500_001).toString('hex'))), WRONG],
  ['a note without a name', () => sql("UPDATE notes SET guid = ''"), WRONG],
  ['a note from before time', () => sql('UPDATE notes SET id = -1 WHERE id = (SELECT min(id) FROM notes)'), WRONG],
  ['a card of a type that is none', () => sql('UPDATE cards SET type = 7'), WRONG],
  ['a card forgotten less than never', () => sql('UPDATE cards SET lapses = -5'), WRONG],
  ['a card that is due beyond numbers', () => sql('UPDATE cards SET due = 9e300'), WRONG],
  ['a review that is text', () => sql("UPDATE revlog SET ease = 'good'"), WRONG],
  ['tables of the newest kind that are missing', () => sql('UPDATE col SET ver = 18'), DAMAGED],
  ['no notes', () => sql('DELETE FROM notes'), /^There are no notes in this package\./],
];

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  bytes[at] = value;
  return bytes;
}

/** A block of zstd that says: this byte, a hundred thousand times; thousands of them (RFC 8878, RLE). */
function bomb(): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]);
  const block = Buffer.alloc(4);
  block.writeUIntLE((100_000 << 3) | (1 << 1), 0, 3);
  return Buffer.concat([head, ...Array.from({ length: 20_000 }, () => block)]);
}

test.each(hostile)('%s is refused with a sentence, and nothing is written', async (name, make, sentence) => {
  const path = file('hostile');
  fs.writeFileSync(path, make());
  for (const act of [lookAtFile, importFile]) {
    const result = await act({ learner: who.id, path, name, choices: NO_CHOICES }, () => {});
    expect(result, name).toHaveProperty('problem');
    const { problem } = result as { problem: string };
    expect(problem).toMatch(sentence);
    expect(problem).toMatch(/\.$/);
  }
  expect(await database().event.count({ where: { learnerId: who.id } })).toBe(0);
  expect(fs.readdirSync(file('.')).filter((each) => each.startsWith('hostile'))).toEqual(['hostile']);
});

test('there are at least forty', () => expect(hostile.length).toBeGreaterThanOrEqual(40));

describe('what is strange but harmless comes in as it is, or not at all', () => {
  const strange: [name: string, make: () => Uint8Array, words: number][] = [
    ['the good package', () => good, 3],
    [
      'markup and scripts in fields',
      () =>
        sql(
          `UPDATE notes SET flds = '<script>alert(1)</script>' || replace(flds, char(31) || 'dog', char(31) || '<img src=x onerror=alert(1)>dog')`,
        ),
      3,
    ],
    ['a card whose data is no JSON', () => sql("UPDATE cards SET data = '{s:'"), 3],
    ['stability that is endless', () => sql(`UPDATE cards SET data = '{"s":1e999,"d":-4}'`), 3],
    [
      'a log of the future and of the year 1',
      () =>
        sql(
          'UPDATE revlog SET id = id * 3 WHERE id = (SELECT max(id) FROM revlog)',
          'UPDATE revlog SET id = 7 WHERE id = (SELECT min(id) FROM revlog)',
        ),
      3,
    ],
    ['cards and reviews of nobody', () => sql('UPDATE cards SET nid = 5', 'UPDATE revlog SET cid = 5'), 3],
    ['notes of a type that is not there', () => sql('UPDATE notes SET mid = 5'), 0],
    ['a hidden field that was changed', () => sql(`UPDATE notes SET flds = replace(flds, '"version":1', '"version":"x"')`), 3],
    [
      'a hidden field that names another word',
      () =>
        sql(`UPDATE notes SET flds = replace(flds, '{"version":1,"word":{"key":"Hund|NOUN"', '{"version":1,"word":{"key":"Katze|NOUN"')`),
      3,
    ],
    ['a hidden field with a key that lies', () => sql(`UPDATE notes SET flds = replace(flds, 'Hund|NOUN', 'Hund|VERB')`), 2],
    ['a letter that no database keeps', () => sql(`UPDATE notes SET flds = replace(flds, 'dog', 'do' || char(0) || 'g')`), 3],
    ['triggers that would drop tables', () => sql('CREATE TRIGGER boom AFTER UPDATE ON notes BEGIN DELETE FROM cards; END'), 3],
  ];
  test.each(strange)('%s', async (_, make, words) => {
    const learner = await newLearner();
    const path = file('strange');
    fs.writeFileSync(path, make());
    const result = await importFile({ learner: learner.id, path, name: 'strange', choices: NO_CHOICES }, () => {});
    if (words === 0) expect(result).toHaveProperty('problem');
    const rows = await database().word.findMany({ where: { learnerId: learner.id } });
    expect(rows.length).toBe(words);
    const stored = JSON.stringify(await database().event.findMany({ where: { learnerId: learner.id }, select: { payload: true } }));
    expect(stored).not.toMatch(/<script|onerror|\\u0000/);
    for (const { stability, difficulty } of await database().card.findMany({ where: { learnerId: learner.id, phase: { not: 'new' } } })) {
      expect(stability).toBeGreaterThan(0);
      expect(stability).toBeLessThanOrEqual(36_500);
      expect(difficulty).toBeGreaterThanOrEqual(1);
    }
  });
});

test('the newest package, as zstd packs it, is read like the oldest', async () => {
  const learner = await newLearner();
  // A real frame, packed where the program zstd is there; bytes as they are elsewhere.
  const frame = zstdOf(collection);
  fs.writeFileSync(file('newest'), latest(frame));
  const result = await importFile({ learner: learner.id, path: file('newest'), name: 'newest', choices: NO_CHOICES }, () => {});
  expect(result).toMatchObject({ counts: { new: 3 }, reviews: 3 });
});

function zstdOf(bytes: Buffer): Buffer {
  try {
    return execFileSync('zstd', ['-q', '-c'], { input: bytes, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return zstdFrame(bytes);
  }
}
