import type { TextPage } from '#lib/reading/article.ts';
import { pageAddress } from './page-address.ts';
import styles from './page-turner.module.css';

/** Where in a long text one is, and the way back; the way on is the end of the page. Nothing for a text of one page. */
export function PageTurner({ text: { id, page, pages } }: { text: TextPage }) {
  if (pages === 1) return null;
  return (
    <nav className={styles.turner} aria-label="Pages">
      {page > 1 && (
        <a rel="prev" href={pageAddress(id, page - 1, pages)}>
          <span aria-hidden="true">← </span>Page {page - 1}
        </a>
      )}
      <a className="figures" href={`/read/${encodeURIComponent(id)}/contents`} title="Contents and search">
        Page {page} of {pages}
      </a>
    </nav>
  );
}
