import { wordsWithout } from '#db/words-without.ts';
import { isCardKind } from '#lib/words/card-kind.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';

/** The kept words that a kind of card fits and that never had one, `without` it: to add it to all of them. */
export async function GET(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const kind = new URL(request.url).searchParams.get('without');
  if (!isCardKind(kind)) return Response.json({ message: 'There is no such kind of card.' }, { status: 400 });
  const words = await wordsWithout(await currentLearner(), kind);
  return Response.json({ words }, { headers: { 'cache-control': 'no-store' } });
}
