import Database from 'better-sqlite3';
import { listing } from '../../lib/cards/listing.ts';
import { type GradeOutcome, replayWord, type StoredEvent } from '../../lib/cards/replay.ts';
import { cardBefore, gradeOutcome } from '../../lib/cards/replay-cards.ts';
import type { Context, Graded, Kept, WordRef } from '../../lib/words/event.ts';
import { dayStart, learnerDay } from '../../lib/words/learner-day.ts';
import type { Memory } from '../../lib/words/memory.ts';

export interface LargeLearner {
  /** The learner must be there already (`addLearner`). */
  id: string;
  zone: string;
  /** Words with one card each; the answers that were given to them come on top. */
  cards: number;
  /** About so many answers in all, rather more; 20 a card unless said otherwise. */
  reviews?: number;
  now: number;
  /** Days for which nothing was answered: what became due since then waits. */
  behind?: number;
}

export interface Filled {
  events: number;
  reviews: number;
  articles: string[];
}

const DAY = 86_400_000;
/** Years of learning that the log tells. */
const SPAN = 6 * 365;
/** Different histories: simulated with the real scheduler, and each written for many words, some seconds apart. */
const HISTORIES = 1500;
/** Of each hundred cards so many were never asked. */
const NEVER_ASKED = 2;
const ARTICLES = 600;
const READ_A_DAY = 12;

/**
 * Writes the log of somebody who has learned for years, and the rows that follow from it (words, sentences, cards, reading), straight into the
 * database file, which nobody else may be writing to. Daily sums are not written: the next start counts them (`refreshDays`).
 * A log of 2,000,000 answers takes about a minute and two gigabytes.
 */
