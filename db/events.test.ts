import { expect, test } from 'vitest';
import { database } from './client.ts';
import { recordEvents } from './events.ts';
import { learner } from './learners.ts';
import { dueCards } from './queue.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';
import { wordStates } from './words.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const MINUTE = 60_000;
const keep = (lemma: string, at = NOW, start = 0) => event(at, { type: 'kept', word: noun(lemma), context: context(lemma, start) });
const grade = (lemma: string, on: string | null, at = NOW, more: object = {}) =>
  event(at, { type: 'graded', card: meaning(lemma), grade: 3, on, ...more });
const undo = (target: string, at = NOW) => event(at, { type: 'undone', target });

/** A learner who has kept one word. */
async function withKept(lemma: string) {
  const who = await newLearner();
  await recordEvents(who, [keep(lemma)], NOW);
  return who;
}
const rowOf = (learnerId: string, id: string) => database().event.findUnique({ where: { learnerId_id: { learnerId, id } } });
const cardOf = async (who: { id: string }, lemma: string) =>
  database().card.findUnique({ where: { learnerId_id: { learnerId: who.id, id: meaning(lemma) } } });

test('a kept word has a card that is due at once, with its sentence', async () => {
  const who = await withKept('Haus');
  const [card] = await dueCards({ ...who, zone: ZONE }, NOW);
  expect(card).toMatchObject({ id: meaning('Haus'), word: noun('Haus'), contexts: [context('Haus')], lastEvent: null });
});

test('an event sent twice counts once and gets the same answer', async () => {
  const who = await withKept('Haus');
  const first = grade('Haus', null);
  const [answer] = await recordEvents(who, [first], NOW);
  const [again] = await recordEvents(who, [first], NOW + MINUTE);
  expect(again).toEqual({ ...answer, repeated: true });
  expect((await cardOf(who, 'Haus'))?.reps).toBe(1);
});

test('an event sent twice at the same moment counts once', async () => {
  const who = await withKept('Haus');
  const first = grade('Haus', null);
  const answers = await Promise.all(Array.from({ length: 5 }, () => recordEvents(who, [first], NOW)));
  expect(answers.flat().every((answer) => answer.ok)).toBe(true);
  expect(answers.flat().filter((answer) => answer.ok && answer.repeated)).toHaveLength(4);
  expect((await cardOf(who, 'Haus'))?.reps).toBe(1);
});

test('of two windows that grade the same card, one wins and the other is told', async () => {
  const who = await withKept('Haus');
  const answers = (await Promise.all([grade('Haus', null), grade('Haus', null)].map((each) => recordEvents(who, [each], NOW)))).flat();
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = answers.find(({ ok }) => !ok);
  expect(refused).toMatchObject({ problem: 'stale' });
  expect(!refused?.ok && refused?.message).toMatch(/another window/);
  expect(await rowOf(who.id, refused!.id)).toBeNull();
});

test('the answer to a grade is what the next one needs', async () => {
  const who = await withKept('Haus');
  const first = grade('Haus', null);
  const [answer] = await recordEvents(who, [first], NOW);
  expect(answer).toMatchObject({ ok: true, card: { id: meaning('Haus'), lastEvent: first.id, memory: { reps: 1 } } });
  const [second] = await recordEvents(who, [grade('Haus', first.id, NOW + 11 * MINUTE)], NOW + 11 * MINUTE);
  expect(second).toMatchObject({ ok: true, card: { memory: { phase: 'review' } } });
});

test('a grade is stored with its outcome, the day and the zone of the learner', async () => {
  const who = await withKept('Haus');
  const late = Date.parse('2026-03-02T01:00:00Z');
  const first = grade('Haus', null, late, { took: 2500 });
  await recordEvents(who, [first], late);
  const row = await rowOf(who.id, first.id);
  expect(row).toMatchObject({ day: '2026-03-01', zone: ZONE, wordKey: 'Haus|NOUN', cardId: meaning('Haus') });
  expect(JSON.parse(row!.payload)).toEqual(first);
  expect(JSON.parse(row!.outcome!)).toMatchObject({ on: null, phase: 'new', expected: null, parameters: 'fsrs-6', memory: { reps: 1 } });
});

