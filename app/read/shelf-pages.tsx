import { type ShelfQuery, shelfAddress } from '#lib/reading/shelf-query.ts';
import styles from './shelf.module.css';

/** The way through a long shelf; nothing where all is on one page. */
export function ShelfPages({ query, page, pages }: { query: ShelfQuery; page: number; pages: number }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of the shelf" className={styles.pages}>
      {page > 1 ? (
        <a className="button" href={shelfAddress(query, { page: page - 1 })} rel="prev">
          Previous
        </a>
      ) : (
        <span />
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a className="button" href={shelfAddress(query, { page: page + 1 })} rel="next">
          Next
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
