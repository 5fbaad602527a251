import { type Regrouped, regroup, wordsTogether } from '#lib/cards/regroup.ts';
import { effective, type StoredEvent } from '#lib/cards/replay.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { inOrder, senseLine } from '#lib/words/correction.ts';
import type { Corrected, WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Transaction } from './client.ts';
import { correctedOf, eventsOfWord, storedEvent } from './event-rows.ts';
import { dictionaryOfLearner } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { type Fits, fitsFrom } from './parameters.ts';

/** The events of a word together with those of the words that corrections join it with. */
export interface WordLog {
  /** These words, and no others, can change when one of them does. */
  keys: WordKey[];
  /** Everything that happened to them, undos included. */
  stored: StoredEvent[];
  /** What was ever fitted for the learner: grades may have been made with it. */
  fits: Fits;
  /** Effective events by word, with a further one where it is not stored yet. */
  regrouped(further?: StoredEvent): Regrouped;
  /** As it was before this event; `toggled` is the correction that it made, took back or brought back. */
  before(eventId: string, toggled?: Corrected): Regrouped;
}

/** @param also a correction that counted until now, whose words belong together until they are made anew. */
export async function wordLog(tx: Transaction, learnerId: string, key: WordKey, also: readonly Corrected[] = []): Promise<WordLog> {
  // One question for what belongs to the word and what holds for all words: each costs more to ask than to answer, and every answer in the
  // review asks this. The learner stands in both branches: outside of them, SQLite would read the whole log.
  const rows = await tx.event.findMany({
    where: {
      OR: [
        { learnerId, wordKey: key },
        { learnerId, type: { in: ['corrected', 'parameters-fitted'] } },
      ],
    },
    select: { id: true, type: true, wordKey: true, at: true, sequence: true, payload: true, outcome: true, undone: true },
  });
  const corrections = inOrder(rows.filter(({ type, undone }) => type === 'corrected' && !undone).map(correctedOf));
  const book = corrections.length + also.length > 0 ? await dictionaryOfLearner(tx, learnerId) : null;
  // The senses of a word that a sentence was moved to: those copied with the sentence were another word's.
  const glossesOf = (ref: WordRef) => describeLemma(ref, book, lexicon()).senses.map(senseLine);
  const keys = wordsTogether(key, [...corrections, ...also]);
  const others = await Promise.all(keys.filter((each) => each !== key).map((each) => eventsOfWord(tx, learnerId, each)));
  const stored = [...rows.filter(({ wordKey }) => wordKey === key).map(storedEvent), ...others.flat()];
  const fits = fitsFrom(rows.filter(({ type }) => type === 'parameters-fitted'));
  return {
    keys,
    stored,
    fits,
    regrouped: (further) => regroup(effective(further ? [...stored, further] : stored), corrections, glossesOf),
    before(eventId, toggled) {
      const others = corrections.filter(({ id }) => id !== toggled?.id);
      const then = toggled && others.length === corrections.length ? inOrder([...corrections, toggled]) : others;
      return regroup(effective(stored.filter(({ event }) => event.id !== eventId)), then, glossesOf);
    },
  };
}
