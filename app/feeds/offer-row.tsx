import { useState } from 'react';
import type { ListedOffer } from '#lib/reading/feed.ts';
import { useImport } from '../import/use-import.ts';
import { articleDate } from '../read/article-date.ts';
import { Notice } from '../ui/notice.tsx';
import { changeFeeds } from './feed-job.ts';
import styles from './feeds.module.css';

/** A text that a feed offers: brought in, it opens; dismissed, it can be taken back where it stood. */
export function OfferRow({ offer, from }: { offer: ListedOffer; from: string }) {
  const { state, start, stop } = useImport();
  const [isDismissed, setDismissed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { feed, key, title, summary, date, author, address } = offer;

  const mark = async (as: 'new' | 'dismissed') => {
    setDismissed(as === 'dismissed');
    const refused = await changeFeeds({ do: 'mark', offers: [{ feed, key }], as });
    setProblem(refused);
    if (refused) setDismissed(as !== 'dismissed');
  };
  if (isDismissed) {
    return (
      <li className={styles.gone}>
        <p role="status">
          Dismissed: <span lang="de">{title}</span>
        </p>
        <button type="button" className="button quiet" onClick={() => void mark('new')}>
          Undo
        </button>
      </li>
    );
  }
  return (
    <li className={styles.offer}>
      <h3 lang="de">{title}</h3>
      <p className={styles.meta}>
        <span>{from}</span>
        {date && <time dateTime={date}>{articleDate(date)}</time>}
        {author && <span>{author}</span>}
        {address && (
          <span>
            <a href={address} target="_blank" rel="noreferrer">
              Original
            </a>
          </span>
        )}
      </p>
      {summary && (
        <p className={styles.summary} lang="de">
          {summary}
        </p>
      )}
      {state.state === 'failed' && (
        <Notice tone="bad">
          {state.problem} {state.article && <a href={`/read/${encodeURIComponent(state.article)}`}>Open it</a>}
        </Notice>
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {state.state === 'running' ? (
        <div className={styles.job}>
          <progress aria-label={`Bringing in ${title}`} value={state.share} max={1} />
          <p className={`${styles.doing} figures`} role="status">
            {state.doing}
          </p>
          <button type="button" className="button" onClick={() => void stop()}>
            Stop
          </button>
        </div>
      ) : (
        <div className="actions">
          <button type="button" className="button" onClick={() => void start({ kind: 'offer', feed, key })}>
            Bring in<span className="unseen"> {title}</span>
          </button>
          <button type="button" className="button quiet" onClick={() => void mark('dismissed')}>
            Dismiss<span className="unseen"> {title}</span>
          </button>
        </div>
      )}
    </li>
  );
}
