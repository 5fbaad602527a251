import { z } from 'zod';
import { asProblem } from '#db/database-problem.ts';
import { recordEvents } from '#db/events.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { refuseForeign } from '../own-page.ts';
import { readJson } from '../read-json.ts';
import { statusOf } from './status.ts';

const batch = z.object({ events: z.array(z.unknown()).min(1).max(500) });

/**
 * Takes what a learner did: `{"events": […]}` → `{"results": […]}`, one result per event, in order (lib/words/event.ts). Sending again
 * is safe. Status: 200 when every event is saved; 207 when some are; when none is, 400 (malformed), 409 (stale) or 404 (about
 * something that is not there). A batch that cannot be read at all gets `{"message": "…"}` with 400, 403, 413 or 415, and
 * with 503 when the database does not work: then send it again.
 */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const body = await readJson(request);
  if ('message' in body) return Response.json({ message: body.message }, { status: body.status });
  const parsed = batch.safeParse(body.json);
  if (!parsed.success) return Response.json({ message: 'The body must be {"events": […]} with 1 to 500 events.' }, { status: 400 });
  try {
    const results = await recordEvents(await currentLearner(), parsed.data.events, Date.now());
    return Response.json({ results }, { status: statusOf(results) });
  } catch (error) {
    // What was saved before the failure gets its answer when it is sent again; nothing that failed was called saved.
    console.error(error);
    const { message } = asProblem(error, readSettings().databaseFile);
    return Response.json({ message: `Not saved yet. ${message}` }, { status: 503 });
  }
}
