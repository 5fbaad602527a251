import { describe, expect, test } from 'vitest';
import { noCoverage } from './coverage.ts';
import { levelName } from './level.ts';
import type { ShelfItem } from './shelf-item.ts';
import { type ShelfSort, shelfOrder } from './shelf-order.ts';
import { isFiltered, readShelfQuery, selectShelf, shelfAddress } from './shelf-query.ts';

interface Fields extends Omit<Partial<ShelfItem>, 'level'> {
  known?: number;
  due?: number;
  running?: number;
  level?: number;
}

function item(id: string, { known, due = 0, running = 100, level, ...fields }: Fields = {}): ShelfItem {
  return {
    id,
    title: id,
    source: 'Zeitung',
    words: 300,
    length: 2000,
    origin: 'bundled',
    addedAt: 0,
    place: null,
    placedAt: null,
    reading: null,
    level: level === undefined ? null : { score: level, name: levelName(level), reason: 'Because.' },
    coverage: known === undefined ? null : { ...noCoverage(), running, known: known * running, share: known, due },
    ...fields,
  };
}
const read = (lastAt: number, finishedAt: number | null = null) => ({ position: 100, seconds: 9, words: 20, lastAt, finishedAt });

describe('sorted', () => {
  test.each<[ShelfSort, string, ShelfItem[], string[]]>([
    [
      'well',
      'the band first',
      [item('easy', { known: 1 }), item('right', { known: 0.95 }), item('hard', { known: 0.5 })],
      ['right', 'easy', 'hard'],
    ],
    ['well', 'both ends of the band are in it', [item('a', { known: 0.98, due: 1 }), item('b', { known: 0.92, due: 2 })], ['b', 'a']],
    ['well', 'then most due words', [item('a', { known: 0.95 }), item('b', { known: 0.93, due: 3 })], ['b', 'a']],
    ['well', 'then the newest', [item('a', { known: 0.95 }), item('b', { known: 0.94, addedAt: 1 })], ['b', 'a']],
    ['well', 'outside, the nearest, due words or not', [item('a', { known: 0.6, due: 9 }), item('b', { known: 0.7 })], ['b', 'a']],
    ['well', 'finished ones behind', [item('a', { known: 0.95, reading: read(1, 1) }), item('b', { known: 0.2 })], ['b', 'a']],
    ['well', 'what was not counted behind', [item('a'), item('b', { known: 0 })], ['b', 'a']],
    // Whoever knows nothing yet begins with what is easy.
    ['well', 'the easiest of equals', [item('a', { known: 0, level: 4 }), item('b', { known: 0, level: 1 })], ['b', 'a']],
    // A novel has most due words, but not in what is read of it today.
    [
      'well',
      'a book for one sitting',
      [item('book', { known: 0.95, due: 50, running: 60_000 }), item('news', { known: 0.95, due: 3 })],
      ['news', 'book'],
    ],
    ['newest', 'by the day it came', [item('a', { addedAt: 1 }), item('b', { addedAt: 2 })], ['b', 'a']],
    ['level', 'the easiest first, the uncounted last', [item('a'), item('b', { level: 4 }), item('c', { level: 3.5 })], ['c', 'b', 'a']],
    ['shortest', 'by words', [item('a', { words: 400 }), item('b', { words: 90 })], ['b', 'a']],
    [
      'title',
      'as a German index has it',
      [item('Zug'), item('Äpfel'), item('Band 10'), item('Band 9')],
      ['Äpfel', 'Band 9', 'Band 10', 'Zug'],
    ],
    ['read', 'by the last visit', [item('a'), item('b', { reading: read(1) }), item('c', { reading: read(2) })], ['c', 'b', 'a']],
  ])('%s: %s', (sort, _, items, expected) => {
    expect([...items].sort(shelfOrder(sort)).map(({ id }) => id)).toEqual(expected);
    expect(
      items
        .toReversed()
        .sort(shelfOrder(sort))
        .map(({ id }) => id),
    ).toEqual(expected);
  });
});

describe('filtered', () => {
  const items = [
    item('Äpfel im Herbst', { level: 1.5, words: 200 }),
    item('Brücken', { level: 2.5, words: 900, origin: 'own', reading: read(1) }),
    item('Chemie', { level: 4.5, words: 5000, origin: 'feed', reading: read(2, 2) }),
    item('Dächer', { place: 'archived', reading: read(3) }),
    item('Eis', { place: 'deleted', origin: 'own' }),
  ];
  test.each<[Record<string, string>, string[]]>([
    [{}, ['Äpfel im Herbst', 'Brücken', 'Chemie']],
    [{ level: 'B1' }, ['Brücken']],
    [{ from: 'bundled' }, ['Äpfel im Herbst']],
    [{ from: 'feed' }, ['Chemie']],
    [{ show: 'unread' }, ['Äpfel im Herbst']],
    [{ show: 'begun' }, ['Brücken']],
    [{ show: 'finished' }, ['Chemie']],
    [{ show: 'archived' }, ['Dächer']],
    [{ show: 'deleted' }, ['Eis']],
    [{ length: 'short' }, ['Äpfel im Herbst']],
    [{ length: 'medium' }, ['Brücken']],
    [{ length: 'long' }, ['Chemie']],
    [{ search: 'aepfel' }, ['Äpfel im Herbst']],
    [{ search: ' herbst äpfel ' }, ['Äpfel im Herbst']],
    [{ search: 'zeitung' }, ['Äpfel im Herbst', 'Brücken', 'Chemie']],
    [{ search: 'Eis' }, []],
    [{ level: 'B1', from: 'feed' }, []],
  ])('%j', (given, expected) => {
    const query = readShelfQuery({ ...given, sort: 'title' });
    expect(selectShelf(items, query).map(({ id }) => id)).toEqual(expected);
    expect(isFiltered(query)).toBe(Object.keys(given).length > 0);
  });
});

describe('an address', () => {
  test.each<[Record<string, string | string[]>, string]>([
    [{}, '/read'],
    [{ sort: 'well', page: '1' }, '/read'],
    [{ sort: 'level', from: 'own', search: 'See', page: '3' }, '/read?search=See&sort=level&from=own&page=3'],
    // What is unknown means nothing said.
    [{ sort: 'best', level: 'D1', from: ['own', 'feed'], show: '__proto__', length: '9', page: '-1', search: ['a'] }, '/read'],
  ])('%j leads to %s', (given, address) => {
    const query = readShelfQuery(given);
    expect(shelfAddress(query, { page: query.page })).toBe(address);
    expect(readShelfQuery(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(query);
  });

  test('begins at the first page when anything else is changed', () => {
    const query = readShelfQuery({ level: 'B2', page: '4' });
    expect(shelfAddress(query, { sort: 'title' })).toBe('/read?sort=title&level=B2');
    expect(shelfAddress(query, { level: '' })).toBe('/read');
  });
});
