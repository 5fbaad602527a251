'use client';

import { type ReactNode, useState } from 'react';
import type { Card } from '#lib/cards/card.ts';
import { newEvent, send } from '../../ui/events.ts';
import { Headword } from '../../ui/headword.tsx';
import { kindName } from '../../ui/kind-names.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { plural } from '../../ui/when.ts';
import styles from './set-aside.module.css';

type Held = 'leech' | 'suspended' | 'off';

/** A card that is set aside, what is remembered of it, help (its children), and what can be done with it. */
export function AsideCard({ card, held, children }: { card: Card; held: Held; children?: ReactNode }) {
  const [done, setDone] = useState<{ event: string; said: string } | null>(null);
  const isReady = useHydrated();
  const { word, kind, memory } = card;
  const tell = (event: { id: string } & Parameters<typeof send>[0], said: string) => {
    setDone({ event: event.id, said });
    void send(event);
  };
  const undo = () => {
    if (done) void send(newEvent('undone', { target: done.event }));
    setDone(null);
  };
  const again = () =>
    held === 'off'
      ? tell(newEvent('kind-switched', { word, kind, on: true }), 'Asked again.')
      : tell(newEvent('suspended', { card: card.id, as: 'none' }), 'Asked again, with its lapses forgiven.');
  const button = (label: string, act: () => void, primary = false) => (
    <button type="button" className={`button ${primary ? '' : 'quiet'}`} disabled={!isReady} onClick={act}>
      {label}
      <span className="unseen">: {word.lemma}</span>
    </button>
  );
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3>
          <a href={`/words/${encodeURIComponent(word.key)}`}>
            <Headword text={word.headword} />
          </a>
        </h3>
        <p className={styles.facts}>
          {kindName(kind)}
          {memory.lapses > 0 && `, forgotten ${plural(memory.lapses, 'time')}`}
        </p>
      </div>
      {card.contexts[0]?.glosses[0] && <p className={styles.gloss}>{card.contexts[0].glosses[0]}</p>}
      {done ? (
        <p className={styles.done} role="status">
          {done.said}{' '}
          <button type="button" className="button quiet" onClick={undo}>
            Undo
          </button>
        </p>
      ) : (
        <>
          {children}
          <div className={styles.actions}>
            {button(held === 'off' ? 'Ask it again' : 'Start again', again, true)}
            {held === 'leech' && button('Suspend', () => tell(newEvent('suspended', { card: card.id, as: 'suspended' }), 'Suspended.'))}
            {button('I know it', () => tell(newEvent('declared', { word, as: 'known' }), 'Known: not asked any more.'))}
            {button('Remove', () => tell(newEvent('removed', { word }), 'Removed from your words.'))}
          </div>
        </>
      )}
    </li>
  );
}
