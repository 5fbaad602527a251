import type { TextPage } from '#lib/reading/article.ts';
import { articleDate } from '../article-date.ts';
import { readingMinutes } from '../reading-minutes.ts';
import styles from './page.module.css';
import { pageAddress } from './page-address.ts';

/** Title, who wrote and published it and when, how long it takes; on the later pages of a long text only what page it is. */
export function ArticleHead({ page: text, words }: { page: TextPage; words: number }) {
  return (
    <header className={styles.head} data-later={text.page > 1 ? '' : undefined}>
      <p className={styles.meta}>
        {text.page === 1 && text.author && <span lang="de">{text.author}</span>}
        {text.page === 1 && <span>{text.address ? <a href={text.address}>{text.source}</a> : text.source}</span>}
        {text.page === 1 && text.date && <time dateTime={text.date}>{articleDate(text.date)}</time>}
        <span>{readingMinutes(words)}</span>
        {text.pages > 1 && (
          <a href={`/read/${encodeURIComponent(text.id)}/contents`}>
            page {text.page} of {text.pages}, contents
          </a>
        )}
      </p>
      <h1 lang="de">{text.title}</h1>
      <p className={styles.ways}>
        <span className={styles.hint}>Tap any word.</span>{' '}
        <button type="button" data-read-aloud>
          Read aloud
        </button>{' '}
        <a href={pageAddress(text.id, text.page, text.pages, 'cards')}>Make cards</a>
      </p>
    </header>
  );
}
