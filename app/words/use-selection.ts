import { useRef, useState } from 'react';
import type { WordKey } from '#lib/words/identity.ts';
import type { SelectedWord } from '#lib/words/listed-word.ts';

export type Selection = ReadonlyMap<WordKey, SelectedWord>;

/** Which words are selected: those of this page one by one or as a range, or all that were found. */
export function useSelection(rows: readonly SelectedWord[]) {
  const [selected, setSelected] = useState<Selection>(new Map());
  /** The row that was selected or not last: a range goes from there. */
  const last = useRef(0);

  const toggle = (index: number) => {
    last.current = index;
    setSelected((before) => {
      const after = new Map(before);
      const word = rows[index];
      if (word && !after.delete(word.key)) after.set(word.key, word);
      return after;
    });
  };
  /** Does to all between what was done to the last one. */
  const range = (index: number) => {
    const [from, to] = [Math.min(last.current, index), Math.max(last.current, index)];
    setSelected((before) => {
      const after = new Map(before);
      const on = last.current === index || before.has(rows[last.current]?.key ?? '');
      for (const word of rows.slice(from, to + 1)) {
        if (on) after.set(word.key, word);
        else after.delete(word.key);
      }
      return after;
    });
    last.current = index;
  };
  const choose = (words: readonly SelectedWord[]) => setSelected(new Map(words.map((word) => [word.key, word])));

  return { selected, toggle, range, choose, clear: () => setSelected(new Map()) };
}
