import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTED, countOf, EVERYTHING, type EventQuery } from '#lib/progress/counted.ts';
import { AGES, addTo, type Sums } from '#lib/progress/sums.ts';
import { MEANING_KINDS } from '#lib/words/card-kind.ts';
import { type CountedEvents, countedEvents, ON_A_PAGE } from './counted-events.ts';
import { daySums } from './days.ts';
import { recordEvents } from './events.ts';
import { sessions } from './sessions.ts';
import { actOf, play, START } from './test-acts.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun } from './test-events.ts';
import { textHistory, textsRead } from './text-progress.ts';

useTestDatabase();

/** The events of all pages. */
async function all(who: { id: string }, query: Partial<EventQuery>): Promise<CountedEvents> {
  const first = await countedEvents(who, { ...EVERYTHING, ...query }, 1);
  for (let page = 2; page <= first.pages; page++) {
    const more = await countedEvents(who, { ...EVERYTHING, ...query }, page);
    expect(more).toMatchObject({ total: first.total, page, pages: first.pages });
    first.events.push(...more.events);
  }
  return first;
}

test('every number of every day opens as many events as it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actOf(), { minLength: 5, maxLength: 30 }), async (acts) => {
      const who = await newLearner();
      await play(who, acts);
      const days = await daySums(who);
      const total: Sums = {};
      for (const sums of days.values()) addTo(total, sums);
      for (const what of COUNTED) {
        const { total: count, events } = await all(who, { what });
        expect(count, what).toBe(countOf(total, { ...EVERYTHING, what }));
        expect(events, what).toHaveLength(count);
        for (const [day, sums] of days) {
          const here = events.filter((each) => each.day === day).length;
          expect(here, `${what} on ${day}`).toBe(countOf(sums, { ...EVERYTHING, what }));
        }
      }
      for (const age of AGES) {
        const query = { what: 'asked' as const, age, kinds: MEANING_KINDS };
        expect((await all(who, query)).events).toHaveLength(countOf(total, query));
      }
    }),
    // This seed draws a card that was buried a day ahead of where its word was kept.
    { numRuns: 25, seed: 423621048 },
  );
});

test('every number of a session and of a text opens as many events as it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actOf(), { minLength: 5, maxLength: 30 }), async (acts) => {
      const who = await newLearner();
      await play(who, acts);
      const found = await sessions(who, START + 1e12, 50);
      expect(found.older).toBeNull();
      const total: Sums = {};
      for (const session of found.sessions) {
        addTo(total, session.sums);
        const query = { since: session.firstAt, until: session.end };
        for (const what of ['all', 'reading', 'taps', 'kept', 'answers', 'asked', 'recalled', 'practiced', 'finished'] as const)
          expect((await all(who, { ...query, what })).total, what).toBe(countOf(session.sums, { ...EVERYTHING, what }));
      }
      // Together the sessions are all that was done.
      for (const what of ['all', 'reading', 'taps', 'kept', 'answers'] as const)
        expect((await all(who, { what })).total, what).toBe(countOf(total, { ...EVERYTHING, what }));
      const { texts } = await textsRead(who, 0, 10);
      for (const { id, taps, words, seconds } of texts) {
        const text = (await textHistory(who, id))!;
        expect(text.taps).toBe(taps);
        const reading = await all(who, { what: 'reading', article: id });
        expect([reading.sums.words ?? 0, Math.round((reading.sums.readingMs ?? 0) / 1000)]).toEqual([words, Math.round(seconds)]);
        for (const what of ['taps', 'kept', 'reading', 'finished'] as const)
          expect((await all(who, { what, article: id })).total, what).toBe(countOf(text.sums, { ...EVERYTHING, what }));
      }
    }),
    { numRuns: 25 },
  );
});

test('pages go on where the one before ends, newest first, over days and within one', async () => {
  const who = await newLearner();
  const looks = Array.from({ length: 2 * ON_A_PAGE + 20 }, (_, n) =>
    event(START + n * 600_000, { type: 'looked-up', word: noun(`Wort${n}`) }),
  );
  await recordEvents(who, looks, START + 1e9);
  const { total, pages, events } = await all(who, { what: 'taps' });
  expect([total, pages]).toEqual([looks.length, 3]);
  expect(events.map((each) => each.event.id)).toEqual(looks.map(({ id }) => id).reverse());
  expect((await countedEvents(who, { ...EVERYTHING, what: 'taps' }, 99)).page).toBe(3);
});

test('older sessions come on demand, each once', async () => {
  const who = await newLearner();
  const looks = Array.from({ length: 5 }, (_, n) => event(START + n * 3_600_000, { type: 'looked-up', word: noun('Haus') }));
  await recordEvents(who, looks, START + 1e9);
  const found: number[] = [];
  for (let before: number | null = START + 1e9; before !== null; ) {
    const { sessions: some, older } = await sessions(who, before, 2);
    found.push(...some.map(({ firstAt }) => firstAt));
    before = older;
  }
  expect(found).toEqual(looks.map(({ at }) => at).reverse());
  expect(await sessions(who, START, 2)).toEqual({ sessions: [], older: null });
});

test('of one word, and between two days', async () => {
  const who = await newLearner();
  const kept = ['Haus', 'See'].map((lemma) => event(START, { type: 'kept', word: noun(lemma), context: context(lemma) }));
  const first = event(START, { type: 'graded', card: meaning('Haus'), grade: 4, on: null });
  const later = event(START + 30 * 86_400_000, { type: 'graded', card: meaning('Haus'), grade: 1, on: first.id });
  await recordEvents(who, [...kept, first, later], START + 31 * 86_400_000);
  const ids = async (query: Partial<EventQuery>) => (await all(who, query)).events.map((each) => each.event.id);
  expect(await ids({ word: noun('Haus').key })).toEqual([later.id, first.id, kept[0]!.id]);
  expect(await ids({ word: noun('Haus').key, what: 'forgotten' })).toEqual([later.id]);
  expect(await ids({ what: 'answers', to: '2026-03-27' })).toEqual([first.id]);
  expect(await ids({ what: 'answers', from: '2026-03-28' })).toEqual([later.id]);
  expect(await ids({ what: 'young' })).toEqual([first.id]);
  expect(await ids({ word: noun('Berg').key })).toEqual([]);
});

test('what was declared known before it was looked up once more still opens the event that said so', async () => {
  const who = await newLearner();
  const known = event(START, { type: 'declared', word: noun('Haus'), as: 'known' });
  await recordEvents(who, [known, event(START, { type: 'looked-up', word: noun('Haus') })], START);
  const { total, events } = await all(who, { what: 'known' });
  expect(total).toBe(1);
  expect(events.map((each) => each.event.id)).toEqual([known.id]);
});
