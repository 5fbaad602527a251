import fs from 'node:fs/promises';
import { z } from 'zod';
import { startImport, waitingFile } from '#jobs/import/start.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { refuseForeign } from '../own-page.ts';
import { readJson } from '../read-json.ts';

const order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), title: z.string().max(10_000), text: z.string() }),
  z.object({ kind: z.literal('page'), address: z.string().max(10_000) }),
  z.object({ kind: z.literal('offer'), feed: z.string().max(100), key: z.string().max(1_000) }),
]);

/** A letter of a pasted text may take four bytes, or six as an escape. */
const TEXT_BYTES = IMPORT_LIMITS.characters * 4;

/** Brings in a pasted text, a page, or what a followed feed offers: `{"kind":"text","title","text"}` or `{"kind":"page","address"}` → `{"id"}`, to ask `/api/import/<id>`. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const body = await readJson(request, TEXT_BYTES);
  if ('message' in body) return Response.json({ message: body.status === 413 ? TOO_LARGE : body.message }, { status: body.status });
  const parsed = order.safeParse(body.json);
  if (!parsed.success)
    return Response.json({ message: 'The body must say what to bring in: a text or the address of a page.' }, { status: 400 });
  return start(parsed.data);
}

const TOO_LARGE = `This text is too long. Up to ${IMPORT_LIMITS.words.toLocaleString('en-GB')} words can be brought in at once; divide it and bring in a part.`;
const LARGE_FILE = `This file is too large. Files of up to ${IMPORT_LIMITS.fileBytes / 2 ** 20} MB can be brought in.`;

/** Brings in a file: its bytes as the body, its name in `?name=` → `{"id"}`. */
export async function PUT(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const name = new URL(request.url).searchParams.get('name')?.slice(0, 300) || 'file';
  if (Number(request.headers.get('content-length') ?? 0) > IMPORT_LIMITS.fileBytes)
    return Response.json({ message: LARGE_FILE }, { status: 413 });
  const path = waitingFile();
  const file = await fs.open(path, 'w');
  try {
    let size = 0;
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > IMPORT_LIMITS.fileBytes) {
        await fs.rm(path, { force: true });
        return Response.json({ message: LARGE_FILE }, { status: 413 });
      }
      await file.write(chunk);
    }
  } catch (error) {
    // The learner went away in the middle.
    await fs.rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return start({ kind: 'file', name, path });
}

async function start(order: Parameters<typeof startImport>[1]): Promise<Response> {
  const learner = await currentLearner();
  const id = startImport(learner.id, order, learnerDay(Date.now(), learner.zone));
  return Response.json({ id }, { status: 202 });
}
