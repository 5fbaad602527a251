import type { WordColor } from '#lib/words/color.ts';
import styles from './state-mark.module.css';

/** The underline that a word of this state has in a text, as a sample beside the words that explain it. Known and ignored have none. */
export function StateMark({ color }: { color: WordColor }) {
  return <span className={styles.mark} data-state={color} aria-hidden="true" />;
}
