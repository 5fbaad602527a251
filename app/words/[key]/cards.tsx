'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { WordRef } from '#lib/words/event.ts';
import { newEvent, send } from '../../ui/events.ts';
import { KIND_ASKS, kindName } from '../../ui/kind-names.ts';
import type { CardRow } from './card-rows.ts';
import styles from './cards.module.css';

interface Done {
  id: string;
  kind: CardKind;
  said: string;
  /** How the switch stands until the page has heard of it. */
  on: boolean;
}

/** How a word is asked: each kind of card that can be made of it, with its state and a switch. */
export function Cards({ word, rows }: { word: WordRef; rows: CardRow[] }) {
  const router = useRouter();
  const [done, setDone] = useState<Done | null>(null);

  const tell = (event: ReturnType<typeof newEvent<'kind-switched'>> | ReturnType<typeof newEvent<'suspended'>>, now: Omit<Done, 'id'>) => {
    setDone({ id: event.id, ...now });
    // A refusal is told by the frame of the page; here the switch goes back.
    void send(event).then((result) => (result.ok ? router.refresh() : setDone((last) => (last?.id === event.id ? null : last))));
  };
  const change = ({ kind }: CardRow, on: boolean) => {
    const said = `${kindName(kind)} ${on ? 'is asked from now on' : 'is not asked any more'}.`;
    tell(newEvent('kind-switched', { word, kind, on }), { kind, said, on });
  };
  const takeUp = ({ kind, card }: CardRow) => {
    if (card) tell(newEvent('suspended', { card, as: 'none' }), { kind, said: `${kindName(kind)} is asked again.`, on: true });
  };
  const undo = () => {
    if (!done) return;
    setDone(null);
    void send(newEvent('undone', { target: done.id })).then(() => router.refresh());
  };

  return (
    <section className="part" aria-labelledby="cards">
      <h2 id="cards">Cards</h2>
      <ul className={styles.list}>
        {rows.map((row) => {
          const { kind, state, aside } = row;
          const on = done?.kind === kind ? done.on : row.on;
          return (
            <li key={kind}>
              <label className="choice">
                <input type="checkbox" checked={on} onChange={() => change(row, !on)} />
                <span className={styles.name}>
                  {kindName(kind)}
                  <small>{state || KIND_ASKS[kind]}</small>
                </span>
              </label>
              {on && aside && (
                <button type="button" className="button quiet" onClick={() => takeUp(row)}>
                  Take up again<span className="unseen">: {kindName(kind)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.done}>
        <p role="status">{done?.said}</p>
        {done && (
          <button type="button" className="button quiet" onClick={undo}>
            Undo<span className="unseen">: {done.said}</span>
          </button>
        )}
      </div>
    </section>
  );
}
