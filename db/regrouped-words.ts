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
import { everyCorrection, logsOf, wordGroups } from './word-groups.ts';

const AT_ONCE = 100;

/** The effective events of some words, in order; `share`: of all that were asked for, how many have been. */
export interface RegroupedWords {
  events: Map<WordKey, StoredEvent[]>;
  share: number;
}

/**
 * The events of words by the word that they count for, about a hundred words at a time, so that memory holds few. Words that a correction joins
 * with one of them come along.
 */
export async function* regroupedWords(tx: Transaction, learnerId: string, words: Iterable<WordKey>): AsyncGenerator<RegroupedWords> {
  const counting = await correctionsOf(tx, learnerId);
  const book = counting.length > 0 ? await dictionaryOfLearner(tx, learnerId) : null;
  const glossesOf = (ref: WordRef) => describeLemma(ref, book, lexicon()).senses.map(senseLine);
  const groups = wordGroups(words, await everyCorrection(tx, learnerId));
  let batch: WordKey[][] = [];
  let keys = 0;
  for (const [at, group] of groups.entries()) {
    batch.push(group);
    keys += group.length;
    if (keys < AT_ONCE && at < groups.length - 1) continue;
    const stored = await logsOf(tx, learnerId, batch.flat());
    const events = new Map<WordKey, StoredEvent[]>();
    for (const each of batch) {
      const regrouped = regroup(effective(each.flatMap((key) => stored.get(key) ?? [])), counting, glossesOf).events;
      for (const key of each) events.set(key, regrouped.get(key) ?? []);
    }
    yield { events, share: (at + 1) / groups.length };
    batch = [];
    keys = 0;
  }
}
