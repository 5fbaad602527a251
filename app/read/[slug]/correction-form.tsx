import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { WordPos } from '#lib/words/identity.ts';
import { POS_NAMES } from '../../ui/correction-line.ts';
import styles from './correction-form.module.css';
import { type Filled, readCorrections, type Tapped, twoWords, unchanged } from './read-corrections.ts';
import type { Said } from './use-corrections.ts';

interface Props {
  tapped: Tapped;
  correct: (list: Said[]) => void;
  close: () => void;
}

const offered = (Object.keys(POS_NAMES) as WordPos[]).filter((pos) => pos !== 'PHRASE');

/** Where a learner says otherwise than the program. Only what is changed is said. */
export function CorrectionForm({ tapped, correct, close }: Props) {
  const { word, parts } = tapped;
  const [filled, fill] = useState<Filled>(() => unchanged(word));
  const set = (changes: Partial<Filled>) => fill((now) => ({ ...now, ...changes }));
  const form = useRef<HTMLFormElement>(null);
  const scope = useId();
  const joined = twoWords(word, parts);
  const said = readCorrections(tapped, filled);

  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    // Within the card: the page stays where it is.
    const body = form.current?.parentElement;
    if (form.current && body) body.scrollTo({ top: form.current.offsetTop - body.offsetTop });
  }, []);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (said.length > 0) correct(said);
    close();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };

  return (
    <form ref={form} className={styles.form} aria-label="Correct" onSubmit={save} onKeyDown={leave}>
      <label className="field">
        Meaning, in your words
        <input value={filled.gloss} maxLength={200} autoComplete="off" onChange={({ target }) => set({ gloss: target.value })} />
      </label>
      {joined && (
        <label className="choice">
          <input type="checkbox" checked={filled.apart} onChange={({ target }) => set({ apart: target.checked })} />
          <span>
            Keep apart: <span lang="de">{parts.join(', ')}</span>
          </span>
        </label>
      )}
      {!filled.apart && word.pos !== 'PHRASE' && (
        <>
          <div className={styles.pair}>
            <label className="field">
              Base form
              <input
                lang="de"
                value={filled.lemma}
                maxLength={100}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                onChange={({ target }) => set({ lemma: target.value })}
              />
            </label>
            <label className="field">
              Part of speech
              <select value={filled.pos} onChange={({ target }) => set({ pos: target.value as WordPos })}>
                {offered.map((pos) => (
                  <option key={pos} value={pos}>
                    {POS_NAMES[pos]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {filled.pos === 'NOUN' && (
            <label className="field">
              Article
              <select value={filled.article} onChange={({ target }) => set({ article: target.value as Filled['article'] })}>
                {filled.article === '' && <option value="">{word.article ?? 'not known'}</option>}
                <option>der</option>
                <option>die</option>
                <option>das</option>
              </select>
            </label>
          )}
        </>
      )}
      <fieldset className={styles.scope}>
        <legend className="unseen">Where it holds</legend>
        {[true, false].map((everywhere) => (
          <label key={String(everywhere)} className="choice">
            <input type="radio" name={scope} checked={filled.everywhere === everywhere} onChange={() => set({ everywhere })} />
            {everywhere ? 'Everywhere' : 'Only here'}
          </label>
        ))}
      </fieldset>
      <div className="actions">
        <button type="submit" className="button primary" disabled={said.length === 0}>
          Save
        </button>
        <button type="button" className="button quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