test('grades given offline are not stale: they are replayed in order of time', async () => {
  const who = await withKept('Haus');
  const first = grade('Haus', null, NOW);
  const offline = grade('Haus', null, NOW + 5 * MINUTE, { offline: true });
  const online = grade('Haus', first.id, NOW + 20 * MINUTE);
  await recordEvents(who, [first, online], NOW + 20 * MINUTE);
  const [answer] = await recordEvents(who, [offline], NOW + 30 * MINUTE);
  expect(answer).toMatchObject({ ok: true, card: { lastEvent: online.id, memory: { reps: 3 } } });

  const other = await withKept('Haus');
  await recordEvents(other, [first, { ...offline, on: first.id }, { ...online, on: offline.id }], NOW + 30 * MINUTE);
  const { learnerId: _, ...merged } = (await cardOf(who, 'Haus'))!;
  expect(await cardOf(other, 'Haus')).toMatchObject(merged);
});

test('an online grade follows the one it names, even when its clock is behind', async () => {
  const who = await withKept('Haus');
  const first = grade('Haus', null, NOW);
  const second = grade('Haus', first.id, NOW - 60 * MINUTE);
  const [, answer] = await recordEvents(who, [first, second], NOW);
  expect(answer).toMatchObject({ ok: true, card: { lastEvent: second.id, memory: { reps: 2 } } });
});

test('nothing happens later than now, whatever a clock says', async () => {
  const who = await newLearner();
  const kept = keep('Haus', NOW + 365 * 24 * 60 * MINUTE);
  await recordEvents(who, [kept], NOW);
  expect(Number((await rowOf(who.id, kept.id))?.at)).toBe(NOW);
});

test('a card that is not there cannot be graded', async () => {
  const who = await newLearner();
  const [unknown] = await recordEvents(who, [grade('Haus', null)], NOW);
  expect(unknown).toMatchObject({ ok: false, problem: 'unknown' });
  const kept = keep('Haus');
  await recordEvents(who, [kept, undo(kept.id)], NOW);
  const [gone, offline] = await recordEvents(who, [grade('Haus', null), grade('Haus', null, NOW, { offline: true })], NOW);
  expect(gone).toMatchObject({ ok: false, problem: 'unknown' });
  // Offline, nobody could know; it counts when the word is kept again.
  expect(offline).toMatchObject({ ok: true });
  await recordEvents(who, [keep('Haus')], NOW);
  expect((await cardOf(who, 'Haus'))?.reps).toBe(1);
});

test('one learner cannot touch what is of another', async () => {
  const [one, other] = [await withKept('Haus'), await newLearner()];
  const first = grade('Haus', null);
  await recordEvents(one, [first], NOW);
  expect(await recordEvents(other, [undo(first.id)], NOW)).toMatchObject([{ ok: false, problem: 'unknown' }]);
  expect(await recordEvents(other, [grade('Haus', first.id)], NOW)).toMatchObject([{ ok: false, problem: 'unknown' }]);
  // The same id may be used by both.
  expect(await recordEvents(other, [{ ...keep('Haus'), id: first.id }], NOW)).toEqual([{ id: first.id, ok: true }]);
});

test('an id that belongs to another event is refused', async () => {
  const who = await newLearner();
  const kept = keep('Haus');
  await recordEvents(who, [kept], NOW);
  expect(await recordEvents(who, [{ ...undo('event-00000000'), id: kept.id }], NOW)).toMatchObject([{ ok: false, problem: 'malformed' }]);
});

test('a batch goes on after an event that was refused', async () => {
  const who = await newLearner();
  const results = await recordEvents(who, [null, { id: 'x', type: 'kept' }, undo('never-sent'), keep('Haus')], NOW);
  expect(results.map((result) => (result.ok ? 'ok' : result.problem))).toEqual(['malformed', 'malformed', 'unknown', 'ok']);
});

test('undo of a grade gives back the card, and a grade on top of it is possible again', async () => {
  const who = await withKept('Haus');
  const before = await cardOf(who, 'Haus');
  const first = grade('Haus', null);
  const [, answer] = await recordEvents(who, [first, undo(first.id)], NOW);
  expect(answer).toMatchObject({ ok: true, card: { lastEvent: null, memory: { phase: 'new' } } });
  expect(await cardOf(who, 'Haus')).toEqual(before);
  expect(await recordEvents(who, [grade('Haus', null)], NOW)).toMatchObject([{ ok: true }]);
});

