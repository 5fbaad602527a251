import { genderOf, splitHeadword } from './gender.ts';
import styles from './headword.module.css';

/**
 * A word as a dictionary prints it: the mark of its gender (color and shape), article, word, and its forms set quietly.
 * Takes the `headword` of a `WordRef`: "der Außenminister, -s, -" or "stattfinden, fand statt, hat stattgefunden".
 */
export function Headword({ text, className }: { text: string; className?: string }) {
  const { article, word, forms } = splitHeadword(text);
  const gender = genderOf(article);
  return (
    <span className={className} lang="de">
      {gender && <GenderMark gender={gender} />}
      {article && <span className={styles.article}>{article} </span>}
      <span className={styles.word}>{word}</span>
      {forms && <span className={styles.forms}>, {forms}</span>}
    </span>
  );
}

const shapes = { der: 'M2 2h8v8H2z', die: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z', das: 'M6 1.4 11 10.4H1z' };

/** ■ der, ● die, ▲ das. Decoration beside an article; it says nothing that the article does not. */
export function GenderMark({ gender }: { gender: 'der' | 'die' | 'das' }) {
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true" style={{ color: `var(--${gender})` }}>
      <path d={shapes[gender]} fill="currentColor" />
    </svg>
  );
}
