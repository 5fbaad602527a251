import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { collectionJson, type DeckScheduling } from '#lib/exchange/anki/collection-json.ts';
import type { DraftNote } from '#lib/exchange/anki/note-of-word.ts';
import { DECK_ID, NOTE_TYPE_ID } from '#lib/exchange/anki/note-type.ts';
import { plainText } from '#lib/exchange/anki/plain-text.ts';
import { dayHour, dayStart } from '#lib/words/learner-day.ts';

/** What a collection is written with, besides its notes. */
export interface CollectionFrame extends DeckScheduling {
  zone: string;
  dayZero: string;
  now: number;
}

export interface CollectionWriter {
  add(note: DraftNote): void;
  /** Closes the file. */
  end(): { notes: number; cards: number; reviews: number };
}

// Schema 11, which every Anki reads since 2012 (docs/decisions/019). The tables and columns are the format.
const TABLES = `
  CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
    dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
    dconf text NOT NULL, tags text NOT NULL);
  CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
    tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
  CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
    usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL,
    reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
    flags integer NOT NULL, data text NOT NULL);
  CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
    lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
  CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
  CREATE INDEX ix_notes_usn ON notes (usn);
  CREATE INDEX ix_cards_usn ON cards (usn);
  CREATE INDEX ix_revlog_usn ON revlog (usn);
  CREATE INDEX ix_cards_nid ON cards (nid);
  CREATE INDEX ix_cards_sched ON cards (did, queue, due);
  CREATE INDEX ix_revlog_cid ON revlog (cid);
  CREATE INDEX ix_notes_csum ON notes (csum);`;

/** Begins a collection in a file that does not exist. Notes come one by one, so that memory holds one at a time. */
export function writeCollection(file: string, frame: CollectionFrame): CollectionWriter {
  const db = new Database(file);
  // It is a file of its own until it is whole: nobody needs it after a power cut.
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.exec(TABLES);
  db.exec('BEGIN');
  const note = db.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const card = db.prepare(`INSERT INTO cards VALUES (@id, @nid, @did, @ord, @mod, -1, @type, @queue, @due, @ivl, @factor, @reps, @lapses,
    @left, @odue, @odid, 0, @data)`);
  const review = db.prepare('INSERT INTO revlog VALUES (@id, @cid, -1, @ease, @ivl, @lastIvl, @factor, @time, @type)');
  // Each table is numbered by moments; what happened in the same millisecond gets the next one that is free.
  const free = { notes: new Set<number>(), cards: new Set<number>(), reviews: new Set<number>() };
  const number = (taken: Set<number>, wish: number) => {
    let id = Math.trunc(wish);
    while (taken.has(id)) id++;
    taken.add(id);
    return id;
  };
  const waiting: { at: number; cid: number; row: DraftNote['cards'][number]['rows'][number]['row'] }[] = [];
  let changed = 0;
  return {
    add(draft) {
      const nid = number(free.notes, draft.at);
      changed = Math.max(changed, draft.changed);
      const sort = plainText(draft.fields[0] ?? '');
      note.run(
        nid,
        guidOf(draft.key),
        NOTE_TYPE_ID,
        seconds(draft.changed),
        ` ${draft.tags.join(' ')} `,
        draft.fields.join('\u001F'),
        sort,
        sum(sort),
      );
      for (const { ord, changed, columns, rows } of draft.cards) {
        const cid = number(free.cards, draft.at);
        card.run({ id: cid, nid, did: DECK_ID, ord, mod: seconds(changed), ...columns });
        for (const { at, row } of rows) waiting.push({ at, cid, row });
      }
    },
    end() {
      // In order of time, so that of two reviews in one millisecond the later stays the later.
      for (const { at, cid, row } of waiting.sort((a, b) => a.at - b.at)) review.run({ id: number(free.reviews, at), cid, ...row });
      const zero = dayStart(frame.dayZero, frame.zone);
      const { conf, models, decks, dconf } = collectionJson(frame, seconds(changed || frame.now), {
        minutesWest: minutesWest(zero, frame),
        rollover: dayHour(frame.zone),
      });
      db.prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)').run(
        seconds(zero),
        frame.now,
        frame.now,
        ...[conf, models, decks, dconf, {}].map((each) => JSON.stringify(each)),
      );
      db.exec('COMMIT');
      db.close();
      return { notes: free.notes.size, cards: free.cards.size, reviews: free.reviews.size };
    },
  };
}

/** The same for the same word, so that Anki knows it again when it is given once more. */
export function guidOf(key: string): string {
  return `lf-${createHash('sha256').update(`lesefluss ${key}`).digest('base64url').slice(0, 20)}`;
}

const seconds = (at: number) => Math.floor(at / 1000);

/** Of the first field, to find notes that have the same: the first eight hexadecimal digits of SHA-1. */
function sum(text: string): number {
  return Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16);
}

/** What is missing from the hour at which a day begins there to the same hour in Greenwich. */
function minutesWest(zero: number, { dayZero, zone }: CollectionFrame): number {
  return Math.round((zero - Date.parse(`${dayZero}T00:00:00Z`)) / 60_000) - dayHour(zone) * 60;
}
