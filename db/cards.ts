import type { Card, CardKind } from '#lib/cards/card.ts';
import { type DueCounts, orderQueue, type Queued } from '#lib/cards/queue.ts';
import { correctRef } from '#lib/words/correction.ts';
import type { WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { Memory } from '#lib/words/memory.ts';
import { database } from './client.ts';
import { contextsOf } from './contexts.ts';
import { corrections } from './corrections.ts';

/** The cards to ask now, in the order in which to ask them; at most `limit`, those that have waited longest. */
export async function dueCards(learner: Pick<Learner, 'id' | 'zone'>, now: number, limit = 100): Promise<Card[]> {
  const rows = await database().card.findMany({
    where: { learnerId: learner.id, active: true, due: { lte: BigInt(now) } },
    orderBy: { due: 'asc' },
    take: limit,
  });
  const keys = rows.map(({ wordKey }) => wordKey);
  const said = await corrections(learner);
  const [words, contexts] = await Promise.all([
    database().word.findMany({ where: { learnerId: learner.id, key: { in: keys } } }),
    contextsOf(learner.id, keys, said),
  ]);
  const byKey = new Map(words.map((word) => [word.key, word]));
  const queue = rows.map((row): Queued => {
    const word = byKey.get(row.wordKey);
    if (!word) throw new Error(`The card "${row.id}" has no word.`);
    const card: Card = {
      id: row.id,
      kind: row.kind as CardKind,
      word: correctRef({ key: word.key, lemma: word.lemma, pos: word.pos as WordPos, headword: word.headword }, said),
      contexts: contexts.get(word.key) ?? [],
      memory: memoryOf(row),
      lastEvent: row.lastEvent,
    };
    return { card, lastLookup: word.lastLookup === null ? null : Number(word.lastLookup) };
  });
  return orderQueue(queue, now, learner.zone);
}

/** What waits now, by kind, and when the next card becomes due. */
export async function dueCounts(learner: Pick<Learner, 'id'>, now: number): Promise<DueCounts> {
  const active = { learnerId: learner.id, active: true };
  const [phases, next] = await Promise.all([
    database().card.groupBy({ by: ['phase'], where: { ...active, due: { lte: BigInt(now) } }, _count: true }),
    database().card.findFirst({ where: { ...active, due: { gt: BigInt(now) } }, orderBy: { due: 'asc' }, select: { due: true } }),
  ]);
  const count = (...names: Memory['phase'][]) =>
    phases.reduce((sum, { phase, _count }) => sum + (names.includes(phase as Memory['phase']) ? _count : 0), 0);
  const [due, learning, fresh] = [count('review'), count('learning', 'relearning'), count('new')];
  return { due, learning, new: fresh, total: due + learning + fresh, nextDue: next ? Number(next.due) : null };
}

interface MemoryRow {
  phase: string;
  step: number;
  stability: number;
  difficulty: number;
  due: bigint;
  lastReview: bigint | null;
  reps: number;
  lapses: number;
}

/** The memory in a row of cards. */
export function memoryOf(row: MemoryRow): Memory {
  return {
    phase: row.phase as Memory['phase'],
    step: row.step,
    stability: row.stability,
    difficulty: row.difficulty,
    due: Number(row.due),
    lastReview: row.lastReview === null ? null : Number(row.lastReview),
    reps: row.reps,
    lapses: row.lapses,
  };
}
