import { cardId } from '#lib/cards/card.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';

/**
 * Of these words those whose meaning can be asked at a tap in a text, each with the last event of its card, which a grade names: it is to be
 * reviewed now, and no card of the word was answered today.
 */
export async function askedInText(
  { id: learnerId }: Pick<Learner, 'id'>,
  keys: readonly WordKey[],
  now: number,
): Promise<Record<WordKey, string>> {
  const rows = await database().card.findMany({
    where: { learnerId, id: { in: keys.map((key) => cardId(key, 'meaning')) }, active: true, phase: 'review', next: { lte: BigInt(now) } },
    select: { wordKey: true, lastEvent: true },
  });
  return Object.fromEntries(rows.map(({ wordKey, lastEvent }) => [wordKey, lastEvent!]));
}
