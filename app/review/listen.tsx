import styles from './listen.module.css';
import type { Speech } from './use-speech.ts';

/** A sentence to hear: the card has nothing to read until its answer is open. */
export function Listen({ sentence, speech }: { sentence: string; speech: Speech }) {
  return (
    <div className={styles.listen}>
      <button type="button" className={styles.play} data-speaking={speech.speaking || undefined} onClick={() => speech.say(sentence)}>
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <path d="M9 18h8l11-9v30l-11-9H9z" fill="currentColor" />
          <path
            d="M33 17c3.5 3.5 3.5 10.5 0 14M37.5 11.5c6.5 6.5 6.5 18.5 0 25"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
          />
        </svg>
        <span>
          {speech.speaking ? 'Again' : 'Listen'}{' '}
          <span aria-hidden="true">
            <kbd>L</kbd>
          </span>
        </span>
      </button>
      <button type="button" className="button quiet" onClick={() => speech.say(sentence, true)}>
        Slower
      </button>
      <p className={styles.said} role="status">
        {speech.problem ?? (speech.state === 'unknown' ? 'Looking for a German voice …' : '')}
      </p>
    </div>
  );
}
