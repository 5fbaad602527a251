import { expect, test } from 'vitest';
import { checkEvent } from './event-schema.ts';

const base = { id: 'f0e1d2c3-0001', at: Date.parse('2026-03-01T10:00:00Z'), zone: 'Europe/Berlin' };
const word = { key: 'See|NOUN|m', lemma: 'See', pos: 'NOUN', headword: 'der See, -s, -n' };
const context = {
  place: { article: 'ein-see', start: 4, end: 7 },
  sentence: 'Der See ist tief.',
  marks: [[4, 7]],
  glosses: ['lake'],
};

test.each([
  { ...base, type: 'looked-up', word },
  { ...base, type: 'looked-up', word, place: context.place },
  { ...base, type: 'kept', word, context },
  { ...base, type: 'kept', word, context: { ...context, glosses: [], form: 'Nominativ', translation: 'The lake is deep.' } },
  { ...base, type: 'declared', word, as: 'none' },
  { ...base, type: 'removed', word },
  { ...base, type: 'graded', card: 'See|NOUN|m#meaning', grade: 3, on: null },
  { ...base, type: 'graded', card: 'See|NOUN|m#meaning', grade: 1, on: base.id, took: 3200, offline: true },
  { ...base, type: 'corrected', word, place: context.place, correction: { what: 'sense', sense: { glosses: ['lake'], labels: ['geo'] } } },
  { ...base, type: 'corrected', word, correction: { what: 'gloss', gloss: 'lake' } },
  { ...base, type: 'corrected', word, correction: { what: 'gender', article: 'die' } },
  { ...base, type: 'corrected', word, correction: { what: 'word', form: 'Seen', to: word } },
  { ...base, type: 'corrected', word, correction: { what: 'apart', form: 'fand … statt', verb: word, particle: word } },
  { ...base, type: 'undone', target: 'f0e1d2c3-0002' },
  { ...base, type: 'level-chosen', level: 'B1', presumed: 2000 },
  { ...base, type: 'level-chosen', level: null, presumed: 0 },
  { ...base, type: 'read', article: 'ein-see', position: 0, seconds: 14.5, words: 40 },
  { ...base, type: 'finished', article: 'ein-see' },
  { ...base, type: 'finished', article: 'ein-see', page: 12, passed: ['See|NOUN|m'] },
  { ...base, type: 'kept', word, context, batch: 'f0e1d2c3-0002' },
  { ...base, type: 'shelved', article: 'ein-see', as: 'deleted' },
  { ...base, type: 'retitled', article: 'ein-see', title: 'Mein See' },
  { ...base, type: 'setting-changed', name: 'answers', value: 4 },
  { ...base, type: 'imported', batch: 'import-0001', from: 'anki', file: 'Deutsch.apkg', words: 12, cards: 20, reviews: 300 },
  { ...base, type: 'suspended', card: 'See|NOUN|m#meaning', as: 'suspended', batch: 'import-0001' },
])('takes %j', (event) => {
  expect(checkEvent(event)).toEqual({ ok: true, event });
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['a sentence', 'kept'],
  ['no type', base],
  ['another type', { ...base, type: 'graduated' }],
  ['no id', { ...base, id: undefined, type: 'undone', target: 'f0e1d2c3-0002' }],
  ['a short id', { ...base, id: 'a', type: 'undone', target: 'f0e1d2c3-0002' }],
  ['an id with a line in it', { ...base, id: 'f0e1d2c3\n0001', type: 'undone', target: 'f0e1d2c3-0002' }],
  ['a time of the last century', { ...base, at: 1000, type: 'finished', article: 'ein-see' }],
  ['a time that is none', { ...base, at: Number.NaN, type: 'finished', article: 'ein-see' }],
  ['a zone that is none', { ...base, zone: 'Mars/Olympus', type: 'finished', article: 'ein-see' }],
  ['page 0', { ...base, type: 'finished', article: 'ein-see', page: 0 }],
  ['a book of words read over', { ...base, type: 'finished', article: 'ein-see', passed: Array(2001).fill('See|NOUN|m') }],
  ['a shelf that is none', { ...base, type: 'shelved', article: 'ein-see', as: 'burned' }],
  ['no title', { ...base, type: 'retitled', article: 'ein-see', title: ' ' }],
  ['an import of no file', { ...base, type: 'imported', batch: 'import-0001', from: 'anki', file: '', words: 1, cards: 0, reviews: 0 }],
  ['half a grade', { ...base, type: 'graded', card: 'See|NOUN|m#meaning', grade: 2.5, on: null }],
  ['grade 0', { ...base, type: 'graded', card: 'See|NOUN|m#meaning', grade: 0, on: null }],
  ['a grade on nothing in particular', { ...base, type: 'graded', card: 'See|NOUN|m#meaning', grade: 3 }],
  ['a key of another part of speech', { ...base, type: 'declared', word: { ...word, pos: 'VERB' }, as: 'known' }],
  ['a mark outside of the sentence', { ...base, type: 'kept', word, context: { ...context, marks: [[4, 99]] } }],
  ['a mark backwards', { ...base, type: 'kept', word, context: { ...context, marks: [[7, 4]] } }],
  ['no sentence', { ...base, type: 'kept', word, context: { ...context, sentence: ' ' } }],
  ['a place backwards', { ...base, type: 'kept', word, context: { ...context, place: { ...context.place, end: 4 } } }],
  ['a novel for a sentence', { ...base, type: 'kept', word, context: { ...context, sentence: 'a'.repeat(5001) } }],
  ['a thousand glosses', { ...base, type: 'kept', word, context: { ...context, glosses: Array(1000).fill('lake') } }],
  ['negative seconds', { ...base, type: 'read', article: 'ein-see', position: 0, seconds: -1, words: 0 }],
  ['a week at once', { ...base, type: 'read', article: 'ein-see', position: 0, seconds: 604_800, words: 0 }],
  ['another level', { ...base, type: 'level-chosen', level: 'C2', presumed: 9000 }],
  ['a setting of structure', { ...base, type: 'setting-changed', name: 'answers', value: { deep: true } }],
  ['a setting of the prototype', { ...base, type: 'setting-changed', name: '__proto__', value: 1 }],
])('refuses %s', (_, event) => {
  const checked = checkEvent(event);
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(checked.message).toMatch(/^This is not an event: .+\.$/);
});

test('fields of a newer page are dropped, not refused', () => {
  expect(checkEvent({ ...base, type: 'finished', article: 'ein-see', mood: 'happy' })).toEqual({
    ok: true,
    event: { ...base, type: 'finished', article: 'ein-see' },
  });
});

test('what no database can keep becomes the replacement character, at the same place', () => {
  const checked = checkEvent({ ...base, type: 'kept', word, context: { ...context, sentence: 'Der\0See\ud800ist tief.' } });
  expect(checked).toMatchObject({ ok: true, event: { context: { sentence: 'Der\uFFFDSee\uFFFDist tief.', marks: [[4, 7]] } } });
});
