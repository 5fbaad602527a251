import { type Done, LATELY, lately } from '#lib/cards/lately.ts';
import { IMPORT_BATCH } from '#lib/words/imported-from.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { storedEvent } from './event-rows.ts';

/** What reading did in the last thirty days, newest first, each with the events that take it back together. What was taken back is left out. */
export async function latelyDone(learner: Pick<Learner, 'id'>, now: number): Promise<Done[]> {
  const rows = await database().event.findMany({
    where: {
      learnerId: learner.id,
      undone: false,
      at: { gte: BigInt(now - LATELY) },
      OR: [{ type: 'finished' }, { type: 'kept', payload: { contains: '"batch":' } }],
      NOT: { type: 'kept', payload: { contains: `"batch":"${IMPORT_BATCH}` } },
    },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
    select: { payload: true, outcome: true, at: true, sequence: true },
  });
  return lately(rows.map(storedEvent), now);
}
