import { foundWords } from '#db/word-list.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { readQuery } from '../../words/query.ts';
import { refuseForeign } from '../own-page.ts';

/** All words that the list's address finds, not only a page of them: to do something with all at once. */
export async function GET(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const query = readQuery(Object.fromEntries(new URL(request.url).searchParams));
  const words = await foundWords(await currentLearner(), query, Date.now());
  return Response.json({ words }, { headers: { 'cache-control': 'no-store' } });
}
