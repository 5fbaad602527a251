import { replayWord, type StoredEvent } from '#lib/cards/replay.ts';
import type { EventLine } from '#lib/exchange/backup-line.ts';
import type { WordDraft } from '#lib/exchange/import/draft.ts';
import { type Conflict, type PlannedWord, type Planning, planWord } from '#lib/exchange/import/plan-word.ts';
import { withOutcomes } from '#lib/exchange/import/with-outcomes.ts';
import type { Imported, LearnerEvent } from '#lib/words/event.ts';
import { checkEvent } from '#lib/words/event-schema.ts';
import { database, type Transaction } from './client.ts';
import { regroupedWords } from './regrouped-words.ts';
import { eventMerge } from './restore-events.ts';
import { foldAgain } from './restore-fold.ts';

export interface ImportOptions {
  learnerId: string;
  drafts: ReadonlyMap<string, WordDraft>;
  planning: Planning;
  from: Imported['from'];
  /** Name of the file. */
  file: string;
  /** Nothing is written: the answer says what would be. */
  dry?: boolean;
  progress: (doing: string, share: number) => void;
  /** Waited for when all is written and nothing is for good yet; what it throws takes everything back. */
  atEnd?: () => Promise<void>;
}

/** What an import adds, or would add. */
export interface ImportedWords {
  /** By what becomes of them. */
  words: Record<PlannedWord['state'], string[]>;
  /** Memories and reviews that are taken over, and sentences. */
  cards: number;
  reviews: number;
  sentences: number;
  /** Events that were taken back before and count again. */
  again: number;
  conflicts: Conflict[];
  /** Words with something in them that no event can hold; they are left out. */
  broken: string[];
}

const IDS_AT_ONCE = 500;

/**
 * Joins words of a file with what a learner has. Everything is one transaction: cut short at any moment, nothing has happened. A second time
 * it changes nothing; after it was taken back, it brings the same back.
 */
export async function importWords(options: ImportOptions): Promise<ImportedWords> {
  if (options.dry) return run(database(), options);
  return database().$transaction((tx) => run(tx, options), { maxWait: 60_000, timeout: 6 * 3_600_000 });
}

async function run(tx: Transaction, options: ImportOptions): Promise<ImportedWords> {
  const { learnerId, planning, dry = false, progress, atEnd } = options;
  // A write comes first: it locks the log, so that what is read below stays true until the end.
  const { sequence } = dry
    ? await tx.learner.findUniqueOrThrow({ where: { id: learnerId } })
    : await tx.learner.update({ where: { id: learnerId }, data: { sequence: { increment: 0 } } });
  let last = sequence;
  const { result, stored } = await plan(tx, options, () => ++last);
  const known = await knownIds(tx, learnerId, stored);
  const fresh = stored.filter(({ event }) => !known.has(event.id));
  const back = stored.filter(({ event }) => known.get(event.id) === true);
  result.again = back.length;
  count(result, [...fresh, ...back]);
  if (dry || fresh.length + back.length === 0) return result;

  const lines = fresh.map((each): EventLine => ({ is: 'event', ...each }));
  lines.push(...(await redone(tx, options, back, () => ++last)));
  const { cards, reviews } = result;
  const said = { words: result.words.new.length, cards, reviews };
  const { zone, now, batch, idOf } = planning;
  const marker: Imported = {
    id: idOf('imported', batch),
    at: now,
    zone,
    type: 'imported',
    batch,
    from: options.from,
    file: options.file,
    ...said,
  };
  const before = await tx.event.findUnique({ where: { learnerId_id: { learnerId, id: marker.id } }, select: { undone: true } });
  const markers: StoredEvent[] = [{ event: marker, at: now, sequence: ++last }];
  if (!before) lines.push({ is: 'event', ...markers[0]! });
  else if (before.undone) lines.push(...(await redone(tx, options, markers, () => ++last)));

  const merge = await eventMerge(tx, learnerId, false, new Map());
  for (let from = 0; from < lines.length; from += IDS_AT_ONCE) {
    await merge.take(lines.slice(from, from + IDS_AT_ONCE));
    progress('Writing', 0.3 + (0.4 * from) / lines.length);
  }
  await tx.learner.update({ where: { id: learnerId }, data: { sequence: last } });
  await foldAgain(tx, learnerId, merge.touched, (share) => progress('Putting words and cards in order', 0.7 + share * 0.3));
  await atEnd?.();
  return result;
}

