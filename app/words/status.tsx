'use client';

import { useState } from 'react';
import type { Declared as DeclaredEvent, WordRef } from '#lib/words/event.ts';
import type { Declared } from '#lib/words/memory.ts';
import { newEvent, send } from '../ui/events.ts';
import styles from './words.module.css';

interface Props {
  word: WordRef;
  declared: Declared | null;
  /** "learning, 3 reviews, next tomorrow", as of when the page was made. */
  state: string;
}

const said: Record<DeclaredEvent['as'], string> = {
  known: 'known, as you said',
  ignored: 'ignored, as you said',
  none: 'no longer known or ignored by your word',
};

/** What is known of a word, in a line, and the buttons that change it. A change can be taken back where it was made. */
export function Status({ word, declared, state }: Props) {
  const [change, setChange] = useState<DeclaredEvent | null>(null);

  const declare = (as: DeclaredEvent['as']) => {
    const event = newEvent('declared', { word, as });
    setChange(event);
    // A refusal is told by the frame of the page; here the word goes back to what it was.
    void send(event).then((result) => !result.ok && setChange((now) => (now?.id === event.id ? null : now)));
  };
  const undo = (event: DeclaredEvent) => {
    send(newEvent('undone', { target: event.id }));
    setChange(null);
  };
  const button = (label: string, run: () => void) => (
    <button type="button" key={label} className="button quiet" onClick={run}>
      {label}
      <span className="unseen">: {word.lemma}</span>
    </button>
  );

  return (
    <>
      <p className={styles.state} aria-live="polite">
        {change ? said[change.as] : state}
      </p>
      <div className={styles.actions}>
        {change
          ? button('Undo', () => undo(change))
          : declared
            ? button(`Not ${declared}`, () => declare('none'))
            : [button('Known', () => declare('known')), button('Ignore', () => declare('ignored'))]}
      </div>
    </>
  );
}
