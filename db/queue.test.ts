import { expect, test } from 'vitest';
import { recordEvents } from './events.ts';
import { learner } from './learners.ts';
import { dueCards, dueCounts } from './queue.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const MINUTE = 60_000;
const keep = (lemma: string, at = NOW, start = 0) => event(at, { type: 'kept', word: noun(lemma), context: context(lemma, start) });
const grade = (lemma: string, on: string | null, given: number, at: number) =>
  event(at, { type: 'graded', card: meaning(lemma), grade: given, on });

test('nothing kept: nothing due, nothing to come', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  expect(await dueCards(who, NOW)).toEqual([]);
  expect(await dueCounts(who, NOW)).toMatchObject({ reviews: 0, learning: 0, new: 0, total: 0, nextDue: null });
});

test('cards are counted by what they wait for, and the next one is announced', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const easy = grade('Haus', null, 4, NOW);
  const good = grade('See', null, 3, NOW);
  await recordEvents(who, [keep('Haus'), keep('See'), keep('Tal'), easy, good], NOW);
  expect(await dueCounts(who, NOW)).toMatchObject({ reviews: 0, learning: 0, new: 1, total: 1, nextDue: NOW + 10 * MINUTE });
  expect(await dueCounts(who, NOW + 10 * MINUTE)).toMatchObject({ reviews: 0, learning: 1, new: 1, total: 2 });
  const [review] = (await dueCards(who, NOW + 60 * 24 * 60 * MINUTE)).filter(({ memory }) => memory.phase === 'review');
  expect(review).toMatchObject({ id: meaning('Haus'), lastEvent: easy.id });
  expect(await dueCounts(who, review!.memory.due)).toMatchObject({ reviews: 1, learning: 1, new: 1, total: 3, nextDue: null });
});

test('a card shows its sentences, the newest first', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  await recordEvents(who, [keep('Haus', NOW, 10), keep('Haus', NOW + MINUTE, 90)], NOW + MINUTE);
  const [card] = await dueCards(who, NOW + MINUTE);
  expect(card?.contexts.map(({ place }) => place.start)).toEqual([90, 10]);
});

test('a word that was tapped since it was asked comes first', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const graded = ['Haus', 'See', 'Tal'].map((lemma) => grade(lemma, null, 4, NOW));
  await recordEvents(who, [keep('Haus'), keep('See'), keep('Tal'), ...graded], NOW);
  const later = NOW + 60 * 24 * 60 * MINUTE;
  await recordEvents(who, [event(later, { type: 'looked-up', word: noun('Tal') })], later);
  expect((await dueCards(who, later))[0]?.id).toBe(meaning('Tal'));
});

test('a word that was tapped is asked although the limit is reached by others that have waited longer', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const graded = ['Haus', 'See'].map((lemma) => grade(lemma, null, 4, NOW));
  await recordEvents(who, [keep('Haus'), keep('See'), ...graded], NOW);
  await recordEvents(who, [keep('Tal'), grade('Tal', null, 4, NOW + MINUTE)], NOW + MINUTE);
  const later = NOW + 60 * 24 * 60 * MINUTE;
  await recordEvents(who, [event(later, { type: 'looked-up', word: noun('Tal') })], later);
  expect((await dueCards(who, later, { limit: 1 })).map(({ id }) => id)).toEqual([meaning('Tal')]);
});

test('what was read over today without a tap comes last, its memory is as before, and taking it back gives it its place again', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  await recordEvents(who, [keep('Haus'), keep('See'), grade('Haus', null, 4, NOW), grade('See', null, 4, NOW + MINUTE)], NOW + MINUTE);
  const later = NOW + 60 * 24 * 60 * MINUTE;
  const before = await dueCards(who, later);
  const [first, second] = before.map(({ word }) => word.key);
  const finished = event(later, { type: 'finished', article: 'ein-see', page: 1, passed: [first] });
  await recordEvents(who, [finished], later);
  const after = await dueCards(who, later + MINUTE);
  expect(after.map(({ word }) => word.key)).toEqual([second, first]);
  expect(after.map(({ memory }) => memory)).toEqual(before.map(({ memory }) => memory).reverse());
  expect(await dueCounts(who, later + MINUTE)).toMatchObject({ reviews: 2, total: 2 });
  // The next day it is asked as ever.
  expect((await dueCards(who, later + 24 * 60 * MINUTE))[0]?.word.key).toBe(first);
  await recordEvents(who, [event(later + MINUTE, { type: 'undone', target: finished.id })], later + MINUTE);
  expect((await dueCards(who, later + MINUTE)).map(({ word }) => word.key)).toEqual([first, second]);
});

