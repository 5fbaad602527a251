import Database from 'better-sqlite3';
import { z } from 'zod';
import type { AnkiCollection, AnkiNoteType } from '#lib/exchange/anki/collection.ts';
import { EXCHANGE_LIMITS } from '#lib/exchange/anki/limits.ts';
import { numberIn, protobufFields, textIn } from '#lib/exchange/anki/protobuf.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { DAMAGED, NEWER, Refusal, WRONG } from './refusal.ts';

/** Schemas that are known: 11 keeps note types as JSON, those from 15 on as tables. */
const OLDEST = 11;
const WITH_TABLES = 15;
const NEWEST = 18;

const COLUMNS = {
  col: ['crt', 'ver', 'conf', 'models'],
  notes: ['id', 'guid', 'mid', 'tags', 'flds'],
  cards: ['id', 'nid', 'ord', 'mod', 'type', 'queue', 'due', 'ivl', 'factor', 'reps', 'lapses', 'left', 'odue', 'odid', 'data'],
  revlog: ['id', 'cid', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type'],
} as const;

/**
 * Reads an unpacked collection. The file is somebody else's: nothing in it is run or changed, and all that is read is checked.
 * @param zone of the learner, where the collection does not say where its days begin
 * @throws Refusal
 */
export function readCollection(file: string, media: number, zone: string): AnkiCollection {
  let db: Database.Database;
  try {
    db = new Database(file, { readonly: true });
    // What a schema may call in its own views, defaults and generated columns is none of ours.
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
  } catch {
    throw new Refusal(DAMAGED);
  }
  try {
    return read(db, media, zone);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal((error as { code?: string }).code?.startsWith('SQLITE') ? DAMAGED : WRONG);
  } finally {
    db.close();
  }
}

function read(db: Database.Database, media: number, zone: string): AnkiCollection {
  for (const table of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) checkTable(db, table);
  const col = colRow.parse(one(db, `SELECT ${COLUMNS.col.join(', ')} FROM col`));
  if (col.ver > NEWEST) throw new Refusal(NEWER);
  if (col.ver < OLDEST) throw new Refusal('This package was made by a very old Anki. Open it in Anki 2.1 and export it from there.');
  const hasTables = col.ver >= WITH_TABLES;
  const conf = hasTables ? tableConf(db) : conf11.parse(json(col.conf || '{}'));
  return {
    dayZero: dayZero(col.crt, conf.creationOffset, zone),
    isFirstScheduler: (conf.schedVer ?? 1) === 1,
    noteTypes: hasTables ? noteTypeTables(db) : noteTypeJson(col.models),
    notes: rows(db, 'notes', note, EXCHANGE_LIMITS.notes).map(({ tags, flds, ...rest }) => ({
      ...rest,
      tags: tags.split(' ').filter((tag) => tag !== ''),
      fields: flds.split('\u001F').slice(0, EXCHANGE_LIMITS.fields),
    })),
    cards: rows(db, 'cards', card, EXCHANGE_LIMITS.cards),
    reviews: rows(db, 'revlog', review, EXCHANGE_LIMITS.reviews),
    media,
  };
}

/** A view or a virtual table under the name would run what somebody wrote. */
function checkTable(db: Database.Database, name: keyof typeof COLUMNS): void {
  const found = db.prepare("SELECT type, sql FROM sqlite_master WHERE name = ? COLLATE NOCASE AND type IN ('table', 'view')").all(name) as {
    type: string;
    sql: string | null;
  }[];
  if (found.length !== 1 || found[0]!.type !== 'table' || /^\s*create\s+virtual/i.test(found[0]!.sql ?? '')) throw new Refusal(WRONG);
  const columns = db.prepare('SELECT name, hidden FROM pragma_table_xinfo(?)').all(name) as { name: string; hidden: number }[];
  const plain = new Set(columns.filter(({ hidden }) => hidden === 0).map((column) => column.name));
  if (COLUMNS[name].some((column) => !plain.has(column))) throw new Refusal(WRONG);
}

function one(db: Database.Database, sql: string): unknown {
  const all = db.prepare(sql).all();
  if (all.length !== 1) throw new Refusal(WRONG);
  return all[0];
}

function rows<Row>(db: Database.Database, table: 'notes' | 'cards' | 'revlog', schema: z.ZodType<Row>, most: number): Row[] {
  const count = db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number };
  if (count.n > most) throw new Refusal(`This package is too large: it holds more than ${most.toLocaleString('en-GB')} ${CALLED[table]}.`);
  const columns = COLUMNS[table].map((name) => `"${name}"`).join(', ');
  const found: Row[] = [];
  for (const row of db.prepare(`SELECT ${columns} FROM ${table}`).iterate()) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw new Refusal(WRONG);
    found.push(parsed.data);
  }
  return found;
}

