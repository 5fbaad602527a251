import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { readSettings } from '#settings';
import { closeDatabase } from '../../db/client.ts';
import { recordEvents } from '../../db/events.ts';
import { addLearner } from '../../db/learners.ts';
import { migrate } from '../../db/migrate.ts';
import { dueCards, dueCounts } from '../../db/queue.ts';
import type { Figure } from '../bench.ts';
import { median } from './median.ts';

const TIMES = 21;
const ZONE = 'Europe/Berlin';
const DAY = 86_400_000;

/** How long the learner's memory takes to answer, with few cards and with many: SQLite, WAL, `synchronous = FULL`. */
export async function benchMemory(): Promise<Figure[]> {
  return [...(await measure(1000)), ...(await measure(100_000))];
}

async function measure(cards: number): Promise<Figure[]> {
  const data = mkdtempSync(path.join(tmpdir(), 'lesefluss-bench-'));
  const before = process.env.LESEFLUSS_DATA;
  process.env.LESEFLUSS_DATA = data;
  try {
    migrate(readSettings());
    const who = { id: 'bench', zone: ZONE, presumed: 0 };
    const now = Date.now();
    await addLearner(who.id, ZONE);
    fill(who.id, cards, now);
    const of = `of ${cards.toLocaleString('en')} cards`;
    const ms = { unit: 'ms' };
    let on: string | null = null;
    let number = 0;
    const grade = async () => {
      const id = `bench-${String(++number).padStart(6, '0')}`;
      const event = { id, at: now, zone: ZONE, type: 'graded', card: 'Wort1|NOUN#meaning', grade: 3, on };
      const [result] = await recordEvents(who, [event], now);
      if (!result?.ok) throw new Error(`The grade was refused: ${JSON.stringify(result)}`);
      on = id;
    };
    return [
      { what: `the queue ${of}: 100 due cards`, value: await time(() => dueCards(who, now, { limit: 100 })), ...ms, atMost: 50 },
      { what: `what is due, counted, ${of}`, value: await time(() => dueCounts(who, now)), ...ms, atMost: 50 },
      { what: `one grade ${of}`, value: await time(grade), ...ms, atMost: 10 },
    ];
  } finally {
    await closeDatabase();
    rmSync(data, { recursive: true });
    if (before === undefined) delete process.env.LESEFLUSS_DATA;
    else process.env.LESEFLUSS_DATA = before;
  }
}

async function time(ask: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** Writes words, sentences and cards as a year or two of keeping leaves them: a tenth new, a third due. */
function fill(learner: string, cards: number, now: number): void {
  const db = new Database(readSettings().databaseFile);
  const insert = (table: string, columns: string[]) =>
    db.prepare(`INSERT INTO "${table}" (${columns.map((name) => `"${name}"`)}) VALUES (${columns.map(() => '?')})`);
  const word = insert('Word', ['learnerId', 'key', 'lemma', 'pos', 'headword', 'search', 'kept', 'lookups', 'firstMet', 'lastMet']);
  const meeting = insert('Meeting', ['learnerId', 'wordKey', 'articleId', 'start', 'end', 'at', 'eventId', 'context']);
  const memory = ['phase', 'step', 'stability', 'difficulty', 'due', 'lastReview', 'reps', 'lapses'];
  const card = insert('Card', ['learnerId', 'id', 'wordKey', 'kind', 'active', 'next', ...memory]);
  const event = insert('Event', ['learnerId', 'id', 'sequence', 'type', 'at', 'day', 'zone', 'wordKey', 'articleId', 'payload']);
  db.transaction(() => {
    for (let n = 1; n <= cards; n++) {
      const lemma = `Wort${n}`;
      const key = `${lemma}|NOUN`;
      const place = { article: 'bench', start: n * 10, end: n * 10 + 4 };
      const context = { place, sentence: `Hier steht ${lemma} im Satz.`, marks: [[11, 11 + lemma.length]], glosses: ['word'] };
      const ref = { key, lemma, pos: 'NOUN', headword: `das ${lemma}` };
      const kept = { id: `kept-${n}`, at: now - 400 * DAY, zone: ZONE, type: 'kept', word: ref, context };
      const phase = n % 10 === 0 ? 'new' : 'review';
      const due = now + ((n * 7919) % (45 * DAY)) - 15 * DAY;
      word.run(learner, key, lemma, 'NOUN', ref.headword, lemma.toLowerCase(), 1, 0, kept.at, kept.at);
      meeting.run(learner, key, 'bench', place.start, place.end, kept.at, kept.id, JSON.stringify(context));
      card.run(learner, `${key}#meaning`, key, 'meaning', 1, due, phase, 0, 5 + (n % 60), 5, due, now - 20 * DAY, 6, 0);
      event.run(learner, kept.id, -n, 'kept', kept.at, '2025-01-01', ZONE, key, 'bench', JSON.stringify(kept));
    }
  })();
  db.close();
}
