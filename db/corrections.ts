import type { Corrected } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { correctionsOf } from './event-rows.ts';

/** All that a learner has corrected and not taken back, in the order in which it counts. */
export function corrections(learner: Pick<Learner, 'id'>): Promise<Corrected[]> {
  return correctionsOf(database(), learner.id);
}