test('the limit takes those that have waited longest', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  await recordEvents(who, [keep('See', NOW + 2), keep('Haus', NOW + 1), keep('Tal', NOW + 3)], NOW + 3);
  expect((await dueCards(who, NOW + 3, { limit: 2 })).map(({ id }) => id)).toEqual([meaning('Haus'), meaning('See')]);
});

test("nobody sees another learner's cards", async () => {
  const [one, other] = [await newLearner(), { ...(await newLearner()), zone: ZONE }];
  await recordEvents(one, [keep('Haus')], NOW);
  expect(await dueCards(other, NOW)).toEqual([]);
  expect(await dueCounts(other, NOW)).toMatchObject({ total: 0, nextDue: null });
});

const DAY = 24 * 60 * MINUTE;
/** Far enough ahead that a card answered with "easy" is due again. */
const LATER = NOW + 60 * DAY;
const change = (at: number, name: string, value: unknown) => event(at, { type: 'setting-changed', name, value });
const names = (cards: Awaited<ReturnType<typeof dueCards>>) => cards.map(({ word }) => word.lemma);

/** Words that were answered once, long ago, and are due at `LATER`. */
async function waitingWords(count: number) {
  const who = { ...(await newLearner()), zone: ZONE };
  const lemmas = Array.from({ length: count }, (_, n) => `Wort${String(n).padStart(2, '0')}`);
  for (const [n, lemma] of lemmas.entries()) await recordEvents(who, [keep(lemma, NOW + n), grade(lemma, null, 4, NOW + n)], NOW + n);
  return { who, lemmas };
}

test('two cards of one word are never asked on one day, not even new ones', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const both = event(NOW, { type: 'kept', word: noun('Haus'), context: context('Haus'), kinds: ['meaning', 'cloze'] });
  await recordEvents(who, [both], NOW);
  expect((await dueCards(who, NOW)).map(({ id }) => id)).toEqual([meaning('Haus')]);
  expect(await dueCounts(who, NOW)).toMatchObject({ new: 1, total: 1 });
  await recordEvents(who, [grade('Haus', null, 4, NOW)], NOW);
  expect(await dueCards(who, NOW + 8 * 60 * MINUTE)).toEqual([]);
  // 4 a.m. in Berlin.
  const morning = Date.parse('2026-03-02T03:00:00Z');
  expect(await dueCards(who, morning - 1)).toEqual([]);
  expect((await dueCards(who, morning)).map(({ kind }) => kind)).toEqual(['cloze']);
  // Both due again after weeks: the one that has faded further.
  await recordEvents(who, [event(morning, { type: 'graded', card: 'Haus|NOUN#cloze', grade: 3, on: null })], morning);
  expect((await dueCards(who, LATER)).map(({ kind }) => kind)).toEqual(['cloze']);
  expect(await dueCounts(who, LATER)).toMatchObject({ total: 1 });
});

test('a limit is a limit of the day: what was answered counts, what was taken back does not, and the next day begins at 4 a.m.', async () => {
  const who = { ...(await newLearner()), zone: ZONE, settings: { 'limit.new': 2 } };
  await recordEvents(
    who,
    ['Haus', 'See', 'Tal', 'Weg'].map((lemma, n) => keep(lemma, NOW + n)),
    NOW + 9,
  );
  expect(names(await dueCards(who, NOW + 9))).toEqual(['Haus', 'See']);
  expect(await dueCounts(who, NOW + 9)).toMatchObject({ new: 2, later: { new: 2 } });
  const answer = grade('Haus', null, 4, NOW + 10);
  await recordEvents(who, [answer], NOW + 10);
  expect(names(await dueCards(who, NOW + 11))).toEqual(['See']);
  await recordEvents(who, [event(NOW + 12, { type: 'undone', target: answer.id })], NOW + 12);
  expect(names(await dueCards(who, NOW + 13))).toEqual(['Haus', 'See']);
  await recordEvents(who, [grade('Haus', null, 4, NOW + 14), grade('See', null, 4, NOW + 14)], NOW + 14);
  expect(await dueCounts(who, NOW + 15)).toMatchObject({ total: 0, later: { new: 2 }, nextDue: Date.parse('2026-03-02T03:00:00Z') });
  expect(await dueCards(who, Date.parse('2026-03-02T02:59:59Z'))).toEqual([]);
  expect(names(await dueCards(who, Date.parse('2026-03-02T03:00:00Z')))).toEqual(['Tal', 'Weg']);
  const more = { ...who, settings: { ...who.settings, 'limit.new.day': '2026-03-01 3' } };
  expect(names(await dueCards(more, NOW + 15))).toEqual(['Tal']);
});

