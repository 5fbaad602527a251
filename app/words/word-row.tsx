'use client';

import { useState } from 'react';
import type { Declared as DeclaredEvent, WordRef } from '#lib/words/event.ts';
import type { Declared } from '#lib/words/memory.ts';
import { newEvent, send } from '../ui/events.ts';
import { Headword } from '../ui/headword.tsx';
import styles from './words.module.css';

interface Props {
  word: WordRef;
  declared: Declared | null;
  gloss?: string;
  /** "learning, 3 reviews, next tomorrow", as of when the page was made. */
  state: string;
}

const said: Record<DeclaredEvent['as'], string> = {
  known: 'known, as you said',
  ignored: 'ignored, as you said',
  none: 'no longer known or ignored by your word',
};

/** A word with what is known of it. A status can be given and taken back here; the row stays where it is until the page is opened again. */
export function WordRow({ word, declared, gloss, state }: Props) {
  const [change, setChange] = useState<DeclaredEvent | null>(null);
  const current = change ? (change.as === 'none' ? null : change.as) : declared;

  const declare = (as: DeclaredEvent['as']) => {
    const event = newEvent('declared', { word, as });
    setChange(event);
    // A refusal is told by the page's frame; here the row goes back to what it was.
    void send(event).then((result) => !result.ok && setChange((now) => (now?.id === event.id ? null : now)));
  };
  const undo = (event: DeclaredEvent) => {
    send(newEvent('undone', { target: event.id }));
    setChange(null);
  };

  return (
    <li className={styles.row}>
      <div className={styles.word}>
        <a href={`/words/${encodeURIComponent(word.key)}`} className={styles.headword}>
          <Headword text={word.headword} />
        </a>
        {gloss && <p className={styles.gloss}>{gloss}</p>}
        <p className={styles.state} aria-live="polite">
          {change ? said[change.as] : state}
        </p>
      </div>
      <div className={styles.actions}>
        {change ? (
          <button type="button" className="button quiet" onClick={() => undo(change)}>
            Undo<span className="unseen">: {word.lemma}</span>
          </button>
        ) : current ? (
          <button type="button" className="button quiet" onClick={() => declare('none')}>
            Not {current}
            <span className="unseen">: {word.lemma}</span>
          </button>
        ) : (
          <>
            <button type="button" className="button quiet" onClick={() => declare('known')}>
              Known<span className="unseen">: {word.lemma}</span>
            </button>
            <button type="button" className="button quiet" onClick={() => declare('ignored')}>
              Ignore<span className="unseen">: {word.lemma}</span>
            </button>
          </>
        )}
      </div>
    </li>
  );
}
