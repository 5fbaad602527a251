'use client';

import { useState } from 'react';
import type { Done } from '#lib/cards/lately.ts';
import { newEvent, send } from '../ui/events.ts';
import styles from './lately.module.css';
import { latelyLine } from './lately-line.ts';

/** What reading did, with when it was and the title of its text, if that is still there. */
export interface ListedDone {
  done: Done;
  /** "14 Jul" */
  on: string;
  title?: string;
}

/** So many are shown from the start. */
const FEW = 5;

/** What reading did in the last thirty days, each as one to take back. What is taken back stays in its place until the page is opened again. */
export function Lately({ listed }: { listed: ListedDone[] }) {
  /** By batch, the events that took it back. */
  const [gone, setGone] = useState<Record<string, string[]>>({});
  const [all, setAll] = useState(false);

  const forget = (id: string) => setGone(({ [id]: _, ...others }) => others);
  const undo = ({ id, events }: Done) => {
    const undos = events.map((target) => newEvent('undone', { target }));
    setGone((now) => ({ ...now, [id]: undos.map((event) => event.id) }));
    const answers = undos.map(send);
    void Promise.all(answers).then((results) => results.every(({ ok }) => !ok) && forget(id));
  };
  const redo = ({ id }: Done) => {
    // The last that was taken back comes back first.
    for (const target of gone[id]!.toReversed()) void send(newEvent('undone', { target }));
    forget(id);
  };

  return (
    <section className="part" id="lately" aria-labelledby="lately-title">
      <h2 id="lately-title">Lately</h2>
      {listed.length === 0 ? (
        <p className="soft">Whatever the end of a text did is listed here for thirty days, and can be taken back as a whole.</p>
      ) : (
        <>
          <ul className="rows" aria-labelledby="lately-title">
            {(all ? listed : listed.slice(0, FEW)).map(({ done, on, title }) => {
              const [before, after] = latelyLine(done);
              const isGone = done.id in gone;
              return (
                <li key={done.id} className={styles.row} data-gone={isGone || undefined}>
                  <p>
                    {before}
                    {title ? <span lang="de">“{title}”</span> : 'a text that is gone'}
                    {after}
                    <span className={styles.on}>{on}</span>
                  </p>
                  <button type="button" className="button quiet" onClick={() => (isGone ? redo(done) : undo(done))}>
                    {isGone ? 'Redo' : 'Undo'}
                    <span className="unseen">: {title}</span>
                  </button>
                </li>
              );
            })}
          </ul>
          {!all && listed.length > FEW && (
            <p className="links">
              <button type="button" onClick={() => setAll(true)}>
                All {listed.length} of the last thirty days
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
