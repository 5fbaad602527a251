import type { WordRef } from '#lib/words/event.ts';
import type { WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { likeness } from '#lib/words/similar.ts';
import { database } from './client.ts';

const MOST = 6;
/** Letters by which similar words may differ in length. */
const SPREAD = 2;

/** Words of the learner that are easily taken for this one, the most alike first. */
export async function similarWords(learner: Pick<Learner, 'id'>, { key, lemma }: WordRef): Promise<WordRef[]> {
  // Fewer than 300 bytes a word, and compared by the microsecond: ten thousand are looked through in some ten milliseconds.
  const rows = await database().$queryRaw<(WordRef & { pos: WordPos })[]>`
    SELECT w."key", w."lemma", w."pos", w."headword" FROM "Word" w
    WHERE w."learnerId" = ${learner.id} AND w."standing" <> 'met' AND w."key" <> ${key}
      AND LENGTH(w."lemma") BETWEEN ${lemma.length - SPREAD} AND ${lemma.length + SPREAD}`;
  return rows
    .flatMap((word) => {
      const how = likeness(lemma, word.lemma);
      return how === null ? [] : [{ word, how }];
    })
    .sort((a, b) => a.how - b.how || (a.word.key < b.word.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}
