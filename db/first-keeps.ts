import { regroup } from '#lib/cards/regroup.ts';
import { inTime } from '#lib/cards/replay.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Transaction } from './client.ts';
import { correctionsOf, ofTypes, storedEvent } from './event-rows.ts';
import { everyCorrection, wordGroups } from './word-groups.ts';

const AT_ONCE = 500;

/** The ids of those `kept` by which these words, and what corrections ever joined with them, were kept for the first time. */
export async function firstKeeps(tx: Transaction, learnerId: string, words: Iterable<WordKey>): Promise<Set<string>> {
  const corrections = await correctionsOf(tx, learnerId);
  const keys = wordGroups(new Set(words), await everyCorrection(tx, learnerId)).flat();
  const first = new Set<string>();
  const rows = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    rows.push(
      ...(await tx.event.findMany({
        where: { learnerId, wordKey: { in: keys.slice(from, from + AT_ONCE) }, undone: false, ...ofTypes('kept') },
        select: { payload: true, outcome: true, at: true, sequence: true },
      })),
    );
  }
  // Where a sentence goes says where its `kept` counts; nothing else is needed to tell which was the first.
  for (const events of regroup(rows.map(storedEvent).sort(inTime), corrections, () => []).events.values()) first.add(events[0]!.event.id);
  return first;
}
