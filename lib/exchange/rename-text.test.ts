import { expect, test } from 'vitest';
import type { LearnerEvent, WordRef } from '#lib/words/event.ts';
import { renameText } from './rename-text.ts';

const base = { id: 'event-00000001', at: 1, zone: 'UTC' };
const word: WordRef = { key: 'See|NOUN', lemma: 'See', pos: 'NOUN', headword: 'der See' };
const place = { article: 'heute', start: 0, end: 3 };
const context = { place, sentence: 'See', marks: [[0, 3]] as [number, number][], glosses: [] };
const names = new Map([['heute', 'heute-2']]);

const about: LearnerEvent[] = [
  { ...base, type: 'looked-up', word, place },
  { ...base, type: 'kept', word, context },
  { ...base, type: 'corrected', word, place, correction: { what: 'gender', article: 'der' } },
  { ...base, type: 'read', article: 'heute', position: 0, seconds: 1, words: 1 },
  { ...base, type: 'finished', article: 'heute' },
  { ...base, type: 'shelved', article: 'heute', as: 'archived' },
  { ...base, type: 'retitled', article: 'heute', title: 'heute' },
];

test.each(about)('$type follows its text, and nothing else of it changes', (event) => {
  const text = JSON.stringify(event);
  expect(JSON.stringify(renameText(event, names))).toBe(text.replace('"article":"heute"', '"article":"heute-2"'));
  expect(renameText(event, new Map([['morgen', 'morgen-2']]))).toBe(event);
});

test.each<LearnerEvent>([
  { ...base, type: 'looked-up', word },
  { ...base, type: 'declared', word: { ...word, key: 'heute|NOUN' }, as: 'known' },
  { ...base, type: 'setting-changed', name: 'answers', value: 'heute' },
])('$type names no text', (event) => expect(renameText(event, names)).toBe(event));
