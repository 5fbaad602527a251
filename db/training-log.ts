import type { StoredEvent } from '#lib/cards/replay.ts';
import { type Answer, trainingAnswers } from '#lib/cards/training.ts';
import { database } from './client.ts';
import { ofTypes, storedEvent } from './event-rows.ts';

const WORDS_AT_ONCE = 200;

export interface TrainingLog {
  /** The answers of each card, in order. */
  histories: Answer[][];
  /** Grades in the whole log, and in what was read of it. */
  all: number;
  read: number;
}

/**
 * The answers of a learner, card by card, to fit parameters to. Of a log that is longer than `most` the cards of some words are read, chosen by
 * chance that is always the same; no more is held in memory.
 */
export async function trainingLog(learnerId: string, most: number, progress: (share: number) => void): Promise<TrainingLog> {
  const counted = await database().event.groupBy({
    by: ['wordKey'],
    where: { learnerId, type: 'graded', undone: false, wordKey: { not: null } },
    _count: true,
  });
  const all = counted.reduce((sum, { _count }) => sum + _count, 0);
  const words = counted
    .map(({ wordKey, _count }) => ({ key: wordKey!, count: _count, place: placeOf(wordKey!) }))
    .sort((a, b) => a.place - b.place);
  let read = 0;
  const chosen: string[] = [];
  for (const { key, count } of words) {
    if (read >= most) break;
    chosen.push(key);
    read += count;
  }
  const histories: Answer[][] = [];
  for (let from = 0; from < chosen.length; from += WORDS_AT_ONCE) {
    progress(from / chosen.length);
    const keys = chosen.slice(from, from + WORDS_AT_ONCE);
    const rows = await database().event.findMany({
      where: { learnerId, wordKey: { in: keys }, undone: false, ...ofTypes('graded', 'scheduled') },
      orderBy: [{ at: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
      select: { cardId: true, payload: true, outcome: true, at: true, sequence: true },
    });
    const cards = new Map<string, StoredEvent[]>();
    for (const row of rows) {
      const events = cards.get(row.cardId!) ?? [];
      cards.set(row.cardId!, events);
      events.push(storedEvent(row));
    }
    histories.push(...[...cards.values()].map(trainingAnswers).filter((answers) => answers.length > 1));
  }
  return { histories, all, read };
}

/** A number between 0 and 1 for a name, the same each time (FNV-1a, mixed). */
function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
