import type { ListedWord } from '#lib/words/listed-word.ts';
import { Headword } from '../ui/headword.tsx';
import { stateLine } from './state.ts';
import { Status } from './status.tsx';
import styles from './words.module.css';

/** A word in the list. It stays where it is when its status changes, until the list is opened again. */
export function WordRow({ listed, now, zone }: { listed: ListedWord; now: number; zone: string }) {
  const { word, state, contexts } = listed;
  const gloss = contexts[0]?.glosses[0];
  return (
    <li className={styles.row}>
      <p className={styles.headword}>
        <a href={`/words/${encodeURIComponent(word.key)}`}>
          <Headword text={word.headword} />
        </a>
      </p>
      {gloss && <p className={styles.gloss}>{gloss}</p>}
      <Status word={word} declared={state.declared ?? null} state={stateLine(listed, now, zone)} />
    </li>
  );
}
