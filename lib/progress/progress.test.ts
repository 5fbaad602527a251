import { expect, test } from 'vitest';
import type { StoredEvent } from '#lib/cards/replay.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { dayStart, learnerDay } from '#lib/words/learner-day.ts';
import { countOf, EVERYTHING } from './counted.ts';
import { eventSums } from './event-sums.ts';
import { forecastDays } from './forecast.ts';
import { progressOf } from './progress.ts';
import { recallByAge, recallOf, recallRate } from './recall.ts';
import { sessions } from './sessions.ts';
import { someDays, standingsOn } from './standings.ts';
import { streak } from './streak.ts';
import { addTo, addToDay, type Sums, type SumsByDay } from './sums.ts';
import { weekBefore, weekOf } from './week.ts';

const BERLIN = 'Europe/Berlin';
let ids = 0;

type Fields<E> = E extends LearnerEvent ? Omit<E, 'id' | 'at' | 'zone'> : never;

function stored(
  moment: string,
  fields: Fields<LearnerEvent>,
  more: { zone?: string; phase?: 'new' | 'review'; expected?: number } = {},
): StoredEvent {
  const at = Date.parse(moment);
  const { zone = BERLIN, phase, expected = null } = more;
  const event = { id: `e${++ids}`, at, zone, ...fields } as LearnerEvent;
  const memory = { phase: 'review' as const, stability: 1, difficulty: 5, due: at, lastReview: at, reps: 1, lapses: 0 };
  return { event, at, sequence: ids, ...(phase && { outcome: { on: null, phase, expected, parameters: 'fsrs-6', memory } }) };
}

const word = { key: 'See|NOUN|m', lemma: 'See', pos: 'NOUN' as const, headword: 'der See' };
const read = (moment: string, seconds: number, words: number, article = 'a') =>
  stored(moment, { type: 'read', article, position: 0, seconds, words });
const graded = (moment: string, grade: 1 | 3, more: Parameters<typeof stored>[2], took?: number) =>
  stored(moment, { type: 'graded', card: 'See|NOUN|m#meaning', grade, on: null, ...(took !== undefined && { took }) }, more);
const tap = (moment: string, zone = BERLIN) => stored(moment, { type: 'looked-up', word }, { zone });

function byDay(events: StoredEvent[]): SumsByDay {
  const days: SumsByDay = new Map();
  for (const each of events) addToDay(days, learnerDay(each.at, each.event.zone), eventSums(each));
  return days;
}

test.each<[string, StoredEvent, Sums]>([
  ['reading', read('2026-03-01T10:00:00Z', 12.3456, 80), { acts: 1, readings: 1, readingMs: 12_346, words: 80 }],
  ['a stretch without words', read('2026-03-01T10:00:00Z', 0, 0), { acts: 1, readings: 1 }],
  ['a tap', tap('2026-03-01T10:00:00Z'), { acts: 1, taps: 1 }],
  ['a page', stored('2026-03-01T10:00:00Z', { type: 'finished', article: 'a', page: 3 }), { acts: 1 }],
  ['a text', stored('2026-03-01T10:00:00Z', { type: 'finished', article: 'a' }), { acts: 1, finished: 1 }],
  ['a first answer', graded('2026-03-01T10:00:00Z', 3, { phase: 'new' }, 4000), { acts: 1, answers: 1, answerMs: 4000, introduced: 1 }],
  [
    'whoever went to the door',
    graded('2026-03-01T10:00:00Z', 3, { phase: 'new' }, 9e6),
    { acts: 1, answers: 1, answerMs: 60_000, introduced: 1 },
  ],
  [
    'practice counts its time and no recall',
    stored('2026-03-01T10:00:00Z', { type: 'practiced', card: 'See|NOUN|m#meaning', knew: false, took: 1500 }),
    { acts: 1, practiced: 1, practiceMs: 1500 },
  ],
  [
    'a second answer on the same day asks nothing',
    graded('2026-03-01T10:00:00Z', 3, { phase: 'review', expected: 1 }),
    { acts: 1, answers: 1 },
  ],
  ['a setting', stored('2026-03-01T10:00:00Z', { type: 'setting-changed', name: 'answers', value: 4 }), {}],
  ['an undo', stored('2026-03-01T10:00:00Z', { type: 'undone', target: 'e1' }), {}],
  ['to remove a word', stored('2026-03-01T10:00:00Z', { type: 'removed', word }), {}],
])('what one event adds: %s', (_, event, expected) => {
  expect(eventSums(event)).toEqual(expected);
});

