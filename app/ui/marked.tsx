import styles from './marked.module.css';
import { segments } from './segments.ts';

/** A sentence with the parts of one word marked: both halves of a separated verb. An underline, never a highlighter. */
export function Marked({ sentence, marks }: { sentence: string; marks: readonly (readonly [number, number])[] }) {
  let at = 0;
  return segments(sentence, marks).map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? (
      <mark key={key} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
