import type { GradeOutcome, StoredEvent } from '#lib/cards/replay.ts';
import { inOrder } from '#lib/words/correction.ts';
import type { Corrected, LearnerEvent } from '#lib/words/event.ts';
import type { Transaction } from './client.ts';

/** A row of the table of events, as the folds need it. */
export function storedEvent(row: { payload: string; outcome: string | null; at: bigint; sequence: number }): StoredEvent {
  return {
    event: JSON.parse(row.payload) as LearnerEvent,
    at: Number(row.at),
    sequence: row.sequence,
    ...(row.outcome && { outcome: JSON.parse(row.outcome) as GradeOutcome }),
  };
}

/**
 * Narrows events to some types without the index over types: where a word, an article or a day narrows them further, that index would be taken
 * for as good as theirs, and a hundred thousand rows be read.
 */
export function ofTypes(...types: LearnerEvent['type'][]) {
  return { NOT: { type: { notIn: types } } };
}

/** Everything that happened to a word, undos and what they took back included. */
export async function eventsOfWord(tx: Transaction, learnerId: string, wordKey: string): Promise<StoredEvent[]> {
  return (await tx.event.findMany({ where: { learnerId, wordKey }, select })).map(storedEvent);
}

/** The reading of an article, undos included. Look-ups belong to words and are left out. */
export async function readingsOfArticle(tx: Transaction, learnerId: string, articleId: string): Promise<StoredEvent[]> {
  return (await tx.event.findMany({ where: { learnerId, articleId, wordKey: null }, select })).map(storedEvent);
}

/** Where an article was put and what it was called, undos included. */
export async function shelvingsOfArticle(tx: Transaction, learnerId: string, articleId: string): Promise<StoredEvent[]> {
  const where = { learnerId, articleId, ...ofTypes('shelved', 'retitled', 'undone') };
  return (await tx.event.findMany({ where, select })).map(storedEvent);
}

/** The choices of level and settings that count, in order. */
export async function choicesOf(tx: Transaction, learnerId: string): Promise<StoredEvent[]> {
  const rows = await tx.event.findMany({
    where: { learnerId, type: { in: ['level-chosen', 'setting-changed'] }, undone: false },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
    select,
  });
  return rows.map(storedEvent);
}

/** The corrections that count, in the order in which they count. */
export async function correctionsOf(tx: Transaction, learnerId: string): Promise<Corrected[]> {
  const rows = await tx.event.findMany({ where: { learnerId, type: 'corrected', undone: false }, select });
  return inOrder(rows.map(correctedOf));
}

/** A correction as it counts, from the row of its event. */
export function correctedOf(row: { payload: string; at: bigint }): Corrected {
  return { ...(JSON.parse(row.payload) as Corrected), at: Number(row.at) };
}

const select = { payload: true, outcome: true, at: true, sequence: true } as const;
