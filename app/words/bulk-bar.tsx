import { plural } from '../ui/when.ts';
import type { Change } from './state.ts';
import styles from './words.module.css';

interface Props {
  selected: number;
  act: (as: Change) => void;
  clear: () => void;
  /** What happened last, as a sentence; empty for nothing. */
  message: string;
  /** Takes the last change back; null when there is none. */
  undo: (() => void) | null;
}

const actions: [as: Change, label: string, title: string][] = [
  ['known', 'Known', 'You know them: never marked, never asked'],
  ['ignored', 'Ignore', 'Never marked, never asked, not counted'],
  ['none', 'Neither', 'Neither known nor ignored: asked again if kept'],
  ['removed', 'Remove', 'No longer kept'],
];

/** What can be done with the selected words, and what was done last: at the foot of the window, under the thumb on a phone. */
export function BulkBar({ selected, act, clear, message, undo }: Props) {
  return (
    <div className={styles.bar} data-empty={(selected === 0 && message === '') || undefined}>
      <p role="status" className={styles.message}>
        {selected > 0 ? `${plural(selected, 'word')} selected.` : message}
      </p>
      {selected > 0 ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields */}
          <div role="group" aria-label="Selected words" className={styles.bulk}>
            {actions.map(([as, label, title]) => (
              <button key={as} type="button" className="button" title={title} onClick={() => act(as)}>
                {label}
              </button>
            ))}
          </div>
          <button type="button" className={`button quiet ${styles.clear}`} onClick={clear}>
            Clear
          </button>
        </>
      ) : (
        undo &&
        message !== '' && (
          <button type="button" className="button" onClick={undo}>
            Undo
          </button>
        )
      )}
    </div>
  );
}
