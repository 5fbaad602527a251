import { useState } from 'react';
import { type Origin, provenance, type ShownWord } from '#lib/reading/provenance.ts';
import styles from './sources.module.css';

const names: Record<Origin, string> = { lexicon: 'lexicon', rule: 'by rule', guess: 'a guess', you: 'said by you' };
const meaning: Record<Origin, string> = { ...names, lexicon: 'dictionary' };

/**
 * Where all that the card says comes from: what is not looked up is told in the line itself, the whole is one step behind. Made when it is asked
 * for, since most taps never do.
 */
export function Sources(props: ShownWord) {
  const [open, setOpen] = useState(false);
  const list = provenance(props);
  const guessed = list.filter(({ from }) => from === 'guess').map(({ about }) => about);
  return (
    <details className={styles.sources} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{guessed.length > 0 ? `Sources. A guess: ${guessed.join(', ')}` : 'Sources'}</summary>
      {open && (
        <dl>
          {list.map(({ about, from, via }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd>
                {about === 'meaning' ? meaning[from] : names[from]}
                {via && `, ${via}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
