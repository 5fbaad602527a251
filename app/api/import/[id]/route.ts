import { importState, stopImport } from '#jobs/import/start.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';

type Context = { params: Promise<{ id: string }> };

/** How far an import is: `{"job": {…} | null}`; done, `job.about.article` is the text. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answer(request, context, async (learner, id) => importState(learner, id));
}

/** Stops an import; nothing of it stays. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  return answer(request, context, stopImport);
}

async function answer(request: Request, { params }: Context, act: (learner: string, id: string) => Promise<unknown>): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const job = await act((await currentLearner()).id, (await params).id);
  return Response.json({ job }, { headers: { 'cache-control': 'no-store' } });
}
