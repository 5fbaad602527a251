'use client';

import { useEffect, useState } from 'react';
import { flush, onRefused, onWaiting } from './events.ts';
import styles from './unsaved.module.css';

/** Sends what an earlier page left behind, and says so when a change cannot be saved now or at all. A refused grade is told by the review. */
export function Unsaved() {
  const [waits, setWaits] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  useEffect(() => {
    const stops = [
      onWaiting((count, message) => {
        setWaits(
          count > 0 && message
            ? `${message} ${count === 1 ? 'One change is' : `${count} changes are`} kept here until it can be saved.`
            : null,
        );
      }),
      onRefused((event, message) => event.type !== 'graded' && setRefused(message)),
    ];
    void flush();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

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
