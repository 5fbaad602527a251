'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { SelectedWord } from '#lib/words/listed-word.ts';
import { newEvent, send } from '../../ui/events.ts';
import { eventFor } from '../batches.ts';
import { CHANGED, type Change } from '../state.ts';
import styles from './word.module.css';

/** What can be said of the word. A change can be taken back where it was made. */
export function Status({ word }: { word: SelectedWord }) {
  const router = useRouter();
  const [done, setDone] = useState<{ change: Change; id: string } | null>(null);

  const act = (change: Change) => {
    const event = eventFor(word, change);
    setDone({ change, id: event.id });
    // A refusal is told by the frame of the page; here the word goes back to what it was.
    void send(event).then((result) => (result.ok ? router.refresh() : setDone((now) => (now?.id === event.id ? null : now))));
  };
  const undo = (target: string) => {
    setDone(null);
    void send(newEvent('undone', { target })).then(() => router.refresh());
  };
  const button = (label: string, run: () => void) => (
    <button type="button" key={label} className="button" onClick={run}>
      {label}
    </button>
  );

  return (
    <div className={styles.actions}>
      {done ? (
        button('Undo', () => undo(done.id))
      ) : (
        <>
          {word.declared === 'known' ? button('Not known', () => act('none')) : button('Known', () => act('known'))}
          {word.declared === 'ignored' ? button('Not ignored', () => act('none')) : button('Ignore', () => act('ignored'))}
          {word.kept && button('Remove', () => act('removed'))}
        </>
      )}
      <p role="status" className={styles.done}>
        {done && `Now ${CHANGED[done.change]}.`}
      </p>
    </div>
  );
}
