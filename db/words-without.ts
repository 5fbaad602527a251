import { askable } from '#lib/cards/askable.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { correctRef } from '#lib/words/correction.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { contextsOf } from './contexts.ts';
import { corrections } from './corrections.ts';

/** The words that are learned, can be asked with this kind of card, and never had one; those that were kept first, first. */
export async function wordsWithout(learner: Pick<Learner, 'id'>, kind: CardKind): Promise<WordRef[]> {
  const [rows, said] = await Promise.all([
    database().word.findMany({
      where: { learnerId: learner.id, kept: true, declared: null, cards: { none: { kind } } },
      select: { key: true, lemma: true, pos: true, headword: true },
      orderBy: [{ keptAt: 'asc' }, { key: 'asc' }],
    }),
    corrections(learner),
  ]);
  const keys = rows.map(({ key }) => key);
  const contexts = await contextsOf(learner.id, keys, said);
  const words = rows.map((row) => correctRef({ ...row, pos: row.pos as WordPos }, said));
  return words.filter((word) => askable(kind, word, contexts.get(word.key) ?? []));
}
