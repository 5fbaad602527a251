import type { Article } from '#lib/reading/article.ts';
import { articleDate } from '../article-date.ts';
import { readingMinutes } from '../reading-minutes.ts';
import styles from './page.module.css';

/** Title, who published it and when, how long it takes. */
export function ArticleHead({ article, words }: { article: Article; words: number }) {
  return (
    <header className={styles.head}>
      <p className={styles.meta}>
        <span>{article.source}</span>
        {article.date && <time dateTime={article.date}>{articleDate(article.date)}</time>}
        <span>{readingMinutes(words)}</span>
      </p>
      <h1 lang="de">{article.title}</h1>
      <p className={styles.ways}>
        <span className={styles.hint}>Tap any word.</span> <a href={`/read/${encodeURIComponent(article.id)}/cards`}>Make cards</a>
      </p>
    </header>
  );
}
