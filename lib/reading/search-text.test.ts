import { describe, expect, test } from 'vitest';
import { searchText } from './search-text.ts';

const text = 'Die Straße führt zu den Häusern am Fluss. „Straßenlärm“, sagt er, „gibt es nicht.“';
const found = (query: string) => searchText(text, query).map(({ start, end }) => text.slice(start, end));

describe('search in a text', () => {
  test.each([
    ['strasse', ['Straße', 'Straßenlärm']],
    ['strass', ['Straße', 'Straßenlärm']],
    ['HAEUS', ['Häusern']],
    ['den häus', ['den Häusern']],
    ['sagt er', ['sagt er']],
    ['nicht', ['nicht']],
    ['haus', []],
    ['de häusern', []],
    ['aße', []],
    ['  ', []],
    ['„', []],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('stops at the most that is asked for', () => {
    expect(searchText('ja '.repeat(1000), 'ja', 7)).toHaveLength(7);
  });
});
