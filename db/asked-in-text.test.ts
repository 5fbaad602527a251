import { expect, test } from 'vitest';
import { askedInText } from './asked-in-text.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const LATER = NOW + 60 * 86_400_000;
const place = { article: 'ein-see', start: 3, end: 6 };

test('what is due is asked in a text, once a day; what is new, not due or of another word of the day is told', async () => {
  const who = await newLearner();
  const keep = (lemma: string, kinds?: string[]) =>
    event(NOW, { type: 'kept', word: noun(lemma), context: context(lemma), ...(kinds && { kinds }) });
  const grade = (card: string, given: number, on: string | null, at: number, more = {}) =>
    event(at, { type: 'graded', card, grade: given, on, ...more });
  const first = grade(meaning('Haus'), 4, null, NOW);
  const sibling = grade(meaning('Tal'), 4, null, NOW);
  await recordEvents(who, [keep('Haus'), keep('See'), keep('Tal', ['meaning', 'cloze']), first, sibling], NOW);
  const keys = ['Haus', 'See', 'Tal', 'Weg'].map((lemma) => noun(lemma).key);
  expect(await askedInText(who, keys, NOW)).toEqual({});
  expect(await askedInText(who, keys, LATER)).toEqual({ 'Haus|NOUN': first.id, 'Tal|NOUN': sibling.id });
  const here = grade(meaning('Haus'), 3, first.id, LATER, { place });
  const [result] = await recordEvents(who, [here, grade('Tal|NOUN#cloze', 3, null, LATER)], LATER);
  expect(result).toMatchObject({ ok: true, card: { lastEvent: here.id } });
  expect(await askedInText(who, keys, LATER + 3_600_000)).toEqual({});
  // The same word asked again by a page that was opened before: the first answer counts.
  const [twice] = await recordEvents(who, [grade(meaning('Haus'), 1, first.id, LATER + 1, { place })], LATER + 1);
  expect(twice).toMatchObject({ ok: false, problem: 'stale' });
  await recordEvents(who, [event(LATER + 2, { type: 'undone', target: here.id })], LATER + 2);
  expect(await askedInText(who, keys, LATER + 3)).toEqual({ 'Haus|NOUN': first.id });
});
