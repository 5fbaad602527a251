import { senseSaid } from '#lib/words/correction.ts';
import type { Corrected } from '#lib/words/event.ts';
import styles from './said-here.module.css';

interface Props {
  said: readonly Corrected[];
  everywhere: (corrected: Corrected) => void;
  takeBack: (id: string) => void;
}

/** What the learner has corrected of this word, each with its way back; a pin can be made to hold everywhere. */
export function SaidHere({ said, everywhere, takeBack }: Props) {
  if (said.length === 0) return null;
  return (
    <ul className={`links ${styles.said}`} aria-label="Your corrections">
      {said.map((corrected) => (
        <li key={corrected.id}>
          <span>{line(corrected)}</span>
          {corrected.place && senseSaid(corrected.correction) && (
            <button type="button" onClick={() => everywhere(corrected)}>
              Everywhere
            </button>
          )}
          <button type="button" onClick={() => takeBack(corrected.id)}>
            {undo[corrected.correction.what]}
          </button>
        </li>
      ))}
    </ul>
  );
}

const undo = { sense: 'Unpin', gloss: 'Not my meaning', gender: 'Not my article', word: 'Not my base form', apart: 'Join again' };

function line({ word, place, correction }: Corrected): string {
  const where = place ? 'here' : 'everywhere';
  switch (correction.what) {
    case 'sense':
      return `Pinned ${where}.`;
    case 'gloss':
      return `Your meaning, ${where}.`;
    case 'gender':
      return `Your article: ${correction.article}.`;
    case 'word':
      return `Your base form, not “${word.lemma}”.`;
    case 'apart':
      return `Kept apart, not “${word.lemma}”.`;
  }
}
