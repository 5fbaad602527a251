import { alsoMeans } from '#db/also-means.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';

/** Glosses of a card that are looked at; no more are sent. */
const MOST = 3;

/** Whether a word that was typed, `word`, means one of the `gloss`es as well as the word asked `for`. */
export async function GET(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const { searchParams } = new URL(request.url);
  const [word, asked] = [searchParams.get('word') ?? '', searchParams.get('for') ?? ''];
  const means = alsoMeans(await currentLearner(), word, asked, searchParams.getAll('gloss').slice(0, MOST));
  return Response.json({ means }, { headers: { 'cache-control': 'no-store' } });
}
