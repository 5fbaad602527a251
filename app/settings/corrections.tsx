'use client';

import { useState } from 'react';
import type { Corrected } from '#lib/words/event.ts';
import { correctionLine } from '../ui/correction-line.ts';
import { newEvent, send } from '../ui/events.ts';
import styles from './corrections.module.css';

/** A correction with the title of the text that it is limited to. */
export interface ListedCorrection {
  corrected: Corrected;
  /** "14 Jul" */
  on: string;
  title?: string;
}

/** All that the learner has corrected, newest first. What is taken back stays in its place until the page is opened again. */
export function Corrections({ listed }: { listed: ListedCorrection[] }) {
  /** By correction, the event that took it back. */
  const [gone, setGone] = useState<Record<string, string>>({});

  const undo = (target: string) => {
    const event = newEvent('undone', { target });
    setGone((now) => ({ ...now, [target]: event.id }));
    void send(event).then((result) => !result.ok && forget(target));
  };
  const redo = (target: string) => {
    send(newEvent('undone', { target: gone[target]! }));
    forget(target);
  };
  const forget = (target: string) => setGone(({ [target]: _, ...others }) => others);

  if (listed.length === 0) {
    return <p className="soft">Nothing yet. Whatever you pin or correct in the card of a word is listed here and can be taken back.</p>;
  }
  return (
    <>
      <ul className="rows" aria-label="Your corrections">
        {listed.map(({ corrected, on, title }) => (
          <li key={corrected.id} className={styles.row} data-gone={corrected.id in gone || undefined}>
            <p>
              <span lang="de" className={styles.lemma}>
                {corrected.word.lemma}
              </span>
              : {correctionLine(corrected)}
              <span className={styles.where}>
                {on}, {corrected.place ? <>only in {title ? <span lang="de">“{title}”</span> : 'one text'}</> : 'everywhere'}
              </span>
            </p>
            <button type="button" className="button quiet" onClick={() => (corrected.id in gone ? redo(corrected.id) : undo(corrected.id))}>
              {corrected.id in gone ? 'Redo' : 'Undo'}
              <span className="unseen">: {corrected.word.lemma}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.export}>
        <a href="/api/corrections" download>
          Download your corrections
        </a>{' '}
        as a JSON file.
      </p>
    </>
  );
}
