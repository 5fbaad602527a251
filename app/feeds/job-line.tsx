import { Notice } from '../ui/notice.tsx';
import { plural } from '../ui/when.ts';
import styles from './feeds.module.css';
import type { UseFeedJob } from './use-feed-job.ts';

/** How the question to a site is: a bar while it runs, a sentence when it has ended. */
export function JobLine({ job, stop }: Pick<UseFeedJob, 'job' | 'stop'>) {
  if (!job) return null;
  if (job.state === 'running') {
    return (
      <div className={styles.job}>
        <progress aria-label="Asking the sites" value={job.share} max={1} />
        <p className={`${styles.doing} figures`} role="status">
          {job.doing} …
        </p>
        <button type="button" className="button" onClick={stop}>
          Stop
        </button>
      </div>
    );
  }
  if (job.state === 'failed') return <Notice tone="bad">{job.problem}</Notice>;
  if (job.state === 'stopped') return <Notice>Stopped.</Notice>;
  const { title, already, fresh } = job.about;
  if (title !== undefined) return <Notice tone="good">{already ? `You follow ${title} already.` : `You follow ${title} now.`}</Notice>;
  return <Notice>{fresh ? `${plural(fresh, 'new text')}.` : 'Nothing new.'}</Notice>;
}
