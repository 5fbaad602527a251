import { KIND_NAMES } from '../ui/kind-names.ts';
import styles from './line.module.css';
import type { Joined } from './session.ts';

/** What joined with the last answer, in one line over the buttons, until the next answer is open. It covers nothing that is being read. */
export function JoinedLine({ joined, undo }: { joined: Joined; undo: () => void }) {
  const { word, kind, because } = joined;
  return (
    <div className={styles.line} role="status">
      <p>
        {because} A card for the {KIND_NAMES[kind]} of <span lang="de">{word.lemma}</span> joins.
      </p>
      <button type="button" className="button quiet" onClick={undo}>
        Undo<span className="unseen"> the new card</span>
      </button>
    </div>
  );
}

/** Cards that this device cannot ask. */
export function VoicelessLine({ count }: { count: number }) {
  return (
    <div className={styles.line} role="status">
      <p>
        {count === 1 ? 'One card to listen to waits' : `${count} cards to listen to wait`} for a device with a German voice.{' '}
        <a href="/settings#sentences">Voices</a>
      </p>
    </div>
  );
}
