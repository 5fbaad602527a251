import { useState } from 'react';
import type { FollowedFeed } from '#lib/reading/feed.ts';
import { Notice } from '../ui/notice.tsx';
import { changeFeeds } from './feed-job.ts';
import styles from './feeds.module.css';

const EVERY: [number, string][] = [
  [60, 'every hour'],
  [360, 'every six hours'],
  [1440, 'once a day'],
  [0, 'only when asked'],
];

interface Props {
  feed: FollowedFeed;
  /** "Checked at 14:05", as of when the page was made. */
  checked: string;
  isUnfollowed: boolean;
  onUnfollow: (isUnfollowed: boolean) => void;
}

/** A feed that is followed: where it is, when it was checked, what went wrong, how often it is asked. */
export function FeedRow({ feed, checked, isUnfollowed, onUnfollow }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const { id, title, site, address } = feed;
  const follow = async (isWanted: boolean) => {
    onUnfollow(!isWanted);
    const refused = await changeFeeds({ do: isWanted ? 'refollow' : 'unfollow', feed: id });
    setProblem(refused);
    if (refused) onUnfollow(isWanted);
  };
  if (isUnfollowed) {
    return (
      <li className={styles.gone}>
        <p role="status">Unfollowed: {title}</p>
        <button type="button" className="button quiet" onClick={() => void follow(true)}>
          Undo
        </button>
      </li>
    );
  }
  return (
    <li className={styles.feed}>
      <div>
        <h3>{title}</h3>
        <p className={styles.meta}>
          <a href={site ?? address} target="_blank" rel="noreferrer">
            {new URL(site ?? address).hostname.replace(/^www\./, '')}
          </a>
          <span>{checked}</span>
        </p>
      </div>
      <div className={styles.feedActions}>
        <label className={styles.every}>
          <span className="unseen">Check {title}</span>
          <select
            defaultValue={feed.every}
            onChange={async (event) => setProblem(await changeFeeds({ do: 'every', feed: id, minutes: Number(event.target.value) }))}
          >
            {EVERY.map(([minutes, label]) => (
              <option key={minutes} value={minutes}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button quiet" onClick={() => void follow(false)}>
          Unfollow<span className="unseen"> {title}</span>
        </button>
      </div>
      {(problem ?? feed.problem) && (
        <div className={styles.wide}>
          {problem ? <Notice tone="bad">{problem}</Notice> : <p className={styles.problem}>{feed.problem}</p>}
        </div>
      )}
    </li>
  );
}
