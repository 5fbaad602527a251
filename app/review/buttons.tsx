import { type MouseEvent, useEffect, useRef } from 'react';
import { GenderMark } from '../ui/headword.tsx';
import { ANSWERS, type Command } from './command.ts';
import { ARTICLES } from './judged.ts';
import styles from './session.module.css';
import type { Grade } from './session.ts';

/** A second click within this time belongs to a double click, in milliseconds. */
const DOUBLE = 400;

interface ButtonsProps {
  shown: boolean;
  answers: 2 | 4;
  /** What the one button before the answer says; null where articles are chosen instead. */
  open: string | null;
  /** The grade that is proposed, where the answer could be compared. */
  proposed: 1 | 3 | null;
  run: (command: Command) => void;
  /** When each grade would bring the card back ("10 min"); absent where that is not shown. */
  intervals: Record<Grade, string> | undefined;
}

/** What can be done with the card on screen, at the thumb. The keys stand beside the names, where there is a keyboard. */
export function Buttons({ shown, answers, open, proposed, run, intervals }: ButtonsProps) {
  const since = useRef(0);
  useEffect(() => {
    if (shown) since.current = performance.now();
  }, [shown]);

  if (!shown) return open === null ? <Articles run={run} /> : <Open label={open} run={run} />;
  // The second click of a double click on "Show answer" lands on a grade and is not meant as one.
  const meant = (event: MouseEvent) => event.detail < 2 || performance.now() - since.current > DOUBLE;
  return (
    <div className={styles.buttons}>
      {ANSWERS[answers].map(({ grade, label, key }) => (
        <button
          type="button"
          key={grade}
          className={grade === proposed ? 'button primary' : 'button'}
          aria-description={grade === proposed ? 'proposed' : undefined}
          data-grade={grade}
          onClick={(event) => meant(event) && run(grade)}
        >
          <span className={styles.answer}>
            {label}
            {intervals && <small>{intervals[grade]}</small>}
          </span>
          <span aria-hidden="true">
            <kbd>{key}</kbd>
            {grade === proposed && <kbd>Enter</kbd>}
          </span>
        </button>
      ))}
    </div>
  );
}

function Open({ label, run }: { label: string; run: (command: Command) => void }) {
  return (
    <div className={styles.buttons}>
      {/* The field keeps the focus until the answer is open, and a phone its keyboard. */}
      <button type="button" className="button primary" onPointerDown={(event) => event.preventDefault()} onClick={() => run('show')}>
        {label}
      </button>
    </div>
  );
}

function Articles({ run }: { run: (command: Command) => void }) {
  return (
    <div className={`${styles.buttons} ${styles.articles}`}>
      {ARTICLES.map((article, index) => (
        <button type="button" key={article} lang="de" className="button" data-article={article} onClick={() => run({ choose: index })}>
          <GenderMark gender={article} />
          {article}
          <span aria-hidden="true">
            <kbd>{index + 1}</kbd>
          </span>
        </button>
      ))}
    </div>
  );
}
