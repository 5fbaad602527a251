import { z } from 'zod';
import { keepTranslatedSentence, translatedSentence } from '#db/translated-sentences.ts';
import { translatorKey } from '#db/translator-keys.ts';
import type { Trouble } from '#jobs/translate/outcome.ts';
import { translate } from '#jobs/translate/translate.ts';
import { glossChoice } from '#lib/dictionary/gloss-choice.ts';
import { missing, translatedBy, translatorChoice } from '#lib/reading/translator.ts';
import { translatorAddress } from '#lib/reading/translator-address.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { refuseForeign } from '../own-page.ts';
import { readJson } from '../read-json.ts';

const LONGEST = 5000;
const sentence = z.string().trim().min(1).max(LONGEST);
const asked = z.object({ sentence, again: z.boolean().optional() });
const brought = z.object({ sentence, text: sentence, language: z.string() });

/**
 * Has a sentence translated by the service that the learner has set up: `{"sentence": "…"}` → `{"text": "…", "by": "deepl"}`; from what is
 * kept, unless `again` is true. Otherwise `{"problem": "…", "message": "…"}` with 409 (no service is set up), 502 or 504 (it did not do it).
 * Whoever goes away ends the asking.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await checked(request, asked, 'The body must be {"sentence": "…"}, of at most 5000 characters.');
  if (body instanceof Response) return body;
  const learner = await currentLearner();
  const choice = translatorChoice(learner.settings);
  const { service, model } = choice;
  const key = service && translatorKey(learner, service, choice.address);
  const message = missing(choice, key !== null);
  if (!service || message) return answer({ problem: 'no-service' satisfies Trouble, message }, 409);

  const { language } = glossChoice(learner.settings);
  const by = translatedBy(service, model);
  const kept = body.again ? null : await translatedSentence(learner, body.sentence, by, language);
  if (kept !== null) return answer({ text: kept, by });

  const address = service === 'deepl' ? undefined : checkedUrl(choice.address);
  const outcome = await translate(service, { text: body.sentence, language }, { address, model, key: key ?? undefined }, request.signal);
  if ('problem' in outcome) return answer(outcome, outcome.problem === 'slow' ? 504 : 502);
  const text = outcome.translation;
  await keepTranslatedSentence(learner, body.sentence, { text, by }, language, Date.now());
  return answer({ text, by });
}

/** Keeps what the browser's own translator made, so that it is there on every device: `{"sentence": "…", "text": "…", "language": "eng"}`. */
export async function PUT(request: Request): Promise<Response> {
  const body = await checked(request, brought, 'The body must be {"sentence": "…", "text": "…", "language": "…"}.');
  if (body instanceof Response) return body;
  const learner = await currentLearner();
  const { language } = glossChoice(learner.settings);
  // Chosen anew in the meantime: then it is of no use.
  if (body.language !== language) return answer({ message: 'Sentences are translated into another language now.' }, 409);
  await keepTranslatedSentence(learner, body.sentence, { text: body.text, by: 'browser' }, language, Date.now());
  return new Response(null, { status: 204 });
}

async function checked<Body>(request: Request, schema: z.ZodType<Body>, message: string): Promise<Body | Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return answer({ message: foreign }, 403);
  const body = await readJson(request);
  if ('message' in body) return answer({ message: body.message }, body.status);
  const parsed = schema.safeParse(body.json);
  return parsed.success ? parsed.data : answer({ message }, 400);
}

function checkedUrl(address: string): string | undefined {
  const found = translatorAddress(address);
  return 'url' in found ? found.url : undefined;
}

function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
