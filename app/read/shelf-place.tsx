'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Retitled, Shelved } from '#lib/words/event.ts';
import { newEvent, send } from '../ui/events.ts';
import { ShelfMenu } from './shelf-menu.tsx';
import styles from './shelf-row.module.css';

interface Props {
  id: string;
  title: string;
  /** Brought in by the learner: only such texts can be deleted. */
  own: boolean;
  place: 'archived' | 'deleted' | null;
  /** What is known of the text, under its title. */
  children: ReactNode;
}

const said = { archived: 'Archived', deleted: 'Deleted', none: 'Put back on the shelf' };

/** The row of a text, with what can be done with it. What leaves the list leaves a line behind, until the list is opened again. */
export function ShelfPlace({ id, title, own, place, children }: Props) {
  const [moved, setMoved] = useState<Shelved | null>(null);
  const [called, setCalled] = useState<Retitled | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLAnchorElement>(null);
  const back = useRef(false);

  // The button that was pressed is gone: its place is taken by what undoes it, and after that by the text.
  useEffect(() => {
    if (moved) undo.current?.focus();
    else if (back.current) heading.current?.focus();
    back.current = moved !== null;
  }, [moved]);

  const move = (as: Shelved['as']) => {
    const event = newEvent('shelved', { article: id, as });
    setMoved(event);
    // A refusal is told by the frame of the page.
    void send(event).then((result) => !result.ok && setMoved((now) => (now?.id === event.id ? null : now)));
  };
  const rename = (text: string) => {
    const event = newEvent('retitled', { article: id, title: text });
    setCalled(event);
    void send(event).then((result) => !result.ok && setCalled((now) => (now?.id === event.id ? null : now)));
  };
  const takeBack = (event: Shelved | Retitled) => {
    void send(newEvent('undone', { target: event.id }));
    if (event.type === 'shelved') setMoved(null);
    else setCalled(null);
  };

  const name = called?.title ?? title;
  if (moved) {
    return (
      <li className={styles.gone}>
        <p role="status">
          {said[moved.as]}: <span lang="de">{name}</span>
        </p>
        <button type="button" ref={undo} className="button quiet" onClick={() => takeBack(moved)}>
          Undo
          <span className="unseen">: {name}</span>
        </button>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <h2 lang="de">
        <a ref={heading} href={`/read/${encodeURIComponent(id)}`}>
          {name}
        </a>
      </h2>
      {children}
      <ShelfMenu id={id} title={name} own={own} place={place} onMove={move} onRename={rename} />
      {called && (
        <p className={styles.renamed} role="status">
          Renamed.{' '}
          <button type="button" className="button quiet" onClick={() => takeBack(called)}>
            Undo
            <span className="unseen">: {name}</span>
          </button>
        </p>
      )}
    </li>
  );
}
