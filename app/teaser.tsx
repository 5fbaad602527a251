import { readShare, type ShelfItem } from '#lib/reading/shelf-item.ts';
import { articleDate } from './read/article-date.ts';
import { readingMinutes } from './read/reading-minutes.ts';
import styles from './today.module.css';

interface Props {
  item: ShelfItem;
  kicker: string;
  /** A paragraph of it, to taste. */
  passage?: string | null;
  /** Whether this is what to do now. */
  primary?: boolean;
  /** Why this one: "96 % known, 5 new words". */
  reason?: string | null;
  hint?: string | null;
  small?: boolean;
}

/** A text as a newspaper's front page offers it. */
export function Teaser({ item, kicker, passage, reason, hint, primary = false, small = false }: Props) {
  const share = readShare(item);
  const address = `/read/${item.id}`;
  return (
    <article className={small ? styles.small : styles.teaser}>
      <p className={styles.kicker}>{kicker}</p>
      <h2 lang="de">
        <a href={address}>{item.title}</a>
      </h2>
      <p className={styles.facts}>
        {item.source}
        {item.date && <>, {articleDate(item.date)}</>} ·{' '}
        {share > 0 ? `${Math.round(share * 100)} % read, ${readingMinutes(item.words * (1 - share))} left` : readingMinutes(item.words)}
        {item.level && <> · {item.level.name}</>}
      </p>
      {passage && (
        <p className={styles.passage} lang="de">
          {passage}
        </p>
      )}
      {reason && <p className={styles.reason}>{reason}.</p>}
      {!small && (
        <div className={styles.start}>
          <a className={`button ${primary ? 'primary' : ''}`} href={address}>
            {share > 0 ? 'Go on' : 'Read'}
          </a>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
      )}
    </article>
  );
}
