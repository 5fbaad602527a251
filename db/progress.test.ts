import { expect, test } from 'vitest';
import { recordEvents } from './events.ts';
import { progress } from './progress.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-03T10:00:00Z');
const DAY = 86_400_000;
const keep = (lemma: string, at: number) => event(at, { type: 'kept', word: noun(lemma), context: context(lemma) });
const grade = (lemma: string, on: string | null, given: number, at: number, took = 5000) =>
  event(at, { type: 'graded', card: meaning(lemma), grade: given, on, took });

async function somebody() {
  return { ...(await newLearner()), zone: ZONE, presumed: 2000 };
}

test('a learner of whom nothing is known', async () => {
  expect(await progress(await somebody(), NOW)).toMatchObject({
    today: '2026-03-03',
    words: { kept: 0, learning: 0, mature: 0, declared: 0, known: 0, ignored: 0, presumed: 2000 },
    total: { events: 0, reviews: 0, asked: 0 },
    streak: 0,
    sessions: [],
  });
});

test('figures are counts over events, by day and in all', async () => {
  const who = await somebody();
  const first = grade('Haus', null, 4, NOW - 2 * DAY);
  const read = event(NOW - DAY, { type: 'read', article: 'ein-see', position: 9, seconds: 90, words: 150 });
  const known = event(NOW, { type: 'declared', word: noun('See'), as: 'known' });
  const look = event(NOW, { type: 'looked-up', word: noun('Berg') });
  await recordEvents(who, [keep('Haus', NOW - 2 * DAY), first, read, keep('Tal', NOW - DAY), known, look], NOW);
  const figures = await progress(who, NOW);
  expect(figures.words).toEqual({ kept: 2, learning: 2, mature: 0, declared: 1, known: 1, ignored: 0, presumed: 2000 });
  expect(figures.total).toMatchObject({ events: 6, seconds: 90, words: 150, taps: 1, kept: 2, reviews: 1, reviewSeconds: 5 });
  expect(figures.days.map(({ day, kept }) => [day, kept])).toEqual([
    ['2026-03-01', 1],
    ['2026-03-02', 1],
    ['2026-03-03', 0],
  ]);
  expect(figures.streak).toBe(3);
  expect(figures.sessions.map(({ day, articles }) => [day, articles])).toEqual([
    ['2026-03-03', []],
    ['2026-03-02', ['ein-see']],
    ['2026-03-01', []],
  ]);
  // One new card waits today, the other comes back on its day.
  expect(figures.forecast).toHaveLength(14);
  expect(figures.forecast[0]).toMatchObject({ day: '2026-03-03', new: 1 });
  expect(figures.forecast.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(1);
});

test('what was taken back is not counted', async () => {
  const who = await somebody();
  const kept = keep('Haus', NOW);
  const graded = grade('Haus', null, 1, NOW);
  await recordEvents(who, [kept, graded, event(NOW, { type: 'undone', target: graded.id })], NOW);
  expect((await progress(who, NOW)).total).toMatchObject({ kept: 1, reviews: 0, events: 1 });
  await recordEvents(who, [event(NOW, { type: 'undone', target: kept.id })], NOW);
  expect(await progress(who, NOW)).toMatchObject({ total: { kept: 0, events: 0 }, words: { kept: 0 }, streak: 0 });
});

test('the recall rate asks only what was to be recalled', async () => {
  const who = await somebody();
  const first = grade('Haus', null, 4, NOW - 40 * DAY);
  const forgotten = grade('Haus', first.id, 1, NOW - 20 * DAY);
  const again = grade('Haus', forgotten.id, 3, NOW - 20 * DAY + 660_000);
  const known = grade('Haus', again.id, 3, NOW - DAY);
  const results = await recordEvents(who, [keep('Haus', NOW - 40 * DAY), first, forgotten, again, known], NOW);
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect((await progress(who, NOW)).total).toMatchObject({ reviews: 4, asked: 2, recalled: 1 });
});

test('an answer at one in the night belongs to the day before, where the learner was', async () => {
  const who = await somebody();
  const night = Date.parse('2026-03-03T00:00:00Z');
  await recordEvents(who, [{ ...keep('Haus', night) }, { ...keep('Tal', night), zone: 'Asia/Tokyo' }], NOW);
  expect((await progress(who, NOW)).days.map(({ day, kept }) => [day, kept])).toEqual([
    ['2026-03-02', 1],
    ['2026-03-03', 1],
  ]);
});