test('who asks for the words of one article gets them, and only those that are due', async () => {
  const who = { ...(await newLearner()), zone: ZONE, settings: { 'limit.new': 0 } };
  const here = (lemma: string, article: string) => event(NOW, { type: 'kept', word: noun(lemma), context: context(lemma, 5, article) });
  await recordEvents(who, [here('Haus', 'eins'), here('See', 'zwei'), here('Tal', 'eins'), grade('Tal', null, 4, NOW)], NOW);
  await recordEvents(who, [event(NOW, { type: 'looked-up', word: noun('See'), place: { article: 'eins', start: 3, end: 6 } })], NOW);
  expect(names(await dueCards(who, NOW + 1, { article: 'eins' })).sort()).toEqual(['Haus', 'See']);
  expect(await dueCards(who, NOW + 1)).toEqual([]);
});

test('a spread backlog: each day its part, least likely known first, with what has become due since on top', async () => {
  const { who, lemmas } = await waitingWords(9);
  const plan = { ...who, settings: { backlog: `${LATER} 3 9` } };
  const first = await dueCards(plan, LATER);
  expect(first).toHaveLength(3);
  expect(await dueCounts(plan, LATER)).toMatchObject({ reviews: 3, later: { reviews: 6 }, plan: { left: 9, day: 1 } });
  for (const card of first) await recordEvents(who, [event(LATER, { type: 'graded', card: card.id, grade: 3, on: card.lastEvent })], LATER);
  expect(await dueCards(plan, LATER + 1)).toEqual([]);
  const next = await dueCards(plan, LATER + DAY);
  expect(next).toHaveLength(3);
  expect(lemmas).toEqual(expect.arrayContaining(names([...first, ...next])));
  expect(new Set(names([...first, ...next])).size).toBe(6);
  expect(await dueCards(plan, LATER + 2 * DAY)).toHaveLength(6);
});

test('a change of zone moves the end of the day, not what was done in it', async () => {
  const who = { ...(await newLearner()), zone: ZONE, settings: { 'limit.new': 1 } };
  await recordEvents(who, [keep('Haus'), keep('See', NOW + 1), grade('Haus', null, 4, NOW + 2)], NOW + 2);
  expect(await dueCards(who, NOW + 3)).toEqual([]);
  // On the 2nd at 4 a.m. in Berlin it is still the 1st in New York, for five hours more.
  const away = { ...who, zone: 'America/New_York' };
  expect(await dueCards(away, Date.parse('2026-03-02T03:00:00Z'))).toEqual([]);
  expect(await dueCards(away, Date.parse('2026-03-02T08:59:00Z'))).toEqual([]);
  expect(names(await dueCards(away, Date.parse('2026-03-02T09:00:00Z')))).toEqual(['See']);
});

test.each([
  // Clocks forward: the day has 23 hours. Clocks back: it has 25.
  ['2026-03-29', '2026-03-29T02:00:00Z'],
  ['2026-10-25', '2026-10-25T03:00:00Z'],
])('on the day of %s the limit begins anew at 4 a.m. by the clock', async (day, begins) => {
  const who = { ...(await newLearner()), zone: ZONE, settings: { 'limit.new': 1 } };
  const start = Date.parse(begins);
  const evening = start - 5 * 60 * MINUTE;
  await recordEvents(who, [keep('Haus', evening), keep('See', evening + 1), grade('Haus', null, 4, evening + 2)], evening + 2);
  expect(await dueCards(who, start - 1), day).toEqual([]);
  expect(names(await dueCards(who, start))).toEqual(['See']);
});

test('what is buried comes back on the next day; what was suspended when it is taken up', async () => {
  const { who } = await waitingWords(2);
  const act = (at: number, fields: { type: string; as?: string }) => event(at, { card: meaning('Wort00'), ...fields });
  await recordEvents(who, [act(LATER, { type: 'buried' })], LATER);
  expect(names(await dueCards(who, LATER + 1))).toEqual(['Wort01']);
  expect(names(await dueCards(who, LATER + DAY))).toEqual(['Wort00', 'Wort01']);
  const suspended = act(LATER + DAY, { type: 'suspended', as: 'suspended' });
  await recordEvents(who, [suspended], LATER + DAY);
  expect(names(await dueCards(who, LATER + DAY))).toEqual(['Wort01']);
  await recordEvents(who, [event(LATER + DAY, { type: 'undone', target: suspended.id })], LATER + DAY);
  expect(names(await dueCards(who, LATER + DAY))).toEqual(['Wort00', 'Wort01']);
});

