import { z } from 'zod';
import { checkEvery, markOffer, refollowFeed, unfollowFeed } from '#db/feeds.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { refuseForeign } from '../own-page.ts';
import { readJson } from '../read-json.ts';

const feed = z.string().max(100);
const change = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['unfollow', 'refollow']), feed }),
  z.object({ do: z.literal('every'), feed, minutes: z.number().int().min(0).max(10_080) }),
  z.object({
    do: z.literal('mark'),
    offers: z.array(z.object({ feed, key: z.string().max(1_000) })).max(1_000),
    as: z.enum(['new', 'dismissed']),
  }),
]);

/** Changes what is followed and what is offered: `{"do":"unfollow","feed"}`, `{"do":"mark","offers":[{"feed","key"}],"as":"dismissed"}` … → `{"ok":true}`. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const body = await readJson(request);
  if ('message' in body) return Response.json({ message: body.message }, { status: body.status });
  const parsed = change.safeParse(body.json);
  if (!parsed.success) return Response.json({ message: 'The body must say what to change of the feeds.' }, { status: 400 });
  const done = await apply(parsed.data);
  if (!done) return Response.json({ message: 'This feed is not followed any more. Open the page again.' }, { status: 404 });
  return Response.json({ ok: true });
}

async function apply(asked: z.infer<typeof change>): Promise<boolean> {
  const learner = await currentLearner();
  if (asked.do === 'mark') {
    for (const { feed, key } of asked.offers) if (!(await markOffer(learner, feed, key, asked.as))) return false;
    return true;
  }
  if (asked.do === 'every') {
    await checkEvery(learner, asked.feed, asked.minutes, Date.now());
    return true;
  }
  return asked.do === 'unfollow' ? unfollowFeed(learner, asked.feed, Date.now()) : refollowFeed(learner, asked.feed);
}
