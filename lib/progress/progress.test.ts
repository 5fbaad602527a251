import { expect, test } from 'vitest';
import { dayStart, learnerDay } from '#lib/words/learner-day.ts';
import { recallRate } from './figures.ts';
import { forecastDays } from './forecast.ts';
import { type LoggedEvent, type ProgressInput, progress } from './progress.ts';
import { sessions } from './sessions.ts';
import { streak } from './streak.ts';

const BERLIN = 'Europe/Berlin';
const words = { kept: 0, learning: 0, mature: 0, declared: 0, known: 0, ignored: 0, presumed: 0 };
let ids = 0;

function event(moment: string, fields: Partial<LoggedEvent> & Pick<LoggedEvent, 'type'>, zone = BERLIN): LoggedEvent {
  const at = Date.parse(moment);
  return { id: `e${++ids}`, at, day: learnerDay(at, zone), ...fields };
}

const of = (events: LoggedEvent[], rest: Partial<ProgressInput> = {}) =>
  progress({ events, words, forecast: [], today: '2026-03-03', ...rest });

test('nothing yet: today alone, and no rate is made up', () => {
  const nothing = of([]);
  expect(nothing.days).toMatchObject([{ day: '2026-03-03', events: 0 }]);
  expect(nothing).toMatchObject({ streak: 0, sessions: [] });
  expect(recallRate(nothing.total)).toBeNull();
});

test('what happens after midnight belongs to the evening', () => {
  const { days } = of([
    event('2026-03-01T22:00:00Z', { type: 'graded', grade: 3, phase: 'review', took: 4000 }),
    event('2026-03-02T02:59:00Z', { type: 'graded', grade: 1, phase: 'review', took: 6000 }),
    event('2026-03-02T03:00:00Z', { type: 'graded', grade: 3, phase: 'learning', took: 2000 }),
  ]);
  expect(days.map(({ day, reviews, asked, recalled, reviewSeconds }) => [day, reviews, asked, recalled, reviewSeconds])).toEqual([
    ['2026-03-01', 2, 2, 1, 10],
    ['2026-03-02', 1, 0, 0, 2],
    ['2026-03-03', 0, 0, 0, 0],
  ]);
});

test('a day of 23 or 25 hours is one day, and none is missing or double', () => {
  for (const [from, to] of [
    ['2026-03-27', '2026-03-31'],
    ['2026-10-23', '2026-10-27'],
  ] as const) {
    const start = dayStart(from, BERLIN);
    const hours = Array.from({ length: 4 * 24 }, (_, hour) =>
      event(new Date(start + hour * 3_600_000).toISOString(), { type: 'looked-up' }),
    );
    const { days } = of(hours, { today: to });
    expect(days).toHaveLength(5);
    expect(new Set(days.map(({ day }) => day)).size).toBe(5);
    expect(days.reduce((sum, { taps }) => sum + taps, 0)).toBe(hours.length);
  }
});

