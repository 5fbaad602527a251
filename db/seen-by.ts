import type { Learner } from '#lib/words/learner.ts';

/** Which articles a learner sees: the bundled ones and the own ones. */
export const seenBy = (learner: Pick<Learner, 'id'>) => ({ OR: [{ learnerId: null }, { learnerId: learner.id }] });
