import { type MouseEvent, useEffect, useRef } from 'react';
import { ANSWERS, type Command } from './command.ts';
import styles from './session.module.css';
import type { Grade } from './session.ts';

/** A second click within this time belongs to a double click, in milliseconds. */
const DOUBLE = 400;

interface Props {
  shown: boolean;
  answers: 2 | 4;
  run: (command: Command) => void;
  /** When each grade would bring the card back ("10 min"); absent where that is not shown. */
  intervals?: Record<Grade, string>;
}

/** What can be done with the card on screen, at the thumb. The keys stand beside the names, where there is a keyboard. */
export function Buttons({ shown, answers, run, intervals }: Props) {
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
          <span className={styles.answer}>
            {label}
            {intervals && <small>{intervals[grade]}</small>}
          </span>
          <span aria-hidden="true">
            <kbd>{key}</kbd>
          </span>
        </button>
      ))}
    </div>
  );
}
