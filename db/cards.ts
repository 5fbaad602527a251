import { withQuestion } from '#lib/cards/ask.ts';
import type { Card } from '#lib/cards/card.ts';
import { type DueCounts, orderQueue, type Queued } from '#lib/cards/queue.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { correctRef } from '#lib/words/correction.ts';
import type { WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { Telling } from '#lib/words/telling.ts';
import { database } from './client.ts';
import { contextsOf } from './contexts.ts';
import { corrections } from './corrections.ts';
import { wordsPassed } from './passings.ts';

/**
 * The cards to ask now, in the order in which to ask them; at most `limit`: those whose words were looked up since they were last asked, then
 * those that have waited longest.
 */
export async function dueCards(learner: Pick<Learner, 'id' | 'zone'>, now: number, limit = 100): Promise<Card[]> {
  const rows = await dueRows(learner.id, now, limit);
  const keys = rows.map(({ wordKey }) => wordKey);
  const said = await corrections(learner);
  const [words, contexts, siblings, passed] = await Promise.all([
    database().word.findMany({ where: { learnerId: learner.id, key: { in: keys } } }),
    contextsOf(learner.id, keys, said),
    database().card.findMany({ where: { learnerId: learner.id, wordKey: { in: keys } }, select: { wordKey: true, kind: true } }),
    wordsPassed(learner, learnerDay(now, learner.zone)),
  ]);
  const passedAt = new Map(passed.map(({ key, at }) => [key, at]));
  const kinds = new Map<string, string[]>();
  for (const { wordKey, kind } of siblings) kinds.set(wordKey, [...(kinds.get(wordKey) ?? []), kind]);
  const byKey = new Map(words.map((word) => [word.key, word]));
  const queue = rows.map((row): Queued => {
    const word = byKey.get(row.wordKey);
    if (!word) throw new Error(`The card "${row.id}" has no word.`);
    const card = withQuestion(
      {
        id: row.id,
        kind: row.kind as CardKind,
        word: correctRef({ key: word.key, lemma: word.lemma, pos: word.pos as WordPos, headword: word.headword }, said),
        contexts: contexts.get(word.key) ?? [],
        memory: memoryOf(row),
        lastEvent: row.lastEvent,
      },
      kinds.get(word.key) ?? [],
    );
    const readOver = passedAt.get(row.wordKey);
    return {
      card,
      lastLookup: word.lastLookup === null ? null : Number(word.lastLookup),
      ...(readOver !== undefined && { passed: readOver }),
    };
  });
  return orderQueue(queue, now, learner.zone);
}

/** A word that was just tapped in a text must be asked, however many others have waited longer: its card does not fall behind the limit. */
async function dueRows(learnerId: string, now: number, limit: number) {
  const due = { learnerId, active: true, due: { lte: BigInt(now) } };
  const waiting = await database().card.findMany({ where: due, orderBy: { due: 'asc' }, take: limit });
  if (waiting.length < limit) return waiting;
  const lookedUp = await database().card.findMany({
    where: { ...due, lastReview: { not: null }, word: { lastLookup: { not: null, lte: BigInt(now) } } },
    orderBy: { word: { lastLookup: 'desc' } },
    take: limit,
    include: { word: { select: { lastLookup: true } } },
  });
  const since = lookedUp.filter(({ word, lastReview }) => word.lastLookup! > lastReview!).map(({ word: _, ...row }) => row);
  const ids = new Set(since.map(({ id }) => id));
  return [...since, ...waiting.filter(({ id }) => !ids.has(id))].slice(0, limit);
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

/** What of a row of cards decides whether it tells most of its word. */
export function tellingOf({ kind, phase, stability }: { kind: string; phase: string; stability: number }): Telling {
  return { kind: kind as CardKind, phase: phase as Memory['phase'], stability };
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
