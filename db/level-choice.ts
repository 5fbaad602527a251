import type { LevelChosen } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';

/** The choice of level that counts now, so that a page can offer to take it back; null when none was made. */
export async function levelChoice(learner: Pick<Learner, 'id'>): Promise<LevelChosen | null> {
  const row = await database().event.findFirst({
    where: { learnerId: learner.id, type: 'level-chosen', undone: false },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }, { id: 'desc' }],
    select: { payload: true },
  });
  return row && (JSON.parse(row.payload) as LevelChosen);
}
