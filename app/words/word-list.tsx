'use client';

import { useRef, useState } from 'react';
import type { SelectedWord } from '#lib/words/listed-word.ts';
import { KeyHelp } from '../ui/key-help.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { plural } from '../ui/when.ts';
import { BulkBar } from './bulk-bar.tsx';
import { listKeyHelp } from './list-keys.ts';
import type { Change } from './state.ts';
import { useBatches } from './use-batches.ts';
import { useListKeys } from './use-list-keys.ts';
import { useSelection } from './use-selection.ts';
import { type Row, WordRow } from './word-row.tsx';
import styles from './words.module.css';

interface Props {
  rows: Row[];
  /** On all pages. */
  total: number;
  /** Where all that were found can be had, to select them. */
  all: string;
}

/** A page of the list: words are selected, and something is done with all of them at once. */
export function WordList({ rows, total, all }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const words = rows.map(({ word }) => word);
  const { selected, toggle, range, choose, clear } = useSelection(words);
  const { changes, change, undo, canUndo, message, say, saving } = useBatches();
  const [help, setHelp] = useState(false);
  const wholePage = words.length > 0 && words.every(({ key }) => selected.has(key));

  const chooseAll = async () => {
    try {
      const response = await fetch(all);
      if (!response.ok) throw new Error(String(response.status));
      choose(((await response.json()) as { words: SelectedWord[] }).words);
    } catch {
      say('The other words could not be fetched. Nothing was changed; try again.');
    }
  };
  /** To what is selected, else to the word with the focus. */
  const act = (as: Change, focused: number) => {
    const some = selected.size > 0 ? [...selected.values()] : words.slice(focused, focused + 1);
    if (focused >= 0 || selected.size > 0) change(some, as);
    clear();
  };
  const run = useListKeys({
    list,
    toggle,
    range,
    clear,
    selectPage: () => (wholePage ? clear() : choose(words)),
    act,
    undo,
    toggleHelp: () => setHelp((shown) => !shown),
  });
  useKeys(run);

  return (
    <>
      <div className={styles.over}>
        <label className={styles.whole}>
          <input type="checkbox" className="tick" checked={wholePage} onChange={() => (wholePage ? clear() : choose(words))} />
          Select all on this page
        </label>
        {wholePage && total > selected.size && (
          <button type="button" className="button quiet" onClick={chooseAll}>
            Select all {total.toLocaleString('en-GB')} found
          </button>
        )}
        <KeyHelp keys={listKeyHelp} className={styles.keys} open={help} toggled={setHelp} />
      </div>
      <ul className={`rows ${styles.list}`} ref={list}>
        {rows.map((row, index) => (
          <WordRow
            key={row.word.key}
            row={row}
            selected={selected.has(row.word.key)}
            changed={changes.get(row.word.key)}
            select={(isRange) => (isRange ? range(index) : toggle(index))}
          />
        ))}
      </ul>
      <BulkBar
        selected={selected.size}
        act={(as) => act(as, -1)}
        clear={clear}
        message={saving ? `${message} Saving: ${saving.saved.toLocaleString('en-GB')} of ${plural(saving.of, 'change')}.` : message}
        undo={canUndo ? undo : null}
      />
    </>
  );
}
