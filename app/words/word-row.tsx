import type { MouseEvent } from 'react';
import type { WordColor } from '#lib/words/color.ts';
import type { SelectedWord } from '#lib/words/listed-word.ts';
import { Headword } from '../ui/headword.tsx';
import { CHANGED, type Change } from './state.ts';
import { StateMark } from './state-mark.tsx';
import styles from './words.module.css';

/** A word as the list shows it, as of when the page was made. */
export interface Row {
  word: SelectedWord;
  gloss?: string;
  color: WordColor;
  /** "young, 3 reviews, next tomorrow" */
  line: string;
}

interface Props {
  row: Row;
  selected: boolean;
  changed: Change | undefined;
  select: (range: boolean) => void;
}

/** A word in the list. It stays where it is when it changes, until the list is opened again. */
export function WordRow({ row: { word, gloss, color, line }, selected, changed, select }: Props) {
  const marked = changed === undefined ? color : changed === 'known' || changed === 'ignored' ? changed : 'new';
  return (
    <li className={styles.row} data-row data-selected={selected || undefined} data-gone={changed === 'removed' || undefined}>
      {/* With Shift held a click on a label selects text, so the tick itself is listened to. */}
      <label className={styles.select}>
        <input
          type="checkbox"
          className="tick"
          checked={selected}
          onClick={(event: MouseEvent) => select(event.shiftKey)}
          onChange={() => {}}
        />
        <span className="unseen">Select {word.lemma}</span>
      </label>
      <p className={styles.headword}>
        <a href={`/words/${encodeURIComponent(word.key)}`}>
          <Headword text={word.headword} />
        </a>
      </p>
      {gloss && <p className={styles.gloss}>{gloss}</p>}
      <p className={styles.state}>
        <StateMark color={marked} />
        {changed ? CHANGED[changed] : line}
      </p>
    </li>
  );
}
