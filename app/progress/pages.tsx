import styles from './progress.module.css';

/** From page to page of something that is listed newest first; nothing when there is only one. */
export function Pages({ page, pages, address }: { page: number; pages: number; address: (page: number) => string }) {
  if (pages === 1) return null;
  const link = (to: number, label: string) =>
    to >= 1 && to <= pages ? (
      <a className="button" href={address(to)} rel={to < page ? 'prev' : 'next'}>
        {label}
      </a>
    ) : (
      <span className="button" aria-disabled="true">
        {label}
      </span>
    );
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {link(page - 1, 'Newer')}
      <span className="figures">
        Page {page.toLocaleString('en-GB')} of {pages.toLocaleString('en-GB')}
      </span>
      {link(page + 1, 'Older')}
    </nav>
  );
}
