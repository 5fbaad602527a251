import { expect, test } from 'vitest';
import { tableRow, tableStart, wordRow } from './word-table.ts';

test.each([
  ['=HYPERLINK("http://evil.example")', '\'=HYPERLINK("http://evil.example")'],
  ['+1', "'+1"],
  ['-e', "'-e"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ["'@", "''@"],
  ["'s", "'s"],
  ['Hund', 'Hund'],
  ['a=b', 'a=b'],
])('a cell “%s” is never a formula', (cell, safe) => {
  expect(tableRow([cell], 'csv')).toBe(/[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"\r\n` : `${safe}\r\n`);
});

test('commas and line breaks are quoted; between tabs there are none', () => {
  expect(tableRow(['a,b', 'c\nd', 'e'], 'csv')).toBe('"a,b","c\nd",e\r\n');
  expect(tableRow(['a,b', 'c\nd', 'e\tf'], 'tsv')).toBe('a,b\tc d\te f\n');
});

test('only what spreadsheets open begins with a mark', () => {
  expect([tableStart('csv'), tableStart('tsv')]).toEqual(['\uFEFF', '']);
});

test('a word as a row', () => {
  const at = Date.parse('2026-03-01T10:00:00Z');
  const memory = {
    phase: 'review' as const,
    stability: 12.345,
    difficulty: 5,
    due: Date.parse('2026-03-20T03:00:00Z'),
    lastReview: at,
    reps: 3,
    lapses: 1,
  };
  const context = {
    place: { article: '~list', start: 0, end: 4 },
    sentence: 'Der Hund bellt.',
    marks: [[4, 8]] as [number, number][],
    glosses: ['dog', 'hound'],
  };
  const history = {
    word: { key: 'Hund|NOUN', lemma: 'Hund', pos: 'NOUN' as const, headword: 'der Hund, -es, -e' },
    kept: true,
    keptAt: at,
    lookups: 0,
    lastLookup: null,
    firstMet: at,
    lastMet: at,
    meetings: [{ context, at, event: 'e' }],
    cards: [{ id: 'Hund|NOUN#meaning', kind: 'meaning' as const, memory, lastEvent: 'e', held: null, active: true, next: memory.due }],
  };
  expect(wordRow({ history }, 'Europe/Berlin')).toEqual([
    'Hund', 'der', 'Hunde', 'der Hund, -es, -e', 'noun', 'dog; hound', 'Der Hund bellt.', '', 'young', '2026-03-20', '12.3', '1', '2026-03-01', 'a word list',
  ]); // biome-ignore format: one row
});
