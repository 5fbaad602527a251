import { glossDictionary } from '#db/gloss-dictionary.ts';
import { glossJob, startGlossJob, stopGlossJob } from '#jobs/gloss-jobs.ts';
import { type FreedictLanguage, isFreedictLanguage } from '#lib/dictionary/gloss-language.ts';
import { readSettings } from '#settings';
import { refuseForeign } from '../../../own-page.ts';

type Context = { params: Promise<{ language: string }> };

/** How far the installation of a language is: `{"job": {…} | null, "installed": boolean}`. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answer(request, context, async (language) => glossJob(language));
}

/** Starts the installation; one that runs already goes on. */
export async function POST(request: Request, context: Context): Promise<Response> {
  return answer(request, context, async (language) => startGlossJob(language, readSettings()));
}

/** Stops the installation; nothing of it stays but what was fetched whole. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  return answer(request, context, stopGlossJob);
}

async function answer(request: Request, { params }: Context, act: (language: FreedictLanguage) => Promise<unknown>): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const { language } = await params;
  if (!isFreedictLanguage(language)) return Response.json({ message: 'There are no glosses in this language.' }, { status: 404 });
  const job = await act(language);
  return Response.json({ job, installed: glossDictionary(language) !== null }, { headers: { 'cache-control': 'no-store' } });
}
