import { wordOfCard } from '#lib/cards/card.ts';
import type { EventLine } from '#lib/exchange/backup-line.ts';
import type { MergeReport } from '#lib/exchange/merge-report.ts';
import { renameText } from '#lib/exchange/rename-text.ts';
import { sameJson } from '#lib/exchange/same-json.ts';
import type { Corrected, LearnerEvent } from '#lib/words/event.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Transaction } from './client.ts';
import { correctionsOf, storedEvent } from './event-rows.ts';
import { type Event, Prisma } from './generated/client.ts';

/** What added events are about, so that it is folded again. */
export interface Touched {
  words: Set<string>;
  articles: Set<string>;
  choices: boolean;
  /** Ids of the added events about words and articles, by which is told what was counted before; null when they are more than are remembered. */
  added: Set<string> | null;
  /** The corrections that counted before. */
  corrections: Corrected[];
}

/** From so many added events on, counting every day anew costs less than telling what has changed. */
const REMEMBERED = 100_000;

/** Nothing yet. To be asked for before the first event is added. */
export async function nothingTouched(tx: Transaction, learnerId: string): Promise<Touched> {
  return { words: new Set(), articles: new Set(), choices: false, added: new Set(), corrections: await correctionsOf(tx, learnerId) };
}

/** Remembers that an event about this was added. */
export function touch(touched: Touched, id: string, { wordKey, articleId }: Pick<About, 'wordKey' | 'articleId'>): void {
  if (wordKey !== null) touched.words.add(wordKey);
  else if (articleId !== null) touched.articles.add(articleId);
  else touched.choices = true;
  if (touched.added && touched.added.size >= REMEMBERED) touched.added = null;
  touched.added?.add(id);
}

export interface EventMerge {
  take(lines: EventLine[]): Promise<void>;
  log: MergeReport['events'];
  touched: Touched;
}

/** So many conflicts are named. */
const NAMED = 20;
/** So many rows are written at once: more take longer to put together than they save. */
const ROWS = 100;

/** Events of a backup: by their ids, and with the numbers that they were given where they were made. */
export async function eventMerge(
  tx: Transaction,
  learnerId: string,
  dry: boolean,
  names: ReadonlyMap<string, string>,
): Promise<EventMerge> {
  const log: EventMerge['log'] = { known: 0, added: 0, conflicts: 0, conflicting: [] };
  const touched = await nothingTouched(tx, learnerId);
  return {
    log,
    touched,
    async take(inFile) {
      if (inFile.length === 0) return;
      const lines = inFile.map((line) => ({ ...line, event: renameText(line.event, names) }));
      const rows = await tx.event.findMany({ where: { learnerId, id: { in: lines.map(({ event }) => event.id) } }, select: STORED });
      const ours = new Map(rows.map((row) => [row.id, storedEvent(row)]));
      const fresh = lines.filter(({ is: _, ...line }) => {
        const known = ours.get(line.event.id);
        if (!known) return true;
        log.known++;
        if (!sameJson(known, line)) {
          log.conflicts++;
          if (log.conflicting.length < NAMED) log.conflicting.push({ id: line.event.id, type: line.event.type, at: line.at });
        }
        return false;
      });
      log.added += fresh.length;
      if (dry || fresh.length === 0) return;
      const abouts = await aboutTargets(tx, learnerId, fresh);
      const data = fresh.map(({ event, at, sequence, outcome }) => {
        const about = event.type === 'undone' ? abouts.get(event.target)! : aboutEvent(event);
        abouts.set(event.id, about);
        touch(touched, event.id, about);
        return {
          learnerId,
          id: event.id,
          sequence,
          type: event.type,
          at: BigInt(at),
          day: learnerDay(at, event.zone),
          zone: event.zone,
          ...about,
          targetId: event.type === 'undone' ? event.target : null,
          payload: JSON.stringify(event),
          outcome: outcome ? JSON.stringify(outcome) : null,
        };
      });
      for (let from = 0; from < data.length; from += ROWS) await insert(tx, data.slice(from, from + ROWS));
    },
  };
}

type EventRow = Omit<Event, 'undone'>;

/** As SQL: the builder of questions takes ten times as long for the same rows, which is a quarter of an hour for two million. */
async function insert(tx: Transaction, rows: EventRow[]): Promise<void> {
  const values = rows.map(
    (row) =>
      Prisma.sql`(${Prisma.join([
        row.learnerId,
        row.id,
        row.sequence,
        row.type,
        row.at,
        row.day,
        row.zone,
        row.wordKey,
        row.cardId,
        row.articleId,
        row.targetId,
        row.payload,
        row.outcome,
      ])})`,
  );
  await tx.$executeRaw`
    INSERT INTO "Event" ("learnerId", "id", "sequence", "type", "at", "day", "zone", "wordKey", "cardId", "articleId", "targetId", "payload", "outcome")
    VALUES ${Prisma.join(values)}`;
}

/** By what an event is found. */
export interface About {
  wordKey: string | null;
  cardId: string | null;
  articleId: string | null;
}

/** The columns by which events are found; the same that `db/event-log.ts` gives to an event when it is new. */
function aboutEvent(event: Exclude<LearnerEvent, { type: 'undone' }>): About {
  const nothing = { wordKey: null, cardId: null, articleId: null };
  switch (event.type) {
    case 'looked-up':
    case 'corrected':
      return { ...nothing, wordKey: event.word.key, articleId: event.place?.article ?? null };
    case 'kept':
      return { ...nothing, wordKey: event.word.key, articleId: event.context.place.article };
    case 'removed':
    case 'declared':
    case 'kind-switched':
      return { ...nothing, wordKey: event.word.key };
    case 'graded':
    case 'suspended':
    case 'buried':
    case 'scheduled':
    case 'practiced':
      return { ...nothing, wordKey: wordOfCard(event.card), cardId: event.card };
    case 'read':
    case 'finished':
    case 'shelved':
    case 'retitled':
      return { ...nothing, articleId: event.article };
    case 'level-chosen':
    case 'setting-changed':
    case 'parameters-fitted':
    case 'imported':
      return nothing;
  }
}

/** What the events that are taken back were about; those further up in the same lines are added on the way. */
async function aboutTargets(tx: Transaction, learnerId: string, lines: EventLine[]): Promise<Map<string, About>> {
  const targets = lines.flatMap(({ event }) => (event.type === 'undone' ? [event.target] : []));
  if (targets.length === 0) return new Map();
  const select = { id: true, wordKey: true, cardId: true, articleId: true };
  const rows = await tx.event.findMany({ where: { learnerId, id: { in: targets } }, select });
  return new Map(rows.map(({ id, ...about }) => [id, about]));
}

const STORED = { id: true, payload: true, outcome: true, at: true, sequence: true } as const;
