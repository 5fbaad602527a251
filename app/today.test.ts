import { describe, expect, test } from 'vitest';
import { type Coverage, noCoverage } from '#lib/reading/coverage.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import { type Candidate, goingOn, kicker, readShare, reason, suggested } from './today.ts';

function item(id: string, fields: Partial<ShelfItem> = {}): ShelfItem {
  return { id, title: id, source: 'x', words: 100, length: 600, own: false, addedAt: 0, reading: null, ...fields };
}
const reading = (lastAt: number, position = 300, finishedAt: number | null = null) => ({
  position,
  seconds: 60,
  words: 50,
  lastAt,
  finishedAt,
});
function candidate(id: string, share: number, due = 0, fields: Partial<ShelfItem> = {}): Candidate {
  const coverage: Coverage = { ...noCoverage(), running: 100, known: 100 * share, share, newWords: 5, due };
  return { item: item(id, fields), coverage };
}

describe('the text to go on with', () => {
  test.each<[string, ShelfItem[], string | null]>([
    ['none on an empty shelf', [], null],
    ['none when nothing was opened', [item('a')], null],
    ['the one read last', [item('a', { reading: reading(1) }), item('b', { reading: reading(2) }), item('c')], 'b'],
    ['none when that one was finished', [item('a', { reading: reading(1) }), item('b', { reading: reading(2, 600, 2) })], null],
  ])('%s', (_, shelf, expected) => {
    expect(goingOn(shelf)?.id ?? null).toBe(expected);
  });
});

describe('the suggestion', () => {
  test.each<[string, Candidate[], string | null]>([
    ['none without texts', [], null],
    ['in the band before outside of it', [candidate('easy', 1), candidate('right', 0.95), candidate('hard', 0.6)], 'right'],
    ['in the band, most due words', [candidate('a', 0.95, 1), candidate('b', 0.93, 4)], 'b'],
    ['the nearest when none is in the band', [candidate('a', 0.5, 9), candidate('b', 0.8)], 'b'],
    ['the newest among equals', [candidate('a', 0.95), candidate('b', 0.95, 0, { addedAt: 5 })], 'b'],
    ['never a finished one', [candidate('a', 0.95, 0, { reading: reading(1, 600, 1) })], null],
  ])('%s', (_, candidates, expected) => {
    expect(suggested(candidates)?.item.id ?? null).toBe(expected);
  });

  test.each<[number, string]>([
    [0.67, 'To read next'],
    [0.92, 'Reads well today'],
    [1, 'Reads well today'],
  ])('with %d known is called: %s', (share, expected) => {
    expect(kicker(candidate('a', share).coverage)).toBe(expected);
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