/** Compares each word with what is here. */
async function plan(tx: Transaction, { learnerId, drafts, planning, progress }: ImportOptions, nextNumber: () => number) {
  const result: ImportedWords = {
    words: { new: [], more: [], same: [] },
    cards: 0,
    reviews: 0,
    sentences: 0,
    again: 0,
    conflicts: [],
    broken: [],
  };
  const stored: StoredEvent[] = [];
  for await (const { events: byWord, share } of regroupedWords(tx, learnerId, new Set(drafts.keys()))) {
    for (const [key, here] of byWord) {
      const draft = drafts.get(key);
      if (!draft) continue;
      const { state, events, phases, conflicts } = planWord(draft, here, planning);
      const checked = checkedEvents(events);
      // A word of which something cannot be kept is left out as a whole: half a log would be another one.
      if (!checked || (state === 'new' && !replayWord(checked.map((event, at) => ({ event, at: event.at, sequence: at })))?.kept)) {
        result.broken.push(draft.word.headword.slice(0, 200));
        continue;
      }
      result.words[state].push(key);
      result.conflicts.push(...conflicts);
      stored.push(...withOutcomes(here, checked, phases, planning.book, nextNumber));
    }
    progress('Comparing it with what is here', share * 0.3);
  }
  return { result, stored };
}

/** As the door checks them, so that nothing comes in by a file that could not come in otherwise; null when one is refused. */
function checkedEvents(events: readonly LearnerEvent[]): LearnerEvent[] | null {
  const checked: LearnerEvent[] = [];
  for (const event of events) {
    const answer = checkEvent(event);
    if (!answer.ok) return null;
    checked.push(answer.event);
  }
  return checked;
}

/** Which of these are in the log already; true: taken back. */
async function knownIds(tx: Transaction, learnerId: string, stored: readonly StoredEvent[]): Promise<Map<string, boolean>> {
  const known = new Map<string, boolean>();
  for (let from = 0; from < stored.length; from += IDS_AT_ONCE) {
    const ids = stored.slice(from, from + IDS_AT_ONCE).map(({ event }) => event.id);
    const rows = await tx.event.findMany({ where: { learnerId, id: { in: ids } }, select: { id: true, undone: true } });
    for (const { id, undone } of rows) known.set(id, undone);
  }
  return known;
}

function count(result: ImportedWords, stored: readonly StoredEvent[]): void {
  for (const { event } of stored) {
    if (event.type === 'scheduled') result.cards++;
    else if (event.type === 'graded' || event.type === 'practiced') result.reviews++;
    else if (event.type === 'kept') result.sentences++;
  }
}

/** What was taken back counts again: the undos of it are taken back. */
async function redone(
  tx: Transaction,
  { learnerId, planning: { zone, now } }: ImportOptions,
  stored: readonly StoredEvent[],
  nextNumber: () => number,
): Promise<EventLine[]> {
  const lines: EventLine[] = [];
  for (let from = 0; from < stored.length; from += IDS_AT_ONCE) {
    const targets = stored.slice(from, from + IDS_AT_ONCE).map(({ event }) => event.id);
    const undos = await tx.event.findMany({
      where: { learnerId, targetId: { in: targets }, undone: false },
      select: { id: true },
    });
    for (const { id } of undos) lines.push(undoLine(id, zone, now, nextNumber()));
  }
  return lines;
}

function undoLine(target: string, zone: string, at: number, sequence: number): EventLine {
  return { is: 'event', sequence, at, event: { id: crypto.randomUUID(), at, zone, type: 'undone', target } };
}

/** An import as the settings list it. */
export interface PastImport {
  batch: string;
  at: number;
  from: Imported['from'];
  file: string;
  words: number;
  cards: number;
  reviews: number;
}

/** The last imports that were not taken back, newest first. */
export async function pastImports({ id: learnerId }: { id: string }, most = 5): Promise<PastImport[]> {
  const rows = await database().event.findMany({
    where: { learnerId, type: 'imported', undone: false },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
    take: most,
    select: { payload: true, at: true },
  });
  return rows.map(({ payload, at }) => {
    const { batch, from, file, words, cards, reviews } = JSON.parse(payload) as Imported;
    return { batch, at: Number(at), from, file, words, cards, reviews };
  });
}

/** Takes back all that an import brought; answers with how many events that were. What was done since stays. */
export async function undoImport(
  learnerId: string,
  batch: string,
  { zone, now, progress, atEnd }: { zone: string; now: number; progress: (share: number) => void; atEnd?: () => Promise<void> },
): Promise<number> {
  return database().$transaction(
    async (tx) => {
      let { sequence } = await tx.learner.update({ where: { id: learnerId }, data: { sequence: { increment: 0 } } });
      const like = `%"batch":${JSON.stringify(batch)}%`;
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Event" WHERE "learnerId" = ${learnerId} AND "undone" = false AND "type" <> 'undone' AND "payload" LIKE ${like}`;
      if (rows.length === 0) return 0;
      const merge = await eventMerge(tx, learnerId, false, new Map());
      for (let from = 0; from < rows.length; from += IDS_AT_ONCE) {
        await merge.take(rows.slice(from, from + IDS_AT_ONCE).map(({ id }) => undoLine(id, zone, now, ++sequence)));
        progress((from / rows.length) * 0.4);
      }
      await tx.learner.update({ where: { id: learnerId }, data: { sequence } });
      await foldAgain(tx, learnerId, merge.touched, (share) => progress(0.4 + share * 0.6));
      await atEnd?.();
      return rows.length;
    },
    { maxWait: 60_000, timeout: 6 * 3_600_000 },
  );
}
