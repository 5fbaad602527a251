import type { FeedSource } from '#lib/reading/parse-sources.ts';
import styles from './feeds.module.css';
import { JobLine } from './job-line.tsx';
import type { UseFeedJob } from './use-feed-job.ts';

/** A source to choose. `shown`: whether what runs was asked here. */
export function SourceRow({ source, isFollowed, feedJob, shown }: Props) {
  const { name, about, level, site, feed, found } = source;
  return (
    <li className={styles.source}>
      <div>
        <h3>
          <a href={site} target="_blank" rel="noreferrer">
            {name}
          </a>
        </h3>
        <p className={styles.meta}>
          <span>{about}</span>
          <span>about {level}</span>
        </p>
        <details className={styles.found}>
          <summary>Address</summary>
          <p>
            <code>{feed}</code>
          </p>
          <p>Found in {found}.</p>
        </details>
      </div>
      {isFollowed ? (
        <p className={styles.followed}>Followed</p>
      ) : (
        <button
          type="button"
          className="button"
          disabled={feedJob.isRunning}
          onClick={() => feedJob.start({ do: 'follow', address: feed })}
        >
          Follow<span className="unseen"> {name}</span>
        </button>
      )}
      {shown && (
        <div className={styles.wide}>
          <JobLine {...feedJob} />
        </div>
      )}
    </li>
  );
}

interface Props {
  source: FeedSource;
  isFollowed: boolean;
  feedJob: UseFeedJob;
  shown: boolean;
}
