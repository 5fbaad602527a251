import type { Metadata } from 'next';
import { wordList } from '#db/words.ts';
import { currentLearner } from '../learner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { plural } from '../ui/when.ts';
import { FILTERS, listAddress, readFilter } from './filter.ts';
import { WordRow } from './word-row.tsx';
import styles from './words.module.css';

export const metadata: Metadata = { title: 'Words' };

/** More are found by searching: a page that no one scrolls through need not be sent. */
const SHOWN = 300;

export default async function WordsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const learner = await currentLearner();
  const query = await searchParams;
  const search = typeof query.search === 'string' ? query.search.slice(0, 100) : '';
  const filter = readFilter(query.show);
  const now = Date.now();
  const words = await wordList(learner, { search, filter, now, limit: SHOWN + 1 });
  const untouched = words.length === 0 && filter === 'all' && search === '';
  return (
    <main id="main" className="page">
      <PageHeading title="Words" />
      {untouched ? (
        <EmptyState
          title="No words yet"
          text="Every word you keep, or say you know, is listed here with the sentence you met it in. Tap any word in a text to begin."
        >
          <a className="button primary" href="/read">
            Read
          </a>
        </EmptyState>
      ) : (
        <>
          <form className={styles.search} action="/words">
            <label className="field">
              Search
              <input type="search" name="search" defaultValue={search} placeholder="aussenminister, fand …" autoComplete="off" />
            </label>
            {filter !== 'all' && <input type="hidden" name="show" value={filter} />}
            <button type="submit" className="button">
              Find
            </button>
          </form>
          <nav aria-label="Part of the list" className={styles.filters}>
            {FILTERS.map(({ filter: each, label }) => (
              <a key={each} href={listAddress(each, search)} aria-current={each === filter ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <p className={styles.count} role="status">
            {words.length > SHOWN ? `The ${SHOWN} words met last` : plural(words.length, 'word')}
            {search && ` for “${search}”`}
          </p>
          <ul className="rows">
            {words.slice(0, SHOWN).map((word) => (
              <WordRow key={word.word.key} listed={word} now={now} zone={learner.zone} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
