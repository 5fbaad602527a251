import { z } from 'zod';
import { importState, startImportStep, startUndo, stopImport } from '#jobs/exchange/start.ts';
import { importChoices } from '#lib/exchange/import/choices.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';
import { readJson } from '../../read-json.ts';

type Context = { params: Promise<{ id: string }> };

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['look', 'import']), choices: importChoices }),
  z.strictObject({ do: z.literal('undo') }),
]);

/** How a file, or the taking back of an import, is: `{"job": {…} | null}`; done, `job.about` says what is in it or what was done. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answer(request, context, async (learner, id) => importState(learner, id));
}

/** Looks at a file once more with other choices, takes it over, or takes an import back: then the id is that of its batch. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const body = await readJson(request);
  if (!('json' in body)) return Response.json({ message: body.message }, { status: body.status });
  const asked = step.safeParse(body.json);
  if (!asked.success) return Response.json({ message: 'It must say what to do: look, import or undo.' }, { status: 400 });
  return answer(request, context, async (learner, id) =>
    asked.data.do === 'undo' ? startUndo(learner, id.slice(0, 64)) : startImportStep(learner, id, asked.data.do, asked.data.choices),
  );
}

/** Stops what is being done with a file, and forgets the file. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  return answer(request, context, stopImport);
}

async function answer(request: Request, { params }: Context, act: (learner: string, id: string) => Promise<unknown>): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const job = await act((await currentLearner()).id, (await params).id);
  return Response.json({ job }, { headers: { 'cache-control': 'no-store' } });
}
