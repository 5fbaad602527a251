'use client';

import { type FormEvent, useRef, useState } from 'react';
import type { Shelved } from '#lib/words/event.ts';
import { reviewOf } from '../review/mode.ts';
import styles from './shelf-menu.module.css';

interface Props {
  title: string;
  own: boolean;
  place: 'archived' | 'deleted' | null;
  /** Its name in addresses. */
  id: string;
  onMove: (as: Shelved['as']) => void;
  onRename: (title: string) => void;
}

/** What can be done with a text. Only one such menu of a page is open, which browsers see to by the name. */
export function ShelfMenu({ title, id, own, place, onMove, onRename }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [naming, setNaming] = useState(false);

  const close = () => {
    menu.current?.removeAttribute('open');
    setNaming(false);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('title')).trim();
    if (text && text !== title) onRename(text);
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  const item = (label: string, run: () => void) => (
    <button type="button" onClick={run}>
      {label}
      <span className="unseen">: {title}</span>
    </button>
  );

  const link = (label: string, address: string) => (
    <a href={address}>
      {label}
      <span className="unseen">: {title}</span>
    </a>
  );

  return (
    <details ref={menu} className={styles.menu} name="of-a-text" onToggle={() => !menu.current?.open && setNaming(false)}>
      <summary>
        <span aria-hidden="true">⋯</span>
        <span className="unseen">More: {title}</span>
      </summary>
      <div className={styles.items}>
        {naming ? (
          <form onSubmit={save}>
            <label className="field">
              Title
              {/* biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed */}
              <input name="title" defaultValue={title} maxLength={200} lang="de" required autoFocus autoComplete="off" />
            </label>
            <button type="submit" className="button">
              Save
            </button>
          </form>
        ) : (
          <>
            {place !== 'deleted' && link('Review its words', reviewOf(id))}
            {place !== 'deleted' && link('Practice its words', reviewOf(id, true))}
            {place === null && item('Archive', () => onMove('archived'))}
            {place !== null && item('Put back', () => onMove('none'))}
            {own && place !== 'deleted' && item('Rename', () => setNaming(true))}
            {own && place !== 'deleted' && item('Delete', () => onMove('deleted'))}
          </>
        )}
      </div>
    </details>
  );
}
