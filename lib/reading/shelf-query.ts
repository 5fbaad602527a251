import { fold } from '#lib/words/fold.ts';
import { TEXT_LEVELS, type TextLevelName } from './level.ts';
import type { ShelfItem } from './shelf-item.ts';
import { type ShelfSort, shelfOrder } from './shelf-order.ts';

/** What an address asks of the shelf. Nothing said means everything that was not put away. */
export interface ShelfQuery {
  sort: ShelfSort;
  search: string;
  level: TextLevelName | '';
  from: ShelfItem['origin'] | '';
  show: 'unread' | 'begun' | 'finished' | 'archived' | 'deleted' | '';
  length: 'short' | 'medium' | 'long' | '';
  /** From 1. */
  page: number;
}

/** Words of a short text at most, and of a medium one: about four and ten minutes. */
export const LENGTHS = { short: 500, medium: 1200 };

const CHOICES = {
  sort: ['well', 'newest', 'level', 'shortest', 'title', 'read'],
  level: ['', ...TEXT_LEVELS],
  from: ['', 'bundled', 'own', 'feed'],
  show: ['', 'unread', 'begun', 'finished', 'archived', 'deleted'],
  length: ['', 'short', 'medium', 'long'],
} as const satisfies { [Name in Exclude<keyof ShelfQuery, 'search' | 'page'>]: readonly ShelfQuery[Name][] };

type Given = Record<string, string | string[] | undefined>;

/** Reads an address; what is unknown in it means nothing said. */
export function readShelfQuery(given: Given): ShelfQuery {
  const choice = <Name extends keyof typeof CHOICES>(name: Name): ShelfQuery[Name] =>
    ((CHOICES[name] as readonly string[]).find((value) => value === given[name]) ?? CHOICES[name][0]) as ShelfQuery[Name];
  const search = typeof given.search === 'string' ? given.search.trim().slice(0, 100) : '';
  const page = /^[1-9]\d{0,5}$/.test(String(given.page)) ? Number(given.page) : 1;
  return {
    sort: choice('sort'),
    search,
    level: choice('level'),
    from: choice('from'),
    show: choice('show'),
    length: choice('length'),
    page,
  };
}

/** The address of a part of the shelf; a change of anything but the page begins at the first page. */
export function shelfAddress(query: ShelfQuery, changes: Partial<ShelfQuery> = {}): string {
  const { sort, search, level, from, show, length, page } = { ...query, page: 1, ...changes };
  const said = { search, sort: sort === 'well' ? '' : sort, level, from, show, length, page: page > 1 ? String(page) : '' };
  const address = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')).toString();
  return address ? `/read?${address}` : '/read';
}

/** Whether anything but the order was asked for. */
export function isFiltered({ search, level, from, show, length }: ShelfQuery): boolean {
  return [search, level, from, show, length].some((value) => value !== '');
}

/** The texts that were asked for, in the order that was asked for. What was archived or deleted is found only where it is. */
export function selectShelf(items: readonly ShelfItem[], query: ShelfQuery): ShelfItem[] {
  const { sort, search, level, from, show, length } = query;
  const words = fold(search).split(/\s+/).filter(Boolean);
  return items
    .filter((item) => {
      if (!isShown(item, show)) return false;
      if (level && item.level?.name !== level) return false;
      if (from && item.origin !== from) return false;
      if (length && lengthOf(item) !== length) return false;
      const title = words.length > 0 ? fold(`${item.title} ${item.source}`) : '';
      return words.every((word) => title.includes(word));
    })
    .sort(shelfOrder(sort));
}

function isShown({ place, reading }: ShelfItem, show: ShelfQuery['show']): boolean {
  if (place !== null || show === 'archived' || show === 'deleted') return place === show;
  if (show === 'unread') return reading === null;
  if (show === 'begun') return reading !== null && reading.finishedAt === null;
  return show === '' || Boolean(reading?.finishedAt);
}

function lengthOf({ words }: ShelfItem): ShelfQuery['length'] {
  return words <= LENGTHS.short ? 'short' : words <= LENGTHS.medium ? 'medium' : 'long';
}
