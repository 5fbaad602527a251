'use client';

import { useState } from 'react';
import type { Card } from '#lib/cards/card.ts';
import type { Context } from '#lib/words/event.ts';
import { newEvent, sendAll } from '../../ui/events.ts';
import { Marked } from '../../ui/marked.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import styles from './set-aside.module.css';

interface Props {
  sentence: Pick<Context, 'sentence' | 'marks' | 'translation'> & { article: string; start: number; title: string };
  card: Card;
}

/** A sentence of a text with a button that makes it the one the word is asked in, and takes the card up again. */
export function LearnFrom({ sentence: { sentence, marks, translation, article, start, title }, card }: Props) {
  const [sent, setSent] = useState<string[] | null>(null);
  const isReady = useHydrated();
  const learn = () => {
    const first = marks[0]!;
    const context: Context = {
      place: { article, start, end: start + first[1] - first[0] },
      sentence,
      marks: [...marks],
      glosses: card.contexts[0]?.glosses ?? [],
      ...(translation && { translation }),
    };
    const events = [newEvent('kept', { word: card.word, context }), newEvent('suspended', { card: card.id, as: 'none' })];
    setSent(events.map(({ id }) => id));
    sendAll(events);
  };
  const undo = () => {
    sendAll((sent ?? []).toReversed().map((target) => newEvent('undone', { target })));
    setSent(null);
  };
  return (
    <li className={styles.sentence}>
      <p lang="de">
        <Marked sentence={sentence} marks={marks} />
      </p>
      {sent ? (
        <p role="status">
          Asked again, with this sentence first.{' '}
          <button type="button" className="button quiet" onClick={undo}>
            Undo
          </button>
        </p>
      ) : (
        <p className="links">
          <span className="soft" lang="de">
            {title}
          </span>{' '}
          <button type="button" disabled={!isReady} onClick={learn}>
            Learn it from this
          </button>
        </p>
      )}
    </li>
  );
}
