import { restoreState, startRestore, stopRestore } from '#jobs/backup/start.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';

type Context = { params: Promise<{ id: string }> };

/** How a file is: `{"job": {…} | null}`; done, `job.about` says what is in it and, after a restore, what was added. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answer(request, context, async (learner, id) => restoreState(learner, id));
}

/** Restores a file that was looked at. */
export async function POST(request: Request, context: Context): Promise<Response> {
  return answer(request, context, async (learner, id) => startRestore(learner, id));
}

/** Stops what is being done with a file, and forgets the file. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  return answer(request, context, stopRestore);
}

async function answer(request: Request, { params }: Context, act: (learner: string, id: string) => Promise<unknown>): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const job = await act((await currentLearner()).id, (await params).id);
  return Response.json({ job }, { headers: { 'cache-control': 'no-store' } });
}
