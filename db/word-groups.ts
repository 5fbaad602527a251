import { wordsTogether } from '#lib/cards/regroup.ts';
import type { StoredEvent } from '#lib/cards/replay.ts';
import { inOrder, leadsTo } from '#lib/words/correction.ts';
import type { Corrected } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Transaction } from './client.ts';
import { storedEvent } from './event-rows.ts';

/** Words that a correction ever joined are folded together: one that no longer counts may have done so until now. */
export function wordGroups(words: Iterable<WordKey>, corrections: readonly Corrected[]): WordKey[][] {
  const leading = corrections.filter(({ correction }) => leadsTo(correction));
  const joined = new Set(leading.flatMap(({ word, correction }) => [word.key, leadsTo(correction)!.key]));
  const groups: WordKey[][] = [];
  const grouped = new Set<WordKey>();
  for (const word of words) {
    if (grouped.has(word)) continue;
    const group = joined.has(word) ? wordsTogether(word, leading) : [word];
    for (const key of group) grouped.add(key);
    groups.push(group);
  }
  return groups;
}

/** All that a learner ever corrected, taken back or not. */
export async function everyCorrection(tx: Transaction, learnerId: string): Promise<Corrected[]> {
  const rows = await tx.event.findMany({ where: { learnerId, type: 'corrected' }, select: { payload: true } });
  return inOrder(rows.map(({ payload }) => JSON.parse(payload) as Corrected));
}

/** The words that any correction of a learner ever joined with another. */
export async function joinedWords(tx: Transaction, learnerId: string): Promise<Set<WordKey>> {
  const leading = (await everyCorrection(tx, learnerId)).flatMap(({ word, correction }) => [
    word.key,
    leadsTo(correction)?.key ?? word.key,
  ]);
  return new Set(leading);
}

/** All that happened to each of these words, undos included. */
export async function logsOf(tx: Transaction, learnerId: string, keys: WordKey[]): Promise<Map<WordKey, StoredEvent[]>> {
  const rows = await tx.event.findMany({
    where: { learnerId, wordKey: { in: keys } },
    select: { wordKey: true, payload: true, outcome: true, at: true, sequence: true },
  });
  const byWord = new Map<WordKey, StoredEvent[]>();
  for (const row of rows) {
    const list = byWord.get(row.wordKey!) ?? [];
    byWord.set(row.wordKey!, list);
    list.push(storedEvent(row));
  }
  return byWord;
}