test('what is more than two usual days can be spread, and a pause makes no day more unusual', async () => {
  const { who } = await waitingWords(45);
  expect((await dueCounts(who, LATER)).backlog).toBeNull();
  const few = { ...(await newLearner()), zone: ZONE };
  for (let n = 0; n < 42; n++) {
    const at = NOW + n * DAY;
    await recordEvents(few, [keep(`Wort${n}`, at), grade(`Wort${n}`, null, 4, at)], at);
  }
  expect((await dueCounts(few, LATER + 90 * DAY)).backlog).toEqual({ cards: 42, usual: 1 });
});

test('the limits of a day are changed by events, and changing them is taken back', async () => {
  const { id } = await newLearner();
  const set = change(NOW, 'limit.new', 5);
  await recordEvents({ id }, [set], NOW);
  expect((await learner(id))?.settings['limit.new']).toBe(5);
  await recordEvents({ id }, [event(NOW + 1, { type: 'undone', target: set.id })], NOW + 1);
  expect((await learner(id))?.settings['limit.new']).toBeUndefined();
});

test('a gender that follows a rule which the learner has shown to know is neither asked nor counted; an exception is', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const ref = (lemma: string, article: string) => ({ key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: `${article} ${lemma}` });
  const meaningOf = (lemma: string, article: string, on: boolean) =>
    event(NOW, { type: 'kind-switched', word: ref(lemma, article), kind: 'meaning', on });
  const keepGender = (lemma: string, article = 'die') => [
    event(NOW, { type: 'kept', word: ref(lemma, article), context: context(lemma), kinds: ['gender'] }),
    meaningOf(lemma, article, false),
  ];
  const answer = (lemma: string) => event(NOW, { type: 'graded', card: `${lemma}|NOUN#gender`, grade: 4, on: null });
  await recordEvents(
    who,
    [...keepGender('Zeitung'), ...keepGender('Meinung'), ...keepGender('Hoffnung'), ...keepGender('Sprung', 'der')],
    NOW,
  );
  expect((await dueCounts(who, NOW)).new).toBe(4);
  await recordEvents(who, [answer('Zeitung'), answer('Meinung'), ...keepGender('Wohnung')], NOW);
  // Two words are no evidence yet.
  expect(names(await dueCards(who, NOW)).sort()).toEqual(['Hoffnung', 'Sprung', 'Wohnung']);
  await recordEvents(who, [answer('Hoffnung')], NOW);
  expect(names(await dueCards(who, NOW))).toEqual(['Sprung']);
  expect(await dueCounts(who, NOW)).toMatchObject({ new: 1, total: 1, later: { new: 0 } });
  // What else is asked of such a word is asked.
  await recordEvents(who, [meaningOf('Wohnung', 'die', true)], NOW);
  expect((await dueCards(who, NOW)).map(({ id }) => id).sort()).toEqual(['Sprung|NOUN#gender', 'Wohnung|NOUN#meaning']);
  expect((await dueCounts(who, NOW)).new).toBe(2);
});

test('first steps may come a little early; what waits for a day does not, even a moment before it begins', async () => {
  const who = { ...(await newLearner()), zone: ZONE, settings: { 'limit.new': 1 } };
  await recordEvents(who, [keep('Haus'), keep('See', NOW + 1), grade('Haus', null, 1, NOW + 2)], NOW + 2);
  const ahead = 2 * MINUTE;
  expect(names(await dueCards(who, NOW + 3, { ahead }))).toEqual(['Haus']);
  expect(await dueCards(who, NOW + 3)).toEqual([]);
  expect(await dueCounts(who, NOW + 3, ahead)).toMatchObject({ learning: 1, total: 1 });
  const morning = Date.parse('2026-03-02T03:00:00Z');
  expect(names(await dueCards(who, morning - 1, { ahead }))).toEqual(['Haus']);
  expect(await dueCounts(who, morning - 1, ahead)).toMatchObject({ learning: 1, new: 0, total: 1 });
  expect(await dueCounts(who, morning, ahead)).toMatchObject({ learning: 1, new: 1, total: 2 });
});