test('undo of kept takes the card away, redo brings it back', async () => {
  const who = await newLearner();
  const kept = keep('Haus');
  const taken = undo(kept.id);
  await recordEvents(who, [kept, taken], NOW);
  expect(await cardOf(who, 'Haus')).toBeNull();
  expect(await wordStates({ ...who, presumed: 0 }, ['Haus|NOUN'])).toEqual({});
  await recordEvents(who, [undo(taken.id)], NOW);
  expect(await cardOf(who, 'Haus')).not.toBeNull();
});

test('taking back twice is taking back once', async () => {
  const who = await newLearner();
  const kept = keep('Haus');
  expect(await recordEvents(who, [kept, undo(kept.id), undo(kept.id)], NOW)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  expect(await cardOf(who, 'Haus')).toBeNull();
});

test('a declared word is not asked; undo asks it again', async () => {
  const who = await withKept('Haus');
  const known = event(NOW, { type: 'declared', word: noun('Haus'), as: 'known' });
  await recordEvents(who, [known], NOW);
  expect(await dueCards({ ...who, zone: ZONE }, NOW)).toEqual([]);
  expect(await wordStates({ ...who, presumed: 0 }, ['Haus|NOUN'])).toMatchObject({ 'Haus|NOUN': { declared: 'known' } });
  await recordEvents(who, [undo(known.id)], NOW);
  expect(await dueCards({ ...who, zone: ZONE }, NOW)).toHaveLength(1);
});

test('one undo takes back the level; the first start asks again', async () => {
  const who = await newLearner();
  const chosen = event(NOW, { type: 'level-chosen', level: 'B1', presumed: 2000 });
  await recordEvents(who, [chosen], NOW);
  expect(await learner(who.id)).toMatchObject({ level: 'B1', presumed: 2000, levelAsked: true });
  await recordEvents(who, [undo(chosen.id)], NOW);
  expect(await learner(who.id)).toMatchObject({ level: null, presumed: 0, levelAsked: false });
  await recordEvents(who, [event(NOW, { type: 'level-chosen', level: null, presumed: 0 })], NOW);
  expect(await learner(who.id)).toMatchObject({ level: null, presumed: 0, levelAsked: true });
});

test('a setting holds until it is changed; undo gives back the one before', async () => {
  const who = await newLearner();
  const set = (value: number | null) => event(NOW, { type: 'setting-changed', name: 'answers', value });
  const four = set(4);
  await recordEvents(who, [set(2), four], NOW);
  expect((await learner(who.id))?.settings).toEqual({ answers: 4 });
  await recordEvents(who, [undo(four.id)], NOW);
  expect((await learner(who.id))?.settings).toEqual({ answers: 2 });
});

test('the zone is the one of the newest event', async () => {
  const who = await newLearner();
  await recordEvents(who, [{ ...keep('Haus'), zone: 'Asia/Tokyo' }], NOW);
  expect((await learner(who.id))?.zone).toBe('Asia/Tokyo');
});

test('another beginning of the day counts from where it was chosen, for the learner and in the log, and is taken back', async () => {
  const who = await newLearner();
  // Half past two in Berlin: still yesterday, unless the day begins at two.
  const night = Date.parse('2026-03-01T01:30:00Z');
  const before = keep('Haus', night);
  const choice = event(night, { type: 'setting-changed', name: 'day-starts-at', value: 2 });
  const after = keep('Baum', night);
  await recordEvents(who, [before, choice, after], night);
  expect((await learner(who.id))?.zone).toBe('Europe/Berlin@2');
  expect(await rowOf(who.id, before.id)).toMatchObject({ day: '2026-02-28', zone: 'Europe/Berlin' });
  expect(await rowOf(who.id, after.id)).toMatchObject({ day: '2026-03-01', zone: 'Europe/Berlin@2' });
  await recordEvents(who, [undo(choice.id, night), keep('Wald', night)], night);
  expect((await learner(who.id))?.zone).toBe('Europe/Berlin');
});

test.each(['4', -1, 13, 2.5, null])('a day does not begin at %j: the usual hour stays', async (value) => {
  const who = await newLearner();
  await recordEvents(who, [event(NOW, { type: 'setting-changed', name: 'day-starts-at', value }), keep('Haus')], NOW);
  expect((await learner(who.id))?.zone).toBe(ZONE);
});
