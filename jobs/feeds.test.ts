import { beforeEach, expect, test } from 'vitest';
import { database } from '#db/client.ts';
import { feedToCheck } from '#db/feed-checks.ts';
import { followedFeeds, newOffers } from '#db/feeds.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { startFeedSchedule, stopFeedSchedule } from './feed-schedule.ts';
import { check, feedJob, follow, startFeedJob } from './feeds.ts';
import { useTestSite } from './import/net/test-site.ts';
import { stopJob } from './running.ts';

useTestDatabase();
const site = useTestSite();
const options = { allowPrivate: true, signal: new AbortController().signal };

let texts: string[];
beforeEach(() => {
  texts = ['b', 'a'];
  site.asked = [];
  site.on('/feed', (response, { headers }) => {
    const etag = `"${texts.length}"`;
    if (headers['if-none-match'] === etag) return response.writeHead(304).end();
    const items = texts.map((each) => `<item><title>${each}</title><link>/${each}</link></item>`).join('');
    const body = `<rss version="2.0"><channel><title>Bote</title>${items}</channel></rss>`;
    return response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
  });
});

const titles = async (who: { id: string }) => (await newOffers(who)).map(({ title }) => title);

async function ended(who: { id: string }) {
  for (let tries = 0; tries < 200 && feedJob(who)?.state === 'running'; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  return feedJob(who);
}

test('a page is followed by its feed; later checks ask only for what is new', async () => {
  const who = await newLearner();
  const page = site.page('/', '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>');
  const followed = await follow(who, page, options);
  expect(followed).toMatchObject({ title: 'Bote', already: false });
  expect(await titles(who)).toEqual(['b', 'a']);
  const id = 'feed' in followed ? followed.feed : '';
  expect(await check((await feedToCheck(who, id))!, options)).toBe(0);
  expect(site.asked.at(-1)?.headers['if-none-match']).toBe('"2"');
  texts = ['c', ...texts];
  expect(await check((await feedToCheck(who, id))!, options)).toBe(1);
  expect(await titles(who)).toEqual(['c', 'b', 'a']);
  const [feed] = await followedFeeds(who);
  expect(feed!.nextCheck).toBeGreaterThan(Date.now() + 50 * 60_000);
});

test('a feed that fails says why, and is asked ever more seldom; what it offered stays', async () => {
  const who = await newLearner();
  const followed = await follow(who, `${site.origin}/feed`, options);
  const id = 'feed' in followed ? followed.feed : '';
  site.on('/feed', (response) => response.writeHead(503).end());
  const waits: number[] = [];
  for (let count = 0; count < 3; count++) {
    await check((await feedToCheck(who, id))!, options);
    const [feed] = await followedFeeds(who);
    expect(feed?.problem).toMatch(/a problem of its own/);
    waits.push(feed!.nextCheck - feed!.lastChecked!);
  }
  expect(waits[1]).toBeGreaterThan(waits[0]! * 1.4);
  expect(waits[2]).toBeGreaterThan(waits[1]! * 1.4);
  expect(await titles(who)).toEqual(['b', 'a']);
});

test('what cannot be followed is said, and leaves nothing', async () => {
  const who = await newLearner();
  expect(await follow(who, `${site.origin}/nirgends`, options)).toEqual({ problem: expect.stringMatching(/no such page/) });
  expect(await follow(who, `${site.origin}/feed`, { ...options, allowPrivate: false })).toEqual({
    problem: expect.stringMatching(/home network/),
  });
  expect(await followedFeeds(who)).toEqual([]);
});

test('the learner follows and checks by hand, sees how far it is, and can stop', async () => {
  const who = await newLearner();
  expect(startFeedJob(who, { do: 'follow', address: `${site.origin}/feed` }, true)).toMatchObject({ state: 'running' });
  expect(await ended(who)).toMatchObject({ state: 'done', about: { title: 'Bote' } });
  texts = ['c', ...texts];
  startFeedJob(who, { do: 'check' }, true);
  expect(await ended(who)).toMatchObject({ state: 'done', about: { fresh: 1 } });
  site.on('/feed', () => {});
  startFeedJob(who, { do: 'check' }, true);
  setTimeout(() => void stopJob(`feeds ${who.id}`), 300);
  expect(await ended(who)).toEqual({ state: 'stopped' });
});

test('while the program runs, what is due is checked by itself', async () => {
  const who = await newLearner();
  await follow(who, `${site.origin}/feed`, options);
  process.env.LESEFLUSS_ALLOW_PRIVATE = 'true';
  await database().feed.updateMany({ data: { nextCheck: Number.MAX_SAFE_INTEGER } });
  await database().feed.updateMany({ where: { learnerId: who.id }, data: { nextCheck: 0 } });
  texts = ['c', ...texts];
  startFeedSchedule({ first: 10, every: 50 });
  startFeedSchedule({ first: 10, every: 50 });
  try {
    for (let tries = 0; tries < 100 && (await titles(who)).length < 3; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  } finally {
    stopFeedSchedule();
    delete process.env.LESEFLUSS_ALLOW_PRIVATE;
  }
  expect(await titles(who)).toEqual(['c', 'b', 'a']);
  expect(site.asked).toHaveLength(2);
});
