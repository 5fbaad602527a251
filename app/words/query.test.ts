import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_WORDS, type WordQuery } from '#lib/words/listed-word.ts';
import { FILTERS, isNarrowed, KEPT, listAddress, ORDERS, PARTS, readQuery } from './query.ts';

const read = (address: string) => readQuery(Object.fromEntries(new URL(address, 'http://a').searchParams));

test.each<[string, Partial<WordQuery>]>([
  ['/words', {}],
  [
    '/words?q=H%C3%A4user&state=due&pos=noun&sort=alphabet&page=3',
    { search: 'Häuser', filter: 'due', pos: 'NOUN', order: 'alphabet', page: 3 },
  ],
  ['/words?article=ein-see&kept=week&corrected=1', { article: 'ein-see', kept: 'week', corrected: true }],
  // What a form sends for fields that were left empty, and what nobody sends.
  ['/words?q=&pos=&article=&kept=&sort=', {}],
  ['/words?state=gone&pos=name&kept=never&sort=random&page=-2&corrected=yes', {}],
  ['/words?page=1e99', {}],
  ['/words?page=2.5', {}],
])('%s', (address, expected) => {
  expect(read(address)).toEqual({ ...ALL_WORDS, ...expected });
});

test('a parameter that is there twice is none', () => {
  expect(readQuery({ q: ['a', 'b'] })).toEqual(ALL_WORDS);
});

test('an address says all of a question', () => {
  const query: fc.Arbitrary<WordQuery> = fc.record({
    search: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    filter: fc.constantFrom(...FILTERS.map(({ filter }) => filter)),
    pos: fc.constantFrom(null, ...PARTS),
    article: fc.constantFrom(null, 'ein-see', 'zwei & drei'),
    kept: fc.constantFrom(null, ...KEPT.map(({ kept }) => kept)),
    corrected: fc.boolean(),
    order: fc.constantFrom(...ORDERS.map(({ order }) => order)),
    page: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(query, (asked) => {
      expect(read(listAddress(asked))).toEqual(asked);
    }),
  );
  expect(listAddress(ALL_WORDS)).toBe('/words');
});

test('only what narrows the list narrows it', () => {
  expect(isNarrowed({ ...ALL_WORDS, filter: 'due', order: 'due', page: 2 })).toBe(false);
  expect(isNarrowed({ ...ALL_WORDS, corrected: true })).toBe(true);
});
