import { fitState, startFit, stopFit } from '#jobs/fit/start.ts';
import type { JobState } from '#jobs/running.ts';
import type { Learner } from '#lib/words/learner.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';

/** How the fit of the learner's weights is: `{"job": {…} | null}`; done, `job.about` says what was found and whether it was taken. */
export async function GET(request: Request): Promise<Response> {
  return answer(request, fitState);
}

/** Starts a fit; one that runs already goes on. */
export async function POST(request: Request): Promise<Response> {
  return answer(request, startFit);
}

/** Stops it; the weights are as they were. */
export async function DELETE(request: Request): Promise<Response> {
  return answer(request, stopFit);
}

async function answer(request: Request, act: (learner: Learner) => JobState | null | Promise<JobState | null>): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const job = await act(await currentLearner());
  return Response.json({ job }, { headers: { 'cache-control': 'no-store' } });
}
