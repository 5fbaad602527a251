import { type FormEvent, useEffect, useState } from 'react';
import styles from './feeds.module.css';
import { JobLine } from './job-line.tsx';
import type { UseFeedJob } from './use-feed-job.ts';

/** Follows what somebody types: the address of a feed, or of a page that names one. `shown`: whether what runs was asked here. */
export function Follow({ feedJob, shown }: { feedJob: UseFeedJob; shown: boolean }) {
  const [address, setAddress] = useState('');
  const isDone = shown && feedJob.job?.state === 'done';
  // What was refused stays to be corrected.
  useEffect(() => {
    if (isDone) setAddress('');
  }, [isDone]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (address.trim() !== '') feedJob.start({ do: 'follow', address: address.trim() });
  };
  return (
    <form className={styles.follow} onSubmit={submit}>
      <label className="field">
        Address
        <input
          name="address"
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
          required
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <small>Of a feed (RSS, Atom, JSON Feed), or of a page that names one: most front pages of newspapers and blogs do.</small>
      </label>
      <button type="submit" className="button primary" disabled={feedJob.isRunning}>
        Follow
      </button>
      {shown && <JobLine {...feedJob} />}
    </form>
  );
}
