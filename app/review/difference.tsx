import { type DiffSegment, legible } from '#lib/cards/difference.ts';
import styles from './difference.module.css';

/** What was typed, corrected as by hand: what is too much is struck out, what was missing is written in and underlined. */
export function Difference({ segments }: { segments: readonly DiffSegment[] }) {
  let at = 0;
  return (
    <span lang="de" className={styles.line}>
      {legible(segments).map(({ role, typed, right }) => {
        const key = at;
        at += 1;
        if (role === 'same' || role === 'spelled') return <span key={key}>{right}</span>;
        return (
          <span key={key}>
            {typed && <del className={styles.struck}>{typed}</del>}
            {right && <ins className={styles.written}>{right}</ins>}
          </span>
        );
      })}
    </span>
  );
}
