import { withQuestion } from '#lib/cards/ask.ts';
import type { Card } from '#lib/cards/card.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { correctRef } from '#lib/words/correction.ts';
import type { WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { Telling } from '#lib/words/telling.ts';
import { database } from './client.ts';
import { contextsOf } from './contexts.ts';
import { corrections } from './corrections.ts';

/** A card with what of its rows the queue goes by. */
export interface CardRow {
  card: Card;
  held: 'off' | 'suspended' | 'leech' | null;
  active: boolean;
  /** Epoch milliseconds. */
  next: number;
  /** When its word was last looked up; null for never. */
  lastLookup: number | null;
}

/** These cards with their words and sentences, as the review shows them, in this order. Cards that are not there any more are left out. */
export async function cardRows(learner: Pick<Learner, 'id'>, ids: readonly string[]): Promise<CardRow[]> {
  if (ids.length === 0) return [];
  const learnerId = learner.id;
  const rows = await database().card.findMany({ where: { learnerId, id: { in: [...ids] } } });
  const keys = [...new Set(rows.map(({ wordKey }) => wordKey))];
  const said = await corrections(learner);
  const [words, siblings, contexts] = await Promise.all([
    database().word.findMany({ where: { learnerId, key: { in: keys } } }),
    database().card.findMany({
      where: { learnerId, wordKey: { in: keys } },
      select: { id: true, wordKey: true, kind: true, active: true },
    }),
    contextsOf(learnerId, keys, said),
  ]);
  const wordOf = new Map(words.map((word) => [word.key, word]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id): CardRow[] => {
    const row = rowOf.get(id);
    if (!row) return [];
    const word = wordOf.get(row.wordKey);
    if (!word) throw new Error(`The card "${row.id}" has no word.`);
    const ofWord = siblings.filter(({ wordKey }) => wordKey === word.key);
    const asked: Omit<Card, 'question' | 'joinable'> = {
      id: row.id,
      kind: row.kind as CardKind,
      word: correctRef({ key: word.key, lemma: word.lemma, pos: word.pos as WordPos, headword: word.headword }, said),
      contexts: contexts.get(word.key) ?? [],
      memory: memoryOf(row),
      lastEvent: row.lastEvent,
      siblings: ofWord.flatMap(({ id, active }) => (active && id !== row.id ? [id] : [])),
    };
    const card = withQuestion(
      asked,
      ofWord.map(({ kind }) => kind),
    );
    return [
      {
        card,
        held: row.held as CardRow['held'],
        active: row.active,
        next: Number(row.next),
        lastLookup: word.lastLookup === null ? null : Number(word.lastLookup),
      },
    ];
  });
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
