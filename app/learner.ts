import { connection } from 'next/server';
import { localLearner } from '#db/learners.ts';
import type { Learner } from '#lib/words/learner.ts';

/** Who is asking: the one local learner, until there are accounts. The answer belongs to the request, so the page is made for it alone. */
export async function currentLearner(): Promise<Learner> {
  await connection();
  return localLearner();
}