const CALLED = { notes: 'notes', cards: 'cards', revlog: 'reviews' };

const whole = z.number().refine(Number.isSafeInteger);
const moment = whole.min(0).max(10 ** 14);
const small = whole.min(-(2 ** 31)).max(2 ** 31);
const count = whole.min(0).max(2 ** 31);
const text = z.string().max(EXCHANGE_LIMITS.noteLength);
const colRow = z.object({ crt: moment, ver: count, conf: z.string(), models: z.string() });
const note = z.object({ id: moment, guid: z.string().min(1).max(1000), mid: moment, tags: text, flds: text });
const card = z.object({
  id: moment,
  nid: moment,
  ord: count.max(10_000),
  mod: moment,
  type: whole.min(0).max(3),
  queue: whole.min(-3).max(4),
  due: whole.min(-(10 ** 12)).max(10 ** 12),
  ivl: small,
  factor: small,
  reps: count,
  lapses: count,
  left: small,
  odue: whole.min(-(10 ** 12)).max(10 ** 12),
  odid: whole,
  data: z.string().max(100_000),
});
const review = z.object({
  id: whole.min(-(10 ** 14)).max(10 ** 14),
  cid: whole,
  ease: small,
  ivl: whole,
  lastIvl: whole,
  factor: small,
  time: whole,
  type: small,
});
const conf11 = z.object({
  schedVer: z.number().optional().catch(undefined),
  creationOffset: z.number().min(-1000).max(1000).optional().catch(undefined),
});
const name = z.string().max(1000);
const models = z.record(
  z.string(),
  z.object({
    name,
    type: z.union([z.literal(0), z.literal(1)]).catch(0),
    flds: z.array(z.object({ name })).min(1).max(EXCHANGE_LIMITS.fields),
    tmpls: z.array(z.object({ name, qfmt: z.string() })).max(1000),
  }),
);

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new Refusal(WRONG);
  }
}

function noteTypeJson(value: string): AnkiNoteType[] {
  const parsed = models.safeParse(json(value));
  if (!parsed.success) throw new Refusal(WRONG);
  return Object.entries(parsed.data).map(([id, { name, type, flds, tmpls }]) => ({
    id: Number(id),
    name,
    isCloze: type === 1,
    fields: flds.map((field) => field.name),
    templates: tmpls.map(({ name, qfmt }) => ({ name, front: qfmt })),
  }));
}

const blob = z.instanceof(Uint8Array);

/** From schema 15 on: names in columns, the rest as protobuf. Nothing is asked in an order that needs Anki's own collation. */
function noteTypeTables(db: Database.Database): AnkiNoteType[] {
  const types = z.array(z.object({ id: moment, name, config: blob })).parse(db.prepare('SELECT id, name, config FROM notetypes').all());
  const fields = z.array(z.object({ ntid: moment, ord: count, name })).parse(db.prepare('SELECT ntid, ord, name FROM fields').all());
  const templates = z
    .array(z.object({ ntid: moment, ord: count, name, config: blob }))
    .parse(db.prepare('SELECT ntid, ord, name, config FROM templates').all());
  const ofType = <Row extends { ntid: number; ord: number }>(all: Row[], id: number) =>
    all.filter(({ ntid }) => ntid === id).sort((a, b) => a.ord - b.ord);
  return types.map(({ id, name, config }) => ({
    id,
    name,
    // Notetype.Config.kind, Template.Config.q_format
    isCloze: numberIn(protobufFields(config), 1) === 1,
    fields: ofType(fields, id).map((field) => field.name),
    templates: ofType(templates, id).map((template) => ({ name: template.name, front: textIn(protobufFields(template.config), 1) })),
  }));
}

function tableConf(db: Database.Database): { schedVer?: number | undefined; creationOffset?: number | undefined } {
  const found = z
    .array(z.object({ KEY: z.string(), val: blob }))
    .parse(db.prepare("SELECT KEY, val FROM config WHERE KEY IN ('schedVer', 'creationOffset')").all());
  const value = (key: string) => {
    const row = found.find(({ KEY }) => KEY === key);
    return row && json(Buffer.from(row.val).toString());
  };
  // Such a collection always has the second scheduler, unless it says otherwise.
  return conf11.parse({ schedVer: value('schedVer') ?? 2, creationOffset: value('creationOffset') });
}

/** Day zero is the date at which the collection was made, by the clocks there; where it does not say which those were, by those here. */
function dayZero(crt: number, minutesWest: number | undefined, zone: string): string {
  const at = crt * 1000;
  return minutesWest === undefined ? learnerDay(at, zone) : new Date(at - minutesWest * 60_000).toISOString().slice(0, 10);
}
