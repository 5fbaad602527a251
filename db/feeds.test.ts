import { expect, test } from 'vitest';
import type { FetchedFeed, OfferedText } from '#lib/reading/feed.ts';
import { recordEvents } from './events.ts';
import { CHECKING, feedToCheck, nextDueFeed, recordCheck, recordFetched } from './feed-checks.ts';
import { checkEvery, dismissAll, followedFeeds, followFeed, markOffer, newOffers, offer, refollowFeed, unfollowFeed } from './feeds.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { event } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const text = (key: string, more: Partial<OfferedText> = {}): OfferedText => ({
  key,
  title: `Titel ${key}`,
  address: `https://a.example/${key}`,
  ...more,
});
const feed = (keys: string[], more: Partial<FetchedFeed> = {}): FetchedFeed => ({
  address: 'https://a.example/feed',
  title: 'Bote',
  items: keys.map((key) => text(key)),
  ...more,
});
const keys = async (who: { id: string }) => (await newOffers(who)).map(({ key }) => key);

test('a feed is followed, and its newest texts are offered', async () => {
  const who = await newLearner();
  const { id, already } = await followFeed(who, feed(['c', 'b', 'a'], { site: 'https://a.example/', etag: '"1"' }), NOW);
  expect(already).toBe(false);
  expect(await followedFeeds(who)).toEqual([
    {
      id,
      address: 'https://a.example/feed',
      title: 'Bote',
      site: 'https://a.example/',
      every: 60,
      lastChecked: NOW,
      nextCheck: NOW + HOUR,
      fresh: 3,
    },
  ]);
  expect(await newOffers(who)).toEqual(
    ['c', 'b', 'a'].map((key) => ({
      feed: id,
      key,
      title: `Titel ${key}`,
      address: `https://a.example/${key}`,
      whole: false,
      state: 'new',
    })),
  );
  expect(await feedToCheck(who, id)).toMatchObject({ etag: '"1"', known: expect.arrayContaining(['a', 'b', 'c']) });
});

test('of a long feed only the newest ten are offered at first, and all of what comes later', async () => {
  const who = await newLearner();
  const many = Array.from({ length: 60 }, (_, index) => `t${index}`);
  const { id } = await followFeed(who, feed(many), NOW);
  expect(await keys(who)).toEqual(many.slice(0, 10));
  const more = Array.from({ length: 20 }, (_, index) => `n${index}`);
  expect(await recordFetched(who, id, feed([...more, ...many]), NOW + HOUR)).toBe(20);
  expect(await keys(who)).toEqual([...more, ...many.slice(0, 10)]);
});

test('a text is offered once, whatever became of it', async () => {
  const who = await newLearner();
  const { id } = await followFeed(who, feed(['a', 'b', 'c']), NOW);
  expect(await markOffer(who, id, 'a', 'dismissed')).toBe(true);
  expect(await markOffer(who, id, 'b', 'brought in', 'titel-b')).toBe(true);
  expect(await recordFetched(who, id, feed(['a', 'b', 'c']), NOW + HOUR)).toBe(0);
  expect(await keys(who)).toEqual(['c']);
  expect(await offer(who, id, 'b')).toMatchObject({ state: 'brought in', article: 'titel-b' });
  // And it can be taken back.
  await markOffer(who, id, 'a', 'new');
  expect(await keys(who)).toEqual(['a', 'c']);
});

test('all of a feed are dismissed at once', async () => {
  const who = await newLearner();
  const { id } = await followFeed(who, feed(['a', 'b']), NOW);
  expect(await dismissAll(who, id)).toEqual(['a', 'b']);
  expect(await keys(who)).toEqual([]);
});

test('a whole text is kept while it is new', async () => {
  const who = await newLearner();
  const document = { title: 'Titel', paragraphs: [{ text: 'Ein Satz.\u0000' }] };
  const { id } = await followFeed(who, { ...feed([]), items: [text('a', { document })] }, NOW);
  expect(await offer(who, id, 'a')).toMatchObject({ whole: true, document: { title: 'Titel' } });
});

