import { z } from 'zod';
import { feedJob, startFeedJob, stopFeedJob } from '#jobs/feeds.ts';
import type { Learner } from '#lib/words/learner.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';
import { readJson } from '../../read-json.ts';

const order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('follow'), address: z.string().max(10_000) }),
  z.object({ do: z.literal('check') }),
]);

/** How the question to the sites is: `{"job": {…} | null}`; done, `job.about` is `{"title","already"}` or `{"fresh"}`. */
export async function GET(request: Request): Promise<Response> {
  return answer(request, async (learner) => feedJob(learner));
}

/** Follows an address or checks all feeds: `{"do":"follow","address"}` or `{"do":"check"}`; one that runs already goes on. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const body = await readJson(request);
  if ('message' in body) return Response.json({ message: body.message }, { status: body.status });
  const parsed = order.safeParse(body.json);
  if (!parsed.success)
    return Response.json({ message: 'The body must say which address to follow, or to check the feeds.' }, { status: 400 });
  // Another tab may have begun: what this one asks for would be dropped without a word.
  if (feedJob(await currentLearner())?.state === 'running')
    return Response.json({ message: 'The sites are being asked already. Wait until that is done, or stop it.' }, { status: 409 });
  return answer(request, async (learner) => startFeedJob(learner, parsed.data, readSettings().allowPrivate));
}

/** Stops it; what was checked before stays. */
export async function DELETE(request: Request): Promise<Response> {
  return answer(request, stopFeedJob);
}

async function answer(request: Request, act: (learner: Learner) => Promise<unknown>): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  return Response.json({ job: await act(await currentLearner()) }, { headers: { 'cache-control': 'no-store' } });
}
