import { describe, expect, test } from 'vitest';
import { type Coverage, noCoverage } from '#lib/reading/coverage.ts';
import { readShare, type ShelfItem } from '#lib/reading/shelf-item.ts';
import { goingOn, kicker, reason, suggested } from './today.ts';

function item(id: string, fields: Partial<ShelfItem> = {}): ShelfItem {
  const about = { title: id, source: 'x', words: 100, length: 600, origin: 'bundled' as const, addedAt: 0 };
  return { id, ...about, place: null, placedAt: null, reading: null, level: null, coverage: null, ...fields };
}
const reading = (lastAt: number, position = 300, finishedAt: number | null = null) => ({
  position,
  seconds: 60,
  words: 50,
  lastAt,
  finishedAt,
});
const known = (id: string, share: number, due = 0, fields: Partial<ShelfItem> = {}) =>
  item(id, { coverage: { ...noCoverage(), running: 100, known: 100 * share, share, newWords: 5, due }, ...fields });

describe('the text to go on with', () => {
  test.each<[string, ShelfItem[], string | null]>([
    ['none on an empty shelf', [], null],
    ['none when nothing was opened', [item('a')], null],
    ['the one read last', [item('a', { reading: reading(1) }), item('b', { reading: reading(2) }), item('c')], 'b'],
    ['none when that one was finished', [item('a', { reading: reading(1) }), item('b', { reading: reading(2, 600, 2) })], null],
    ['none when that one was put away', [item('a', { reading: reading(1) }), item('b', { reading: reading(2), place: 'archived' })], null],
  ])('%s', (_, shelf, expected) => {
    expect(goingOn(shelf)?.id ?? null).toBe(expected);
  });
});

describe('the suggestion', () => {
  test.each<[string, ShelfItem[], string | null]>([
    ['none without texts', [], null],
    ['in the band before outside of it', [known('easy', 1), known('right', 0.95), known('hard', 0.6)], 'right'],
    ['in the band, most due words', [known('a', 0.95, 1), known('b', 0.93, 4)], 'b'],
    ['the nearest when none is in the band', [known('a', 0.5, 9), known('b', 0.8)], 'b'],
    ['the newest among equals', [known('a', 0.95), known('b', 0.95, 0, { addedAt: 5 })], 'b'],
    ['never a finished one', [known('a', 0.95, 0, { reading: reading(1, 600, 1) })], null],
    ['never one that was put away', [known('a', 0.95, 0, { place: 'deleted' })], null],
  ])('%s', (_, shelf, expected) => {
    expect(suggested(shelf)?.id ?? null).toBe(expected);
  });

  test.each<[number, string]>([
    [0.67, 'To read next'],
    [0.92, 'Reads well today'],
    [0.98, 'Reads well today'],
    [1, 'To read next'],
  ])('with %d known is called: %s', (share, expected) => {
    expect(kicker(known('a', share))).toBe(expected);
  });

  test.each<[Partial<Coverage>, string]>([
    [{ share: 0.967, newWords: 5, due: 3 }, '96 % known, 5 new words, 3 of your due words appear'],
    [{ share: 1, newWords: 1, due: 1 }, '100 % known, 1 new word, one of your due words appears'],
    // Never "100 % known" while something is not.
    [{ share: 0.999, newWords: 1, due: 0 }, '99 % known, 1 new word'],
  ])('says why: %j', (fields, expected) => {
    expect(reason({ ...noCoverage(), ...fields })).toBe(expected);
  });
});

test.each<[number, number, number]>([
  [300, 600, 0.5],
  [900, 600, 1],
  [0, 0, 0],
])('position %d of %d', (position, length, expected) => {
  expect(readShare(item('a', { length, reading: reading(1, position) }))).toBe(expected);
});
