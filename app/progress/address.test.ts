import { expect, test } from 'vitest';
import { EVERYTHING, type EventQuery } from '#lib/progress/counted.ts';
import { eventsAddress, readEventQuery } from './address.ts';

test.each<[Partial<EventQuery>, number]>([
  [{}, 1],
  [{ what: 'taps', from: '2026-03-01', to: '2026-03-01' }, 1],
  [{ what: 'asked', kinds: ['meaning', 'cloze'], age: 15, from: '2026-03-01', to: '2026-03-07' }, 3],
  [{ what: 'forgotten', age: 0 }, 1],
  [{ what: 'mature', to: '2026-03-01' }, 2],
  [{ article: 'ein-see', word: 'See|NOUN|m', since: 0, until: 1_772_000_000_000 }, 1],
])('the address of %j, page %i, reads back as the same', (query, page) => {
  const address = new URL(eventsAddress(query, page), 'http://x');
  expect(readEventQuery(Object.fromEntries(address.searchParams))).toEqual({ query: { ...EVERYTHING, ...query }, page });
});

test.each<Record<string, string | string[]>>([
  { what: 'everything' },
  { day: 'yesterday', from: '2026-3-1', to: '1' },
  { age: '3', kind: 'spelling' },
  { since: '-1', until: '1e9', page: '-2' },
  { what: ['taps', 'kept'], page: ['2'] },
])('what is unknown in an address does not narrow: %j', (params) => {
  expect(readEventQuery(params)).toEqual({ query: EVERYTHING, page: 1 });
});