test('what nobody wanted for long is no longer new', async () => {
  const who = await newLearner();
  const { id } = await followFeed(who, feed([]), NOW);
  for (let hour = 0; hour < 8; hour++) {
    const fresh = Array.from({ length: 10 }, (_, index) => `${hour}-${index}`);
    await recordFetched(who, id, feed(fresh), NOW + hour * HOUR);
  }
  const left = await keys(who);
  expect([left.length, left[0], left.at(-1)]).toEqual([50, '7-0', '3-9']);
});

test('following twice is following once', async () => {
  const who = await newLearner();
  const first = await followFeed(who, feed(['a']), NOW);
  expect(await followFeed(who, feed(['b', 'a']), NOW + HOUR)).toEqual({ id: first.id, already: true });
  expect(await keys(who)).toEqual(['b', 'a']);
});

test('unfollowing is undone with all that was said of its texts; after thirty days it is forgotten', async () => {
  const who = await newLearner();
  const { id } = await followFeed(who, feed(['a', 'b']), NOW);
  await markOffer(who, id, 'a', 'dismissed');
  expect(await unfollowFeed(who, id, NOW)).toBe(true);
  expect([await followedFeeds(who), await newOffers(who), await feedToCheck(who, id)]).toEqual([[], [], null]);
  expect(await unfollowFeed(who, id, NOW)).toBe(false);
  expect(await refollowFeed(who, id)).toBe(true);
  expect(await keys(who)).toEqual(['b']);
  await unfollowFeed(who, id, NOW);
  await unfollowFeed(who, 'another', NOW + 31 * DAY);
  expect(await refollowFeed(who, id)).toBe(false);
});

test('nobody sees or changes feeds of others', async () => {
  const [who, other] = [await newLearner(), await newLearner()];
  const { id } = await followFeed(who, feed(['a']), NOW);
  expect([await followedFeeds(other), await newOffers(other), await offer(other, id, 'a'), await feedToCheck(other, id)]).toEqual([
    [],
    [],
    null,
    null,
  ]);
  expect(await unfollowFeed(other, id, NOW)).toBe(false);
  expect(await refollowFeed(other, id)).toBe(false);
  expect(await markOffer(other, id, 'a', 'dismissed')).toBe(false);
  expect(await dismissAll(other, id)).toEqual([]);
  expect(await recordFetched(other, id, feed(['b']), NOW)).toBe(0);
  await checkEvery(other, id, 0, NOW);
  expect(await followedFeeds(who)).toMatchObject([{ every: 60, fresh: 1 }]);
  // Both may follow the same.
  await followFeed(other, feed(['a']), NOW);
  expect(await keys(other)).toEqual(['a']);
});

test('the feed that is due the longest is checked next; none that is not due, unfollowed, or switched off', async () => {
  const who = await newLearner();
  const at = (name: string) => feed([], { address: `https://${name}.example/feed`, title: name });
  const ids: Record<string, string> = {};
  for (const name of ['a', 'b', 'c', 'd']) ids[name] = (await followFeed(who, at(name), NOW)).id;
  // Other tests of this file have feeds, too: far later, theirs are due as well.
  const mine = async (now: number) => {
    const due = await nextDueFeed(now);
    return due?.learner === who.id ? due.title : null;
  };
  await recordCheck(ids.a!, { now: NOW, next: 3 });
  await recordCheck(ids.b!, { now: NOW, next: 1 });
  await recordCheck(ids.c!, { now: NOW, next: 0 });
  await recordCheck(ids.d!, { now: NOW, next: 2, problem: 'It is broken.' });
  await unfollowFeed(who, ids.c!, NOW);
  expect([await mine(0), await mine(1), await mine(5)]).toEqual([null, 'b', 'b']);
  await checkEvery(who, ids.b!, 0, 0);
  expect(await mine(5)).toBe('d');
  expect(await nextDueFeed(5)).toMatchObject({ failures: 1 });
  await recordCheck(ids.d!, { now: NOW, next: NOW + HOUR });
  expect((await followedFeeds(who)).map(({ title, problem }) => [title, problem])).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['d', undefined],
  ]);
  expect(await mine(5)).toBe('a');
  await recordEvents(who, [event(NOW, { type: 'setting-changed', name: CHECKING, value: false })], NOW);
  expect(await mine(5)).toBeNull();
  await recordEvents(who, [event(NOW + 1, { type: 'setting-changed', name: CHECKING, value: true })], NOW);
  expect(await mine(5)).toBe('a');
});
