import { startImportLook, waitingImport } from '#jobs/exchange/start.ts';
import { EXCHANGE_LIMITS } from '#lib/exchange/anki/limits.ts';
import { NO_CHOICES } from '#lib/exchange/import/choices.ts';
import { storable } from '#lib/words/storable.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { refuseForeign } from '../own-page.ts';
import { receivedFile } from '../received-file.ts';

const LARGE = `This file is too large. Files of up to ${EXCHANGE_LIMITS.fileBytes / 2 ** 30} GB can be taken over.`;

/**
 * Takes a package of Anki or a list of words as the body, its name as `?name=`, and begins to look at it → `{"id"}`, to ask
 * `/api/exchange/<id>`. Nothing is taken over yet.
 */
export async function PUT(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const path = waitingImport();
  if (!(await receivedFile(request, path, EXCHANGE_LIMITS.fileBytes))) return Response.json({ message: LARGE }, { status: 413 });
  const name =
    storable(new URL(request.url).searchParams.get('name') ?? '')
      .trim()
      .slice(0, 200) || 'a file';
  return Response.json({ id: startImportLook((await currentLearner()).id, path, name, NO_CHOICES) }, { status: 202 });
}
