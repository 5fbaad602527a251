import { useEffect, useState } from 'react';
import { NO_VOICE_HELP, rememberNoVoice } from '../../ui/no-voice.ts';
import styles from './player.module.css';

/** Voices come late: for so long none is not missed. */
const LATE = 1500;

/** Says, once, that there is no German voice here, and what to do about it. */
export function NoVoice({ close }: { close: () => void }) {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), 'speechSynthesis' in window ? LATE : 0);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className={styles.player} aria-label="Reading aloud">
      <div className={styles.none} role="status">
        <p>{waited ? NO_VOICE_HELP : 'Looking for a German voice …'}</p>
        {waited && (
          <button
            type="button"
            className="button"
            onClick={() => {
              rememberNoVoice();
              close();
            }}
          >
            All right
          </button>
        )}
      </div>
    </section>
  );
}
