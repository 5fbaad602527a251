import Database from 'better-sqlite3';
import { testArchive } from '../jobs/import/formats/test-archive.ts';

/** A note of somebody's own deck: German, English, sentence; and how often its card was answered. */
export interface ForeignNote {
  german: string;
  english: string;
  sentence?: string;
  /** Days of the interval; absent: a new card. */
  interval?: number;
}

const DAY = 86_400_000;

/** A package as Anki 2.1 writes it for a deck that somebody made: one note type, cards with and without a schedule, a picture beside it. */
export function foreignPackage(notes: ForeignNote[], now: number): Buffer {
  const crt = Math.floor(now / 1000) - 400 * 86_400;
  const db = new Database(':memory:');
  db.exec(`
    CREATE TABLE col (id integer PRIMARY KEY, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags);
    CREATE TABLE notes (id integer PRIMARY KEY, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data);
    CREATE TABLE cards (id integer PRIMARY KEY, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data);
    CREATE TABLE revlog (id integer PRIMARY KEY, cid, usn, ease, ivl, lastIvl, factor, time, type);
    CREATE TABLE graves (usn, oid, type);`);
  const model = {
    name: 'My German',
    type: 0,
    flds: [{ name: 'Front' }, { name: 'Back' }, { name: 'Example' }],
    tmpls: [{ name: 'Card 1', qfmt: '{{Front}}' }],
  };
  const conf = JSON.stringify({ schedVer: 2 });
  db.prepare("INSERT INTO col VALUES (1, ?, 0, 0, 11, 0, 0, 0, ?, ?, '{}', '{}', '{}')").run(crt, conf, JSON.stringify({ 7: model }));
  notes.forEach(({ german, english, sentence = '', interval }, at) => {
    const id = now - 300 * DAY + at;
    const fields = [german, english, sentence].join('\u001F');
    db.prepare("INSERT INTO notes VALUES (?, ?, 7, 0, 0, '', ?, 0, 0, 0, '')").run(id, `guid${at}`, fields);
    const due = interval === undefined ? at : 400 + Math.round(interval / 2);
    const seen = interval === undefined ? [0, 0, due, 0, 0, 0] : [2, 2, due, interval, 2500, 3];
    db.prepare("INSERT INTO cards VALUES (?, ?, 1, 0, ?, 0, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, '')").run(
      id,
      id,
      Math.floor(now / 1000) - 86_400,
      ...seen,
    );
    if (interval !== undefined)
      for (const [step, ease] of [3, 3, 3].entries()) {
        const answered = now - (interval / 2 + (2 - step) * 20) * DAY;
        db.prepare('INSERT INTO revlog VALUES (?, ?, 0, ?, ?, 1, 2500, 4000, ?)').run(
          Math.round(answered) + at,
          id,
          ease,
          interval,
          step === 0 ? 0 : 1,
        );
      }
  });
  const collection = db.serialize();
  db.close();
  return Buffer.from(
    testArchive([
      { name: 'collection.anki2', data: collection },
      { name: 'media', data: '{"0":"dog.jpg"}' },
      { name: '0', data: 'not a picture' },
    ]),
  );
}