test.each([
  // Days of the learner's since the answer before, and the age that it is
  ['2026-03-10T03:30:00Z', '2026-03-09T22:00:00Z', 1],
  ['2026-03-10T10:00:00Z', '2026-03-09T03:30:00Z', 1],
  ['2026-03-10T10:00:00Z', '2026-03-09T02:30:00Z', 2],
  ['2026-03-10T10:00:00Z', '2026-03-07T10:00:00Z', 2],
  ['2026-03-10T10:00:00Z', '2026-03-06T10:00:00Z', 4],
  ['2026-03-10T10:00:00Z', '2025-03-06T10:00:00Z', 181],
  ['2026-03-10T10:00:00Z', null, 0],
  // Over the night that has one hour less, to the minute at which the day begins
  ['2026-03-29T02:00:00Z', '2026-03-28T03:00:00Z', 1],
])('asked on %s, the last time on %s: age %s', (moment, before, age) => {
  const sums = eventSums(graded(moment, 1, { phase: 'review', expected: 0.875 }), {
    lastReview: before === null ? null : Date.parse(before),
  });
  expect(sums).toMatchObject({ [`asked:meaning:${age}`]: 1, [`expected:meaning:${age}`]: 875_000 });
});

test('nothing yet: today alone, and no rate is made up', () => {
  const nothing = progressOf(new Map(), [], '2026-03-03');
  expect(nothing).toMatchObject({ since: null, days: [], streak: 0, secondsPerAnswer: null, recallByAge: [] });
  expect(nothing.standings.map(({ day }) => day)).toEqual(['2026-03-03']);
  expect(recallRate(recallOf(nothing.total))).toBeNull();
});

test('recall is what was recalled of what was asked, against what was expected', () => {
  const total: Sums = {};
  for (const [grade, expected] of [
    [3, 0.9],
    [1, 0.7],
  ] as const)
    addTo(
      total,
      eventSums(graded('2026-03-10T10:00:00Z', grade, { phase: 'review', expected }), { lastReview: Date.parse('2026-03-01T10:00:00Z') }),
    );
  expect(recallOf(total)).toEqual({ asked: 2, recalled: 1, expected: 1.6 });
  expect(recallByAge(total)).toEqual([{ age: 8, asked: 2, recalled: 1, expected: 1.6 }]);
  expect(recallOf(total, ['gender'])).toEqual({ asked: 0, recalled: 0, expected: 0 });
  expect(countOf(total, { ...EVERYTHING, what: 'forgotten' })).toBe(1);
  expect(countOf(total, { ...EVERYTHING, what: 'recalled', age: 15 })).toBe(0);
});

test('what happens after midnight belongs to the evening', () => {
  const days = byDay(['2026-03-01T22:00:00Z', '2026-03-02T02:59:00Z', '2026-03-02T03:00:00Z'].map((at) => tap(at)));
  expect([...days].map(([day, { taps }]) => [day, taps])).toEqual([
    ['2026-03-01', 2],
    ['2026-03-02', 1],
  ]);
});

test('a day of 23 or 25 hours is one day, and none is missing or double', () => {
  for (const from of ['2026-03-27', '2026-10-23']) {
    const start = dayStart(from, BERLIN);
    const days = byDay(Array.from({ length: 4 * 24 }, (_, hour) => tap(new Date(start + hour * 3_600_000).toISOString())));
    expect(days.size).toBe(from === '2026-03-27' ? 5 : 4);
    expect([...days.values()].reduce((sum, { taps = 0 }) => sum + taps, 0)).toBe(96);
  }
});

test('travelling does not move the past: the day is the one it was there', () => {
  const days = byDay([tap('2026-03-01T20:00:00Z', 'Asia/Tokyo'), tap('2026-03-03T09:00:00Z')]);
  expect([...days.keys()]).toEqual(['2026-03-02', '2026-03-03']);
});

