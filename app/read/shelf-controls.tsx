import { TEXT_LEVELS } from '#lib/reading/level.ts';
import type { ShelfSort } from '#lib/reading/shelf-order.ts';
import { type ShelfQuery, shelfAddress } from '#lib/reading/shelf-query.ts';
import styles from './shelf.module.css';

const SORTS: [ShelfSort, string][] = [
  ['well', 'Reads well today'],
  ['newest', 'Newest'],
  ['level', 'Easiest'],
  ['shortest', 'Shortest'],
  ['title', 'Title'],
  ['read', 'Lately read'],
];

interface Filter {
  name: 'level' | 'from' | 'show' | 'length';
  label: string;
  options: [string, string][];
}

const FILTERS: Filter[] = [
  { name: 'level', label: 'Level', options: [['', 'Any'], ...TEXT_LEVELS.map((level): [string, string] => [level, level])] },
  {
    name: 'show',
    label: 'Reading',
    options: [
      ['', 'All that is not put away'],
      ['unread', 'Not opened yet'],
      ['begun', 'Begun'],
      ['finished', 'Finished'],
      ['archived', 'Archived'],
      ['deleted', 'Deleted'],
    ],
  },
  {
    name: 'length',
    label: 'Length',
    options: [
      ['', 'Any'],
      ['short', 'Up to 4 minutes'],
      ['medium', '5 to 10 minutes'],
      ['long', 'Longer'],
    ],
  },
  {
    name: 'from',
    label: 'Source',
    options: [
      ['', 'Any'],
      ['bundled', 'Comes with Lesefluss'],
      ['own', 'Brought in'],
      ['feed', 'From a feed'],
    ],
  },
];

/** Search, filters and order of the shelf: a form and links, so that all of it is in the address and nothing needs a script. */
export function ShelfControls({ query }: { query: ShelfQuery }) {
  const narrowed = FILTERS.filter(({ name }) => query[name] !== '').length;
  return (
    <>
      <search>
        <form action="/read" className={styles.controls}>
          <div className={styles.search}>
            <label className="field">
              Search
              <input type="search" name="search" defaultValue={query.search} placeholder="Title or source" autoComplete="off" />
            </label>
            <button type="submit" className="button">
              Find
            </button>
          </div>
          <details className={styles.filters} open={narrowed > 0}>
            <summary>{narrowed > 0 ? `Filters (${narrowed})` : 'Filters'}</summary>
            <div className={styles.fields}>
              {FILTERS.map(({ name, label, options }) => (
                <label className="field" key={name}>
                  {label}
                  <select name={name} defaultValue={query[name]}>
                    {options.map(([value, text]) => (
                      <option key={value} value={value}>
                        {text}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
              <button type="submit" className="button">
                Apply
              </button>
            </div>
          </details>
          {query.sort !== 'well' && <input type="hidden" name="sort" value={query.sort} />}
        </form>
      </search>
      <nav aria-label="Order" className="tabs">
        {SORTS.map(([sort, label]) => (
          <a key={sort} href={shelfAddress(query, { sort })} aria-current={sort === query.sort ? 'true' : undefined}>
            {label}
          </a>
        ))}
      </nav>
    </>
  );
}
