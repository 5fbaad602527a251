import { useEffect, useRef } from 'react';
import styles from './asking.module.css';
import type { CardAct } from './gloss-card.tsx';

/** A due word is asked before it is told. Skip tells it without an answer; so does Escape. */
export function Asking({ covered, act }: { covered: boolean; act: (as: CardAct) => void }) {
  const answers = useRef<HTMLButtonElement>(null);
  const was = useRef(covered);
  useEffect(() => {
    // Where the focus was on "Show", it goes on to the answers.
    if (was.current && !covered && document.activeElement === document.body) answers.current?.focus({ preventScroll: true });
    was.current = covered;
  }, [covered]);
  if (covered) {
    return (
      <div className={styles.asking}>
        <p>Do you remember?</p>
        <div className={styles.buttons}>
          <button type="button" className="button primary" onClick={() => act('show')}>
            Show
          </button>
          <button type="button" className="button quiet" onClick={() => act('skip')}>
            Skip
          </button>
        </div>
      </div>
    );
  }
  return (
    <fieldset className={styles.asking}>
      <legend className="unseen">Did you remember it?</legend>
      <div className={styles.buttons}>
        <button ref={answers} type="button" className="button" onClick={() => act('forgotten')}>
          Didn't know
        </button>
        <button type="button" className="button" onClick={() => act('recalled')}>
          Knew it
        </button>
      </div>
    </fieldset>
  );
}
