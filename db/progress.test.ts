import { expect, test } from 'vitest';
import { recallOf } from '#lib/progress/recall.ts';
import { recordEvents } from './events.ts';
import { progress, streakNow } from './progress.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-03T10:00:00Z');
const DAY = 86_400_000;
const keep = (lemma: string, at: number) => event(at, { type: 'kept', word: noun(lemma), context: context(lemma) });
const grade = (lemma: string, on: string | null, given: number, at: number, took = 5000) =>
  event(at, { type: 'graded', card: meaning(lemma), grade: given, on, took });

async function somebody() {
  return { ...(await newLearner()), zone: ZONE };
}

test('a learner of whom nothing is known', async () => {
  const who = await somebody();
  expect(await progress(who, NOW)).toMatchObject({
    today: '2026-03-03',
    since: null,
    words: { new: 0, learning: 0, young: 0, mature: 0, known: 0, ignored: 0 },
    total: {},
    streak: 0,
    days: [],
  });
  expect(await streakNow(who, NOW)).toBe(0);
});

test('figures are counts over events, by day and in all', async () => {
  const who = await somebody();
  const first = grade('Haus', null, 4, NOW - 2 * DAY);
  const read = event(NOW - DAY, { type: 'read', article: 'ein-see', position: 9, seconds: 90, words: 150 });
  const known = event(NOW, { type: 'declared', word: noun('See'), as: 'known' });
  const look = event(NOW, { type: 'looked-up', word: noun('Berg') });
  await recordEvents(who, [keep('Haus', NOW - 2 * DAY), first, read, keep('Tal', NOW - DAY), known, look], NOW);
  const figures = await progress(who, NOW);
  expect(figures.words).toEqual({ new: 1, learning: 0, young: 1, mature: 0, known: 1, ignored: 0 });
  expect(figures.total).toMatchObject({ acts: 6, readingMs: 90_000, words: 150, taps: 1, kept: 2, answers: 1, answerMs: 5000 });
  expect(figures.days.map(({ day, sums }) => [day, sums.kept ?? 0])).toEqual([
    ['2026-03-01', 1],
    ['2026-03-02', 1],
    ['2026-03-03', 0],
  ]);
  expect(figures.standings.map(({ day, words }) => [day, words.young, words.new, words.known])).toEqual([
    ['2026-03-01', 1, 0, 0],
    ['2026-03-02', 1, 1, 0],
    ['2026-03-03', 1, 1, 1],
  ]);
  expect([figures.streak, await streakNow(who, NOW)]).toEqual([3, 3]);
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
  expect((await progress(who, NOW)).total).toEqual({ acts: 1, kept: 1, 'entered:new': 1 });
  await recordEvents(who, [event(NOW, { type: 'undone', target: kept.id })], NOW);
  expect(await progress(who, NOW)).toMatchObject({ since: null, total: {}, words: { new: 0 }, streak: 0 });
});

test('a word with cards of several kinds is one word', async () => {
  const who = await somebody();
  const kinds = ['meaning', 'cloze', 'production'].map((kind) => event(NOW, { type: 'kind-switched', word: noun('Haus'), kind, on: true }));
  await recordEvents(who, [keep('Haus', NOW), ...kinds], NOW);
  expect((await progress(who, NOW)).words).toMatchObject({ new: 1, learning: 0 });
});

test('the recall rate asks only what was to be recalled', async () => {
  const who = await somebody();
  const first = grade('Haus', null, 4, NOW - 40 * DAY);
  const forgotten = grade('Haus', first.id, 1, NOW - 20 * DAY);
  const again = grade('Haus', forgotten.id, 3, NOW - 20 * DAY + 660_000);
  const known = grade('Haus', again.id, 3, NOW - DAY);
  const results = await recordEvents(who, [keep('Haus', NOW - 40 * DAY), first, forgotten, again, known], NOW);
  expect(results.every(({ ok }) => ok)).toBe(true);
  const { total, recallByAge } = await progress(who, NOW);
  expect(total.answers).toBe(4);
  expect(recallOf(total)).toMatchObject({ asked: 2, recalled: 1 });
  expect(recallByAge.map(({ age, asked, recalled }) => [age, asked, recalled])).toEqual([[15, 2, 1]]);
});

test('an answer at one in the night belongs to the day before, where the learner was', async () => {
  const who = await somebody();
  const night = Date.parse('2026-03-03T00:00:00Z');
  await recordEvents(who, [{ ...keep('Haus', night) }, { ...keep('Tal', night), zone: 'Asia/Tokyo' }], NOW);
  expect((await progress(who, NOW)).days.map(({ day, sums }) => [day, sums.kept])).toEqual([
    ['2026-03-02', 1],
    ['2026-03-03', 1],
  ]);
});

test('a long row of days is counted over as many days as it has, and ends at a gap', async () => {
  const who = await somebody();
  const looks = Array.from({ length: 130 }, (_, n) => event(NOW - n * DAY, { type: 'looked-up', word: noun('Berg') }));
  await recordEvents(who, looks, NOW);
  expect(await streakNow(who, NOW)).toBe(130);
  await recordEvents(who, [event(NOW, { type: 'undone', target: looks[70]!.id })], NOW);
  expect([await streakNow(who, NOW), (await progress(who, NOW)).streak]).toEqual([70, 70]);
});
