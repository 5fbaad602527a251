import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regroup } from '#lib/cards/regroup.ts';
import { effective, replayWord, type StoredEvent } from '#lib/cards/replay.ts';
import { wordStanding } from '#lib/cards/word-standing.ts';
import type { Sums, SumsByDay } from '#lib/progress/sums.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';
import { countedDays, refreshDays } from './day-rebuild.ts';
import { daySums, todayDone } from './days.ts';
import { correctionsOf, storedEvent } from './event-rows.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

useTestDatabase();

const START = Date.parse('2026-03-27T10:00:00Z');
const DAY = 86_400_000;
const WORDS = ['Haus', 'See', 'Meer'];
const ZONES = [ZONE, ZONE, 'Asia/Tokyo', 'Pacific/Honolulu'];

const act = fc.record({
  what: fc.constantFrom(
    ...['look', 'keep', 'keep', 'keep', 'known', 'ignored', 'none', 'remove', 'grade', 'grade', 'grade', 'offline', 'practice'],
    ...['undo', 'undo', 'undo', 'read', 'finish', 'correct', 'suspend', 'bury', 'switch', 'schedule', 'shelve', 'set'],
  ),
  word: fc.constantFrom(...WORDS),
  grade: fc.constantFrom(1, 2, 3, 3, 3, 4),
  /** Often days: what was learned must come back to be asked. */
  minutes: fc.constantFrom(0, 1, 7, 600, 1500, 4000, 20_000),
  late: fc.constantFrom(0, 0, 0, 5, 3000),
  back: fc.nat(8),
  zone: fc.constantFrom(...ZONES),
});

type Act = typeof act extends fc.Arbitrary<infer Made> ? Made : never;

async function play(who: { id: string }, acts: Act[]): Promise<void> {
  const sent: string[] = [];
  const last = new Map<string, string | null>();
  let now = START;
  for (const { what, word, grade, minutes, late, back, zone } of acts) {
    now += minutes * 60_000;
    const card = meaning(word);
    const memory = { phase: 'review', stability: 5 + 9 * back, difficulty: 5, due: now, lastReview: now - 3 * DAY, reps: 3, lapses: 0 };
    const fields = {
      look: { type: 'looked-up', word: noun(word), place: { article: 'ein-see', start: back, end: back + 3 } },
      keep: { type: 'kept', word: noun(word), context: context(word, back) },
      known: { type: 'declared', word: noun(word), as: 'known' },
      ignored: { type: 'declared', word: noun(word), as: 'ignored' },
      none: { type: 'declared', word: noun(word), as: 'none' },
      remove: { type: 'removed', word: noun(word) },
      grade: { type: 'graded', card, grade, on: last.get(word) ?? null, took: 1000 * back + 0.4 },
      offline: { type: 'graded', card, grade, on: null, offline: true },
      practice: { type: 'practiced', card, knew: grade > 1, took: 90_000 },
      undo: { type: 'undone', target: sent.at(-1 - back) ?? 'never-sent' },
      read: { type: 'read', article: 'ein-see', position: back, seconds: grade / 7, words: minutes },
      finish: { type: 'finished', article: 'ein-see', ...(back % 2 === 1 && { page: back }) },
      correct: { type: 'corrected', word: noun(word), correction: { what: 'word', to: noun(WORDS[back % 3]!) } },
      suspend: { type: 'suspended', card, as: back % 2 === 0 ? 'suspended' : 'none' },
      bury: { type: 'buried', card },
      switch: { type: 'kind-switched', word: noun(word), kind: 'cloze', on: back % 2 === 0 },
      schedule: { type: 'scheduled', card, from: 'anki', memory },
      shelve: { type: 'shelved', article: 'ein-see', as: 'archived' },
      set: { type: 'setting-changed', name: 'answers', value: back },
    }[what as 'look'];
    const made = { ...event(now - late * 60_000, fields), zone };
    const [result] = await recordEvents(who, [made], now);
    if (!result?.ok) continue;
    sent.push(made.id);
    if (result.card) last.set(result.card.id.split('|')[0]!, result.card.lastEvent);
  }
}

test('the sums of days are what a recount of the whole log gives, after any acts with undo, late ones, corrections and travel', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const who = await newLearner();
      await play(who, acts);
      const stored = await daySums(who);
      expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(clean(await countedDays(database(), who.id))));
      await expectRecount(who.id, stored);
      const words = await database().word.groupBy({ by: ['standing'], where: { learnerId: who.id }, _count: true });
      for (const standing of ['new', 'learning', 'young', 'mature', 'known', 'ignored'] as const)
        expect(stands(stored, standing), standing).toBe(words.find((row) => row.standing === standing)?._count ?? 0);
    }),
    { numRuns: 60 },
  );
});