export function fillLargeLearner(file: string, { id: learner, zone, cards, now, behind = 2, reviews = cards * 20 }: LargeLearner): Filled {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  const indexes = db.prepare(`SELECT "name", "sql" FROM sqlite_master WHERE "type" = 'index' AND "tbl_name" = 'Event' AND "sql" NOT NULL`);
  const dropped = indexes.all() as { name: string; sql: string }[];
  const insert = (table: string, columns: string[]) =>
    db.prepare(`INSERT INTO "${table}" (${columns.map((name) => `"${name}"`)}) VALUES (${columns.map(() => '?')})`);
  const about = ['wordKey', 'cardId', 'articleId', 'payload', 'outcome'];
  const event = insert('Event', ['learnerId', 'id', 'sequence', 'type', 'at', 'day', 'zone', ...about]);
  const listed = ['standing', 'keptAt', 'due', 'dueAgain', 'difficulty', 'lapses', 'search', 'sortKey'];
  const met = ['kept', 'lookups', 'firstMet', 'lastMet'];
  const word = insert('Word', ['learnerId', 'key', 'lemma', 'pos', 'headword', ...met, ...listed]);
  const meeting = insert('Meeting', ['learnerId', 'wordKey', 'articleId', 'start', 'end', 'at', 'eventId', 'context']);
  const remembered = ['phase', 'step', 'stability', 'difficulty', 'due', 'lastReview', 'reps', 'lapses'];
  const card = insert('Card', ['learnerId', 'id', 'wordKey', 'kind', 'active', 'held', 'next', ...remembered, 'lastEvent']);
  const reading = insert('Reading', ['learnerId', 'articleId', 'position', 'seconds', 'words', 'firstAt', 'lastAt', 'finishedAt']);
  let sequence = 0;
  let answers = 0;
  const write = (stored: StoredEvent, day: string, wordKey: string | null, cardId: string | null, articleId: string | null) => {
    const { event: made, at, outcome } = stored;
    const said = [JSON.stringify(made), outcome ? JSON.stringify(outcome) : null];
    event.run(learner, made.id, ++sequence, made.type, at, day, zone, wordKey, cardId, articleId, ...said);
  };

  const until = now - behind * DAY;
  const histories = simulated(Math.min(HISTORIES, cards), until, zone, reviews / cards);
  const articles = Array.from({ length: ARTICLES }, (_, n) => `bench-${n + 1}`);
  db.transaction(() => {
    for (const { name } of dropped) db.exec(`DROP INDEX "${name}"`);
    for (let n = 1; n <= cards; n++) {
      const history = histories[n % histories.length]!;
      const later = Math.floor(n / histories.length) * 11_000;
      const lemma = `Wort${n}`;
      const ref: WordRef = { key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: `das ${lemma}, -[e]s, -e` };
      const cardId = `${ref.key}#meaning`;
      const article = articles[Math.floor((n % histories.length) / (histories.length / ARTICLES)) % ARTICLES]!;
      const context = sentenceOf(lemma, article, n * 10);
      const kept: Kept = { id: `kept-${n}-bench`, at: history.keptAt + later, zone, type: 'kept', word: ref, context };
      write({ event: kept, at: kept.at, sequence: 0 }, learnerDay(kept.at, zone), ref.key, null, article);
      const shown = NEVER_ASKED > n % 100 ? [] : history.answers;
      let last: string | null = null;
      for (const [index, { at, day, grade, outcome }] of shown.entries()) {
        const id = `grade-${n}-${index}`;
        const graded: Graded = { id, at: at + later, zone, type: 'graded', card: cardId, grade, on: last, took: 2500 + ((n * 977) % 6000) };
        write({ event: graded, at: graded.at, sequence: 0, outcome: moved(outcome, last, later) }, day, ref.key, cardId, null);
        last = id;
        answers++;
      }
      const end = shown.length > 0 ? history.end : history.begin;
      const memory = movedMemory(end.memory, later);
      const list = listing({ ...end, word: ref, keptAt: kept.at, cards: [{ ...end.card, memory, next: memory.due }] });
      const standing = [list.standing, list.keptAt, list.due, list.dueAgain, list.difficulty, list.lapses, list.search, list.sortKey];
      word.run(learner, ref.key, lemma, 'NOUN', ref.headword, 1, 0, kept.at, kept.at, ...standing);
      meeting.run(learner, ref.key, article, n * 10, n * 10 + lemma.length, kept.at, kept.id, JSON.stringify(context));
      const { active, held } = end.card;
      const state = [memory.phase, memory.step ?? 0, memory.stability, memory.difficulty, memory.due, memory.lastReview];
      const kindOfCard = ['meaning', active ? 1 : 0, held, memory.due];
      card.run(learner, cardId, ref.key, ...kindOfCard, ...state, memory.reps, memory.lapses, last);
    }
    readEveryDay();
    for (const { sql } of dropped) db.exec(sql);
    db.prepare('UPDATE "Learner" SET "sequence" = ?, "zone" = ?, "counting" = 0 WHERE "id" = ?').run(sequence, zone, learner);
  })();
  // Without figures on its tables SQLite guesses which index is best; a database that has grown by itself has none either.
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return { events: sequence, reviews: answers, articles };

  /** A text every few days, some minutes a day, and words looked up in it. */
  function readEveryDay(): void {
    const perArticle = Math.ceil(SPAN / ARTICLES);
    for (const [n, article] of articles.entries()) {
      const total = { seconds: 0, words: 0, firstAt: 0, lastAt: 0 };
      for (let each = 0; each < perArticle; each++) {
        const day = n * perArticle + each;
        const start = dayStart(learnerDay(until - (SPAN - day) * DAY, zone), zone) + 15 * 3_600_000;
        if (start > until) break;
        for (let stretch = 0; stretch < READ_A_DAY; stretch++) {
          const at = start + stretch * 70_000;
          const base = { at, zone };
          const said = { article, position: 300 * (each * READ_A_DAY + stretch), seconds: 60, words: 95 };
          write(
            { event: { ...base, id: `read-${day}-${stretch}`, type: 'read', ...said }, at, sequence: 0 },
            learnerDay(at, zone),
            null,
            null,
            article,
          );
          const lemma = `Wort${1 + ((day * READ_A_DAY + stretch) % cards)}`;
          const ref: WordRef = { key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: `das ${lemma}, -[e]s, -e` };
          const place = { article, start: said.position, end: said.position + lemma.length };
          const look: StoredEvent = {
            event: { ...base, id: `look-${day}-${stretch}`, type: 'looked-up', word: ref, place },
            at,
            sequence: 0,
          };
          write(look, learnerDay(at, zone), ref.key, null, article);
          Object.assign(total, { seconds: total.seconds + 60, words: total.words + 95, firstAt: total.firstAt || at, lastAt: at });
        }
      }
      if (total.firstAt > 0)
        reading.run(learner, article, 300 * perArticle * READ_A_DAY, total.seconds, total.words, total.firstAt, total.lastAt, null);
    }
    // What was looked up is told in the row of its word, too.
    db.prepare(
      `UPDATE "Word" SET "lookups" = e.n, "lastLookup" = e."last", "firstMet" = min("firstMet", e."first"), "lastMet" = max("lastMet", e."last")
       FROM (SELECT "wordKey", count(*) AS n, min("at") AS "first", max("at") AS "last" FROM "Event" WHERE "type" = 'looked-up' AND "learnerId" = ? GROUP BY "wordKey") AS e
       WHERE "Word"."learnerId" = ? AND "Word"."key" = e."wordKey"`,
    ).run(learner, learner);
  }
}

