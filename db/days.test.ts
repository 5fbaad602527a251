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
import { actOf, JOINING, play, START } from './test-acts.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun } from './test-events.ts';

useTestDatabase();

const DAY = 86_400_000;
test.each([
  ['any acts with undo, late ones, corrections and travel', actOf(), 30, 60],
  ['words were joined and parted', actOf(JOINING), 14, 60],
])('the sums of days are what a recount of the whole log gives, after %s', async (_, act, maxLength, numRuns) => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength }), async (acts) => {
      const who = await newLearner();
      await play(who, acts);
      const stored = await daySums(who);
      expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(clean(await countedDays(database(), who.id))));
      await expectRecount(who.id, stored);
      const words = await database().word.groupBy({ by: ['standing'], where: { learnerId: who.id }, _count: true });
      for (const standing of ['new', 'learning', 'young', 'mature', 'known', 'ignored'] as const)
        expect(stands(stored, standing), standing).toBe(words.find((row) => row.standing === standing)?._count ?? 0);
    }),
    { numRuns },
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

test('two words that are found to be one were kept once, and twice again when that is taken back', async () => {
  const who = await newLearner();
  const keeps = ['Haus', 'See'].map((lemma) => event(START, { type: 'kept', word: noun(lemma), context: context(lemma) }));
  const joined = event(START + DAY, { type: 'corrected', word: noun('Haus'), correction: { what: 'word', to: noun('See') } });
  const apart = event(START + DAY, { type: 'undone', target: joined.id });
  const again = event(START + DAY, { type: 'undone', target: apart.id });
  await recordEvents(who, keeps, START);
  const counted = [];
  for (const each of [joined, apart, again]) {
    await recordEvents(who, [each], START + DAY);
    counted.push((await daySums(who)).get('2026-03-27'));
  }
  const [one, two] = [
    { acts: 2, kept: 1, 'entered:new': 1 },
    { acts: 2, kept: 2, 'entered:new': 2 },
  ];
  expect(counted).toEqual([one, two, one]);
});

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
