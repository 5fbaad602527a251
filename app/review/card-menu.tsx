import { useRef } from 'react';
import type { Card } from '#lib/cards/card.ts';
import { AWAY } from './away.ts';
import styles from './card-menu.module.css';
import type { Command } from './command.ts';

/** What else can be done with the card on screen than answer it. Undo takes back each of these. */
export function CardMenu({ card, run }: { card: Card; run: (command: Command) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (command: Command) => {
    menu.current?.removeAttribute('open');
    run(command);
  };
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.removeAttribute('open');
        menu.current.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) menu.current?.removeAttribute('open');
      }}
    >
      <summary>
        <span aria-hidden="true">⋯</span>
        <span className="unseen">More: this card</span>
      </summary>
      <ul className={styles.items}>
        <li>
          <a href={`/words/${encodeURIComponent(card.word.key)}`}>
            Open the word{' '}
            <span aria-hidden="true">
              <kbd>O</kbd>
            </span>
          </a>
        </li>
        {AWAY.map(({ how, label, means, key }) => (
          <li key={how}>
            <button type="button" onClick={() => choose(how)}>
              <span>
                {label}
                <small>{means}</small>
              </span>
              <span aria-hidden="true">
                <kbd>{key}</kbd>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