function sentenceOf(lemma: string, article: string, start: number): Context {
  const place = { article, start, end: start + lemma.length };
  return { place, sentence: `Hier steht ${lemma} im Satz.`, marks: [[11, 11 + lemma.length]], glosses: ['word'] };
}

interface History {
  keptAt: number;
  answers: { at: number; day: string; grade: 1 | 3; outcome: GradeOutcome }[];
  begin: State;
  end: State;
}

interface State {
  memory: Memory;
  declared: undefined;
  kept: true;
  card: { kind: 'meaning'; active: boolean; held: string | null };
}

/** Histories spread over the years, with as many answers on average as asked for: how often it is forgotten decides that. */
function simulated(count: number, until: number, zone: string, answers: number): History[] {
  let [low, high] = [0.01, 0.7];
  for (let round = 0; round < 7; round++) {
    const forgotten = (low + high) / 2;
    const some = Array.from({ length: 150 }, (_, n) => simulate((n + 0.5) / 150, until, zone, forgotten, n));
    if (some.reduce((sum, each) => sum + each.answers.length, 0) / some.length < answers) low = forgotten;
    else high = forgotten;
  }
  return Array.from({ length: count }, (_, n) => simulate((n + 0.5) / count, until, zone, (low + high) / 2, n));
}

/** One word: kept at a share of the years, then answered each morning on which it is due. */
function simulate(share: number, until: number, zone: string, forgotten: number, seed: number): History {
  const random = numbers(seed + 1);
  const keptAt = dayStart(learnerDay(until - Math.ceil((1 - share) * SPAN) * DAY, zone), zone) + (11 + random() * 2) * 3_600_000;
  const ref: WordRef = { key: `x${seed}|NOUN`, lemma: `x${seed}`, pos: 'NOUN', headword: `das x${seed}` };
  const card = `${ref.key}#meaning`;
  const kept: Kept = { id: 'kept', at: Math.floor(keptAt), zone, type: 'kept', word: ref, context: sentenceOf(ref.lemma, 'x', 0) };
  const log: StoredEvent[] = [{ event: kept, at: kept.at, sequence: 0 }];
  const begin = stateOf(log);
  const answers: History['answers'] = [];
  let state = cardBefore(log, card, kept.at);
  for (let at = kept.at + 60_000; ; ) {
    const known = random() >= forgotten;
    const event: Graded = { id: `g${answers.length}`, at, zone, type: 'graded', card, grade: known ? 3 : 1, on: state?.lastEvent ?? null };
    const outcome = gradeOutcome(state, event, at);
    answers.push({ at, day: learnerDay(at, zone), grade: known ? 3 : 1, outcome });
    log.push({ event, at, sequence: answers.length, outcome });
    state = { memory: outcome.memory, lastEvent: event.id };
    // In its first steps it is asked again at once; then in the morning of the day on which it is due.
    at =
      outcome.memory.due - at < DAY / 2
        ? outcome.memory.due
        : dayStart(learnerDay(outcome.memory.due, zone), zone) + Math.floor((3 + random()) * 3_600_000);
    if (at > until) return { keptAt: kept.at, answers, begin, end: stateOf(log) };
  }
}

function stateOf(log: StoredEvent[]): State {
  const card = replayWord(log)!.cards[0]!;
  return { memory: card.memory, declared: undefined, kept: true, card: { kind: 'meaning', active: card.active, held: card.held } };
}

function moved(outcome: GradeOutcome, on: string | null, later: number): GradeOutcome {
  return { ...outcome, on, memory: movedMemory(outcome.memory, later) };
}

/** The same memory made some seconds later; a day on which it is due begins when it begins. */
function movedMemory(memory: Memory, later: number): Memory {
  const { lastReview } = memory;
  if (lastReview === null) return { ...memory, due: memory.due + later };
  const due = memory.due - lastReview < DAY / 2 ? memory.due + later : memory.due;
  return { ...memory, lastReview: lastReview + later, due };
}

/** The same numbers from 0 to 1 at each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
