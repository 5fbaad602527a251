import type { FoundWords, WordQuery } from '#lib/words/listed-word.ts';
import { listAddress } from './query.ts';
import styles from './words.module.css';

/** From page to page; nothing when there is only one. */
export function Pager({ query, page, pages }: { query: WordQuery } & Pick<FoundWords, 'page' | 'pages'>) {
  if (pages === 1) return null;
  const link = (to: number, label: string) =>
    to >= 1 && to <= pages ? (
      <a className="button" href={listAddress({ ...query, page: to })} rel={to < page ? 'prev' : 'next'}>
        {label}
      </a>
    ) : (
      <span className="button" aria-disabled="true">
        {label}
      </span>
    );
  return (
    <nav aria-label="Pages" className={styles.pager}>
      {link(page - 1, 'Before')}
      <span className="figures">
        Page {page.toLocaleString('en-GB')} of {pages.toLocaleString('en-GB')}
      </span>
      {link(page + 1, 'Next')}
    </nav>
  );
}