function clean(days: SumsByDay): SumsByDay {
  return new Map([...days].filter(([, sums]) => Object.keys(sums).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stands(days: SumsByDay, standing: 'new' | 'learning' | 'young' | 'mature' | 'known' | 'ignored', until = '9'): number {
  let sum = 0;
  for (const [day, sums] of days) if (day <= until) sum += (sums[`entered:${standing}`] ?? 0) - (sums[`left:${standing}`] ?? 0);
  return sum;
}

/** Counts by other means than `addWordDays`: event by event, and the words of each evening by folding all that was until then. */
async function expectRecount(learnerId: string, stored: SumsByDay): Promise<void> {
  const rows = await database().event.findMany({ where: { learnerId } });
  const counting = effective(rows.map(storedEvent));
  const words = regroup(counting, await correctionsOf(database(), learnerId), () => []).events;
  const expected = new Map<string, Sums>();
  const add = (day: string, name: 'acts' | 'taps' | 'answers' | 'practiced' | 'readings' | 'kept' | 'finished', value = 1) => {
    const sums = expected.get(day) ?? {};
    expected.set(day, { ...sums, [name]: (sums[name] ?? 0) + value });
  };
  for (const { event, at } of counting) {
    const day = learnerDay(at, event.zone);
    if (['looked-up', 'kept', 'declared', 'graded', 'practiced', 'read', 'finished'].includes(event.type)) add(day, 'acts');
    if (event.type === 'looked-up') add(day, 'taps');
    if (event.type === 'graded') add(day, 'answers');
    if (event.type === 'practiced') add(day, 'practiced');
    if (event.type === 'read') add(day, 'readings');
    if (event.type === 'finished' && event.page === undefined) add(day, 'finished');
  }
  for (const events of words.values()) {
    const first = events.find(({ event }) => event.type === 'kept');
    if (first) add(learnerDay(first.at, first.event.zone), 'kept');
  }
  const names = ['acts', 'taps', 'answers', 'practiced', 'readings', 'kept', 'finished'] as const;
  const all = new Set([...stored.keys(), ...expected.keys()]);
  for (const day of all)
    for (const name of names) expect(stored.get(day)?.[name] ?? 0, `${name} on ${day}`).toBe(expected.get(day)?.[name] ?? 0);
  for (const day of all) {
    const stood = [...words.values()].flatMap((events) => standingOn(events, day) ?? []);
    for (const standing of ['new', 'learning', 'young', 'mature', 'known', 'ignored'] as const)
      expect(stands(stored, standing, day), `${standing} on ${day}`).toBe(stood.filter((each) => each === standing).length);
  }
}

/** Where a word stood at the end of a day: nothing that comes after the first event of a later day is of it. */
function standingOn(events: StoredEvent[], day: string) {
  const later = events.findIndex(({ event, at }) => event.type !== 'practiced' && learnerDay(at, event.zone) > day);
  const word = replayWord(later < 0 ? events : events.slice(0, later));
  return word && wordStanding(word);
}

test('what the day already has, for its limits; a new version counts everything anew', async () => {
  const who = await newLearner();
  const kept = ['Haus', 'See'].map((lemma) => event(START, { type: 'kept', word: noun(lemma), context: context(lemma) }));
  const first = event(START, { type: 'graded', card: meaning('Haus'), grade: 4, on: null });
  const second = event(START + 20 * DAY, { type: 'graded', card: meaning('Haus'), grade: 1, on: first.id });
  const third = event(START + 20 * DAY, { type: 'graded', card: meaning('See'), grade: 3, on: null });
  await recordEvents(who, [...kept, first, second, third], START + 20 * DAY);
  expect(await todayDone(who, '2026-03-27')).toEqual({ answers: 1, introduced: 1, reviews: 0 });
  expect(await todayDone(who, '2026-04-16')).toEqual({ answers: 2, introduced: 1, reviews: 1 });
  expect(await todayDone(who, '2026-04-17')).toEqual({ answers: 0, introduced: 0, reviews: 0 });
  await recordEvents(who, [event(START + 20 * DAY, { type: 'undone', target: third.id })], START + 20 * DAY);
  expect(await todayDone(who, '2026-04-16')).toEqual({ answers: 1, introduced: 0, reviews: 1 });
  const before = await database().day.findMany({ where: { learnerId: who.id } });
  expect(await refreshDays()).toBe(0);
  await database().day.updateMany({ where: { learnerId: who.id }, data: { sums: '{"acts":99}' } });
  await database().learner.update({ where: { id: who.id }, data: { counting: 0 } });
  expect(await refreshDays()).toBe(before.length);
  expect(await database().day.findMany({ where: { learnerId: who.id } })).toEqual(before);
  expect(await refreshDays()).toBe(0);
});
