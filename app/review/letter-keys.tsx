import type { PointerEvent } from 'react';
import styles from './assist.module.css';

const LETTERS = ['ä', 'ö', 'ü', 'ß'] as const;

/** The letters that other keyboards lack. With Shift they are capitals. */
export function LetterKeys({ insert }: { insert: (letter: string) => void }) {
  // The field keeps the focus, and a phone its keyboard.
  const stay = (event: PointerEvent) => event.preventDefault();
  return (
    <fieldset className={styles.letters}>
      <legend className="unseen">Letters</legend>
      {LETTERS.map((letter) => (
        <button
          key={letter}
          type="button"
          lang="de"
          className="button"
          onPointerDown={stay}
          onClick={({ shiftKey }) => insert(shiftKey ? letter.toUpperCase() : letter)}
        >
          {letter}
        </button>
      ))}
    </fieldset>
  );
}
