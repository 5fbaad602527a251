import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';

/** Which of these words the learner has ever looked up in a text. */
export async function lookedUp(learner: Pick<Learner, 'id'>, keys: readonly WordKey[]): Promise<Set<WordKey>> {
  const rows = await database().word.findMany({
    where: { learnerId: learner.id, key: { in: [...keys] }, lookups: { gt: 0 } },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}
