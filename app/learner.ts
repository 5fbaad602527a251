import { headers } from 'next/headers';
import { connection } from 'next/server';
import { localLearner } from '#db/learners.ts';
import type { Learner } from '#lib/words/learner.ts';
import { readSettings } from '#settings';
import { refuseForeignName } from './api/own-page.ts';

/**
 * Who is asking: the one local learner, until there are accounts. The answer belongs to the request, so the page is made for it alone.
 * @throws when the request came by a name that is not ours
 */
export async function currentLearner(): Promise<Learner> {
  await connection();
  const foreign = refuseForeignName(await headers(), readSettings().host);
  if (foreign) throw new Error(foreign);
  return localLearner();
}
