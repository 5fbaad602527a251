import type { WeightsBook } from '#lib/cards/parameters.ts';
import { regroup } from '#lib/cards/regroup.ts';
import { effective, type StoredEvent } from '#lib/cards/replay.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { senseLine } from '#lib/words/correction.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Transaction } from './client.ts';
import { correctionsOf } from './event-rows.ts';
import { dictionaryOfLearner } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { fitsOf } from './parameters.ts';
import { everyCorrection, logsOf, wordGroups } from './word-groups.ts';

/** Reads the logs of many words at once. */
export interface WordLogs {
  /** All weights that were ever fitted for the learner. */
  weights: WeightsBook;
  /** The effective events of these words, and of those that corrections ever joined with them, after corrections; each group once. */
  of(keys: Iterable<WordKey>): Promise<StoredEvent[][]>;
}

const AT_ONCE = 200;

/** Asks once for all that is the same for every word of a learner. */
export async function wordLogs(tx: Transaction, learnerId: string): Promise<WordLogs> {
  const counting = await correctionsOf(tx, learnerId);
  const every = await everyCorrection(tx, learnerId);
  const { book: weights } = await fitsOf(tx, learnerId);
  const book = counting.length > 0 ? await dictionaryOfLearner(tx, learnerId) : null;
  const glossesOf = (ref: WordRef) => describeLemma(ref, book, lexicon()).senses.map(senseLine);
  return {
    weights,
    async of(keys) {
      const groups = wordGroups(keys, every);
      const logs: StoredEvent[][] = [];
      for (let from = 0; from < groups.length; from += AT_ONCE) {
        const some = groups.slice(from, from + AT_ONCE);
        const stored = await logsOf(tx, learnerId, some.flat());
        for (const group of some) {
          const events = effective(group.flatMap((key) => stored.get(key) ?? []));
          logs.push(...regroup(events, counting, glossesOf).events.values());
        }
      }
      return logs;
    },
  };
}
