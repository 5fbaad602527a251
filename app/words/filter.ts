import type { WordFilter } from '#lib/words/listed-word.ts';

/** The parts of the list, in the order in which they are offered. */
export const FILTERS: { filter: WordFilter; label: string }[] = [
  { filter: 'all', label: 'All' },
  { filter: 'due', label: 'Due' },
  { filter: 'learning', label: 'Learning' },
  { filter: 'mature', label: 'Known well' },
  { filter: 'known', label: 'Said known' },
  { filter: 'ignored', label: 'Ignored' },
  { filter: 'looked-up', label: 'Only tapped' },
];

/** What an address asks for: anything unknown means everything. */
export function readFilter(value: unknown): WordFilter {
  return FILTERS.find(({ filter }) => filter === value)?.filter ?? 'all';
}

/** The address of a part of the list, with the search kept. */
export function listAddress(filter: WordFilter, search: string): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(filter !== 'all' && { show: filter }) }).toString();
  return query ? `/words?${query}` : '/words';
}
