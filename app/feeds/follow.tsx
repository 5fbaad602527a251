import { type FormEvent, useEffect, useRef } from 'react';
import { useHydrated } from '../ui/use-hydrated.ts';
import styles from './feeds.module.css';
import { JobLine } from './job-line.tsx';
import type { UseFeedJob } from './use-feed-job.ts';

/** Follows what somebody types: the address of a feed, or of a page that names one. `shown`: whether what runs was asked here. */
export function Follow({ feedJob, shown }: { feedJob: UseFeedJob; shown: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const isReady = useHydrated();
  const isDone = shown && feedJob.job?.state === 'done';
  // What was refused stays to be corrected.
  useEffect(() => {
    if (isDone) form.current?.reset();
  }, [isDone]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = String(new FormData(event.currentTarget).get('address') ?? '').trim();
    if (address !== '') feedJob.start({ do: 'follow', address });
  };
  return (
    <form ref={form} className={styles.follow} onSubmit={submit}>
      <label className="field">
        Address
        <input name="address" inputMode="url" placeholder="https://" autoComplete="off" required />
        <small>Of a feed (RSS, Atom, JSON Feed), or of a page that names one: most front pages of newspapers and blogs do.</small>
      </label>
      <button type="submit" className="button primary" disabled={!isReady || feedJob.isRunning}>
        Follow
      </button>
      {shown && <JobLine {...feedJob} />}
    </form>
  );
}
