import type { FoundWords, WordQuery } from '#lib/words/listed-word.ts';
import { FILTERS, listAddress } from './query.ts';
import styles from './words.module.css';

/** The parts of the list with how many words are in each. An empty one is left out, unless it is the one that is shown. */
export function PartsOfList({ query, counts }: { query: WordQuery } & Pick<FoundWords, 'counts'>) {
  const offered = FILTERS.filter(({ filter }) => filter === 'all' || filter === query.filter || counts[filter] > 0);
  return (
    <nav aria-label="Part of the list" className={`tabs ${styles.filters}`}>
      {offered.map(({ filter, label, means }) => (
        <a
          key={filter}
          href={listAddress({ ...query, filter, page: 1 })}
          title={means}
          aria-current={filter === query.filter ? 'page' : undefined}
        >
          {label} <span className={styles.number}>{counts[filter].toLocaleString('en-GB')}</span>
        </a>
      ))}
    </nav>
  );
}
