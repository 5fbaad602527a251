import { expect, test } from 'vitest';
import { ALL_WORDS } from '#lib/words/listed-word.ts';
import { readMode, reviewOf } from './mode.ts';

test.each<[string, ReturnType<typeof readMode>]>([
  ['', { of: 'due' }],
  ['article=ein-see', { of: 'article', article: 'ein-see' }],
  ['practice=missed', { of: 'practice', practice: { what: 'missed' } }],
  ['practice=aside', { of: 'practice', practice: { what: 'aside' } }],
  ['practice=ahead', { of: 'practice', practice: { what: 'ahead' } }],
  ['practice=article&article=ein-see', { of: 'practice', practice: { what: 'article', article: 'ein-see' } }],
  [
    'practice=words&state=hard&pos=verb',
    { of: 'practice', practice: { what: 'words', query: { ...ALL_WORDS, filter: 'hard', pos: 'VERB' } } },
  ],
  // What is not understood must never turn practice into grades of something else.
  ['practice=article', { of: 'due' }],
  ['practice=everything', { of: 'due' }],
  ['practice=everything&article=ein-see', { of: 'due' }],
])('?%s', (query, mode) => {
  expect(readMode(Object.fromEntries(new URLSearchParams(query)))).toEqual(mode);
});

test('an address says what it is of', () => {
  const article = 'ein see & mehr';
  const asked = (practice: boolean) => Object.fromEntries(new URL(reviewOf(article, practice), 'http://x').searchParams);
  expect(readMode(asked(false))).toEqual({ of: 'article', article });
  expect(readMode(asked(true))).toEqual({ of: 'practice', practice: { what: 'article', article } });
});
