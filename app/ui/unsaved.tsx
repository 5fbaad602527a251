'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { flush, subscribe, unsaved } from './events.ts';
import styles from './unsaved.module.css';

/** Sends what an earlier page left behind, and says so when a change cannot be saved now or at all. A refused grade is told by the review. */
export function Unsaved() {
  const router = useRouter();
  const [waits, setWaits] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  useEffect(() => {
    const stop = subscribe((news) => {
      if (news.type === 'refused') return news.event.type === 'graded' ? undefined : setRefused(news.message);
      const changes = news.count === 1 ? 'One change is' : `${news.count} changes are`;
      setWaits(news.message ? `${news.message} ${changes} kept here for the next try.` : null);
    });
    // This page was made before the server knew what the last one left behind: once it does, the page is made again.
    if (unsaved()) void flush().then(() => unsaved() || router.refresh());
    return stop;
  }, [router]);

  return (
    <div role="status" className={styles.unsaved}>
      {waits && <p>{waits}</p>}
      {refused && (
        <p>
          {refused}{' '}
          <button type="button" className="button quiet" onClick={() => setRefused(null)}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}
