import { type MouseEvent, useEffect, useRef } from 'react';
import { ANSWERS, type Command } from './command.ts';
import styles from './session.module.css';

/** A second click within this time belongs to a double click, in milliseconds. */
const DOUBLE = 400;

/** What can be done with the card on screen, at the thumb. The keys stand beside the names, where there is a keyboard. */
export function Buttons({ shown, answers, run }: { shown: boolean; answers: 2 | 4; run: (command: Command) => void }) {
  const since = useRef(0);
  useEffect(() => {
    if (shown) since.current = performance.now();
  }, [shown]);

  if (!shown) {
    return (
      <div className={styles.buttons}>
        <button type="button" className="button primary" onClick={() => run('show')}>
          Show answer
        </button>
      </div>
    );
  }
  // The second click of a double click on "Show answer" lands on a grade and is not meant as one.
  const meant = (event: MouseEvent) => event.detail < 2 || performance.now() - since.current > DOUBLE;
  return (
    <div className={styles.buttons}>
      {ANSWERS[answers].map(({ grade, label, key }) => (
        <button type="button" key={grade} className="button" data-grade={grade} onClick={(event) => meant(event) && run(grade)}>
          {label}
          <span aria-hidden="true">
            <kbd>{key}</kbd>
          </span>
        </button>
      ))}
    </div>
  );
}