test('travelling does not move the past: the day is the one it was there', () => {
  const { days } = of([
    event('2026-03-01T20:00:00Z', { type: 'looked-up' }, 'Asia/Tokyo'),
    event('2026-03-03T09:00:00Z', { type: 'looked-up' }),
  ]);
  expect(days.filter(({ taps }) => taps > 0).map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03']);
});

test('a word is kept once, from however many sentences', () => {
  const { total, days } = of([
    event('2026-03-01T10:00:00Z', { type: 'kept', word: 'See|NOUN|m' }),
    event('2026-03-01T10:01:00Z', { type: 'kept', word: 'See|NOUN|f' }),
    event('2026-03-02T10:00:00Z', { type: 'kept', word: 'See|NOUN|m' }),
  ]);
  expect(total.kept).toBe(2);
  expect(days.map(({ kept }) => kept)).toEqual([2, 0, 0]);
});

test('the total is the sum of the days, and of the sessions', () => {
  const events = [
    event('2026-03-01T10:00:00Z', { type: 'read', article: 'a', seconds: 60, words: 120 }),
    event('2026-03-01T10:01:00Z', { type: 'looked-up', article: 'a', word: 'x|NOUN' }),
    event('2026-03-01T10:01:05Z', { type: 'kept', article: 'a', word: 'x|NOUN' }),
    event('2026-03-02T20:00:00Z', { type: 'graded', grade: 4, phase: 'new', took: 90_000 }),
    event('2026-03-03T08:00:00Z', { type: 'kept', article: 'b', word: 'x|NOUN' }),
  ];
  const { total, sessions } = of(events);
  const { events: count, ...figures } = total;
  expect(figures).toEqual({ seconds: 60, words: 120, taps: 1, kept: 1, reviews: 1, reviewSeconds: 60, asked: 0, recalled: 0 });
  expect(count).toBe(5);
  for (const figure of ['events', 'seconds', 'words', 'taps', 'kept', 'reviews'] as const)
    expect(sessions.reduce((sum, session) => sum + session[figure], 0)).toBe(total[figure]);
});

test.each([
  // Minutes between events, how many sessions
  [[], 1],
  [[29], 1],
  [[30], 2],
  [[10, 20, 29.9], 1],
  [[31, 5, 60], 3],
])('pauses of %j minutes make %i sessions', (pauses, count) => {
  let at = Date.parse('2026-03-01T10:00:00Z');
  const moments = [at, ...pauses.map((minutes) => (at += minutes * 60_000))];
  expect(sessions(moments.map((moment) => event(new Date(moment).toISOString(), { type: 'looked-up' })))).toHaveLength(count);
});

test('a session begins where its reading began, on the day of its beginning, and names what was read', () => {
  const found = sessions([
    event('2026-03-02T02:50:00Z', { type: 'read', article: 'a', seconds: 600, words: 900 }),
    event('2026-03-02T03:10:00Z', { type: 'read', article: 'b', seconds: 300, words: 500 }),
    event('2026-03-02T03:11:00Z', { type: 'read', article: 'a', seconds: 30, words: 5 }),
    // The report of a stretch of 40 minutes: its beginning counts for the pause, not its end.
    event('2026-03-02T03:55:00Z', { type: 'read', article: 'a', seconds: 2400, words: 3000 }),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    start: Date.parse('2026-03-02T02:40:00Z'),
    end: Date.parse('2026-03-02T03:55:00Z'),
    day: '2026-03-01',
    articles: ['a', 'b'],
    seconds: 3330,
  });
});

test.each([
  ['nothing', [], 0],
  ['only today', ['2026-03-03'], 1],
  ['yesterday: today is not over', ['2026-03-01', '2026-03-02'], 2],
  ['today and the two before', ['2026-03-01', '2026-03-02', '2026-03-03'], 3],
  ['a gap ends it', ['2026-02-27', '2026-02-28', '2026-03-02', '2026-03-03'], 2],
  ['the day before yesterday is over', ['2026-03-01'], 0],
])('streak: %s', (_, days, length) => {
  expect(
    streak(
      days.map((day) => ({ day, events: 1 })),
      '2026-03-03',
    ),
  ).toBe(length);
});

test('the days of the forecast follow each other without gap, over the change of the clocks', () => {
  const days = forecastDays('2026-03-20', BERLIN);
  expect(days).toHaveLength(14);
  expect(days[0]).toEqual({ day: '2026-03-20', from: null, to: dayStart('2026-03-21', BERLIN) });
  for (let n = 1; n < days.length; n++) expect(days[n]!.from).toBe(days[n - 1]!.to);
  const hours = days.slice(1).map(({ day, from, to }) => [day, (to - from!) / 3_600_000]);
  expect(hours.filter(([, length]) => length !== 24)).toEqual([['2026-03-28', 23]]);
});
