'use client';

import { type ChangeEvent, type FormEvent, type KeyboardEvent, useState } from 'react';
import type { WordPos } from '#lib/words/identity.ts';
import type { WordOrder, WordQuery } from '#lib/words/listed-word.ts';
import { POS_NAMES } from '../ui/correction-line.ts';
import { KEPT, listAddress, ORDERS, PARTS, readQuery } from './query.ts';
import styles from './words.module.css';

interface Props {
  query: WordQuery;
  articles: { id: string; title: string }[];
  /** How many words there are of each part of speech. */
  parts: Partial<Record<WordPos, number>>;
  /** Whether more than the search is in force. */
  unfolded: boolean;
}

/**
 * Search, filters and order, as a form that works by itself; with scripts a choice is followed at once and the address says only what is
 * not as usual.
 */
export function NarrowForm({ query, articles, parts, unfolded }: Props) {
  const [open, setOpen] = useState(unfolded);
  const go = (form: HTMLFormElement) => location.assign(addressOf(form));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(event.currentTarget);
  };
  const chosen = (event: ChangeEvent<HTMLSelectElement | HTMLInputElement>) => event.currentTarget.form && go(event.currentTarget.form);
  const leave = (event: KeyboardEvent<HTMLInputElement>) => event.key === 'Escape' && event.currentTarget.blur();
  const offered = PARTS.filter((pos) => parts[pos] || pos === query.pos);

  return (
    <form className={styles.narrow} action="/words" onSubmit={submit} aria-label="Search and filters">
      <div className={styles.search}>
        <label className="field">
          Search
          <input
            id="search"
            type="search"
            name="q"
            defaultValue={query.search}
            placeholder="Häuser, rief an …"
            autoComplete="off"
            autoCapitalize="none"
            lang="de"
            onKeyDown={leave}
          />
        </label>
        <button type="submit" className="button">
          Find
        </button>
      </div>
      {query.filter !== 'all' && <input type="hidden" name="state" value={query.filter} />}
      <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Filter and order</summary>
        <div className={styles.fields}>
          <label className="field">
            Part of speech
            <select name="pos" defaultValue={query.pos?.toLowerCase() ?? ''} onChange={chosen}>
              <option value="">All</option>
              {offered.map((pos) => (
                <option key={pos} value={pos.toLowerCase()}>
                  {capital(POS_NAMES[pos])} ({(parts[pos] ?? 0).toLocaleString('en-GB')})
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            Met in
            <select name="article" defaultValue={query.article ?? ''} onChange={chosen}>
              <option value="">All texts</option>
              {articles.map(({ id, title }) => (
                <option key={id} value={id} lang="de">
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            Kept
            <select name="kept" defaultValue={query.kept ?? ''} onChange={chosen}>
              <option value="">At any time</option>
              {KEPT.map(({ kept, label }) => (
                <option key={kept} value={kept}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            Order
            <select name="sort" defaultValue={sortValue(query.order)} onChange={chosen}>
              {ORDERS.filter(({ order }) => order !== (query.search ? null : 'met')).map(({ order, label }) => (
                <option key={order} value={sortValue(order)}>
                  {order === 'match' && !query.search ? 'Met last' : label}
                </option>
              ))}
            </select>
          </label>
          <label className={`choice ${styles.corrected}`}>
            <input type="checkbox" name="corrected" value="1" defaultChecked={query.corrected} onChange={chosen} />
            Corrected by you
          </label>
        </div>
      </details>
    </form>
  );
}

/** The shortest address that asks for what the form says, from its first page on. */
function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return listAddress(readQuery(Object.fromEntries(fields)));
}

/** The order that an address without one means is no value: what fits a search best, and without a search what was met last. */
const sortValue = (order: WordOrder): string => (order === 'match' ? '' : order);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
