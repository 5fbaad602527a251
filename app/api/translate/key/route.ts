import { z } from 'zod';
import { KEY, removeTranslatorKey, setTranslatorKey } from '#db/translator-keys.ts';
import { isService, type Service } from '#lib/reading/translator.ts';
import { translatorAddress } from '#lib/reading/translator-address.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';
import { readJson } from '../../read-json.ts';

const service = z.custom<Service>(isService);
const given = z.object({ service, address: z.string().max(500), key: z.string().trim().regex(KEY) });
const removed = z.object({ service });

/** Keeps a key: `{"service": "deepl", "address": "", "key": "…"}`. It never comes back: the answer says only that it is set. */
export async function PUT(request: Request): Promise<Response> {
  const body = await read(request);
  if (body instanceof Response) return body;
  const parsed = given.safeParse(body.json);
  if (!parsed.success) return Response.json({ message: 'This is no key: a key has no spaces and no special letters.' }, { status: 400 });
  const { data } = parsed;
  if (data.service !== 'deepl') {
    const address = translatorAddress(data.address);
    if ('problem' in address) return Response.json({ message: address.problem }, { status: 400 });
  }
  setTranslatorKey(await currentLearner(), data.service, data.address, data.key);
  return Response.json({ set: true });
}

/** Forgets the key of a service: `{"service": "deepl"}`. */
export async function DELETE(request: Request): Promise<Response> {
  const body = await read(request);
  if (body instanceof Response) return body;
  const parsed = removed.safeParse(body.json);
  if (!parsed.success) return Response.json({ message: 'The body must be {"service": "…"}.' }, { status: 400 });
  removeTranslatorKey(await currentLearner(), parsed.data.service);
  return Response.json({ set: false });
}

async function read(request: Request): Promise<{ json: unknown } | Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const body = await readJson(request);
  return 'message' in body ? Response.json({ message: body.message }, { status: body.status }) : body;
}
