import { corrections } from '#db/corrections.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { refuseForeign } from '../own-page.ts';
import { exported } from './exported.ts';

/** All corrections that count, as a file to keep: the events themselves, so that they can be sent in again. */
export async function GET(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const now = new Date();
  return new Response(JSON.stringify(exported(await corrections(await currentLearner()), now), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="lesefluss-corrections-${now.toISOString().slice(0, 10)}.json"`,
      'cache-control': 'no-store',
    },
  });
}