test('where words stood follows from who came and went, also on days on which nothing happened', () => {
  const days: SumsByDay = new Map([
    ['2026-03-03', { 'left:new': 2, 'entered:learning': 2 }],
    ['2026-03-01', { 'entered:new': 3 }],
  ]);
  const stood = standingsOn(days, ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-05']);
  expect(stood.map(({ words }) => [words.new, words.learning])).toEqual([
    [0, 0],
    [3, 0],
    [3, 0],
    [1, 2],
  ]);
});

test.each([
  ['2026-03-01', '2026-03-01', 1],
  ['2026-03-01', '2026-03-02', 2],
  ['2026-01-01', '2026-03-01', 60],
  ['2026-01-01', '2026-03-03', 32],
  ['2016-01-01', '2026-03-03', 60],
])('the points of a line from %s to %s are %i, and end where it ends', (first, last, count) => {
  const days = someDays(first, last);
  expect(days).toHaveLength(count);
  expect([days[0], days.at(-1)]).toEqual([first, last]);
  expect(days).toEqual([...new Set(days)].sort());
});

test('a week begins on Monday, and the one before has ended', () => {
  const days: SumsByDay = new Map(['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05', '2026-02-22'].map((day) => [day, { taps: 1 }]));
  expect(weekOf(days, '2026-03-04')).toEqual({ from: '2026-03-02', to: '2026-03-04', sums: { taps: 2 } });
  expect(weekBefore(days, '2026-03-04')).toEqual({ from: '2026-02-23', to: '2026-03-01', sums: { taps: 1 } });
  expect(weekOf(days, '2026-03-01')).toMatchObject({ from: '2026-02-23', to: '2026-03-01' });
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
  const events = moments.map((moment) => tap(new Date(moment).toISOString()));
  expect(sessions(events, new Set())).toHaveLength(count);
});

test('a session begins where its reading began, on the day of its beginning, and names what was read', () => {
  const found = sessions(
    [
      read('2026-03-02T02:50:00Z', 600, 900),
      read('2026-03-02T03:10:00Z', 300, 500, 'b'),
      read('2026-03-02T03:11:00Z', 30, 5),
      // The report of a stretch of 40 minutes: its beginning counts for the pause, not its end.
      read('2026-03-02T03:55:00Z', 2400, 3000),
    ],
    new Set(),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    start: Date.parse('2026-03-02T02:40:00Z'),
    end: Date.parse('2026-03-02T03:55:00Z'),
    firstAt: Date.parse('2026-03-02T02:50:00Z'),
    day: '2026-03-01',
    articles: ['a', 'b'],
    sums: { readingMs: 3_330_000, readings: 4 },
  });
});

test('sessions add up to the days; what is no act makes none', () => {
  const events = [
    read('2026-03-01T10:00:00Z', 60, 120),
    tap('2026-03-01T10:01:00Z'),
    stored('2026-03-01T12:00:00Z', { type: 'suspended', card: 'See|NOUN|m#meaning', as: 'suspended' }),
    graded('2026-03-02T20:00:00Z', 3, { phase: 'new' }, 90_000),
  ];
  const found = sessions(events, new Set());
  expect(found).toHaveLength(2);
  const of = (sums: Iterable<Sums>) => {
    const all: Sums = {};
    for (const more of sums) addTo(all, more);
    return all;
  };
  expect(of(found.map(({ sums }) => sums))).toEqual(of(byDay(events).values()));
});

test.each([
  ['nothing', [], 0],
  ['only today', ['2026-03-03'], 1],
  ['yesterday: today is not over', ['2026-03-01', '2026-03-02'], 2],
  ['today and the two before', ['2026-03-01', '2026-03-02', '2026-03-03'], 3],
  ['a gap ends it', ['2026-02-27', '2026-02-28', '2026-03-02', '2026-03-03'], 2],
  ['the day before yesterday is over', ['2026-03-01'], 0],
])('streak: %s', (_, days, length) => {
  expect(streak(new Set(days), '2026-03-03')).toBe(length);
});

test('the days of the forecast follow each other without gap, over the change of the clocks', () => {
  const days = forecastDays('2026-03-20', BERLIN);
  expect(days).toHaveLength(14);
  expect(days[0]).toEqual({ day: '2026-03-20', from: null, to: dayStart('2026-03-21', BERLIN) });
  for (let n = 1; n < days.length; n++) expect(days[n]!.from).toBe(days[n - 1]!.to);
  const hours = days.slice(1).map(({ day, from, to }) => [day, (to - from!) / 3_600_000]);
  expect(hours.filter(([, length]) => length !== 24)).toEqual([['2026-03-28', 23]]);
});
