import type { ReactNode, Ref } from 'react';
import { duration, plural } from '../ui/when.ts';
import styles from './end.module.css';
import { aboutMinutes } from './minutes.ts';
import { type Session, summary } from './session.ts';

interface Props {
  session: Session;
  /** How many cards can be answered now; null until the last answer is saved. */
  due: number | null;
  outlook: string | null;
  onGoOn: () => void;
  /** Where the focus goes when the last card is done. */
  place: Ref<HTMLElement>;
  /** Nothing was graded. */
  practice: boolean;
  /** What else is to be told. */
  children?: ReactNode;
}

/** What was done and what comes, in plain sentences. */
export function End({ session, due, outlook, onGoOn, place, practice, children }: Props) {
  const { cards, known, away, milliseconds } = summary(session);
  const back = cards - known;
  return (
    <section ref={place} tabIndex={-1} className={styles.end} aria-labelledby="end">
      <h2 id="end">{practice ? 'Practice is over' : 'Done for now'}</h2>
      <p className={styles.line}>
        {cards > 0 && (
          <>
            {plural(cards, 'card')} in {duration(milliseconds / 1000)}.{' '}
            {back === 0
              ? cards === 1
                ? 'You knew it.'
                : `You knew all ${cards}.`
              : `You knew ${known} at once; ${back === 1 ? 'one' : back} came back until you knew ${back === 1 ? 'it' : 'them'}.`}{' '}
          </>
        )}
        {away > 0 && `${plural(away, 'card')} put away.`}
      </p>
      {/* One line high from the start: what comes is known only when the last answer is saved. */}
      <p className={styles.outlook} aria-live="polite">
        {outlook ?? 'Saving your answers …'}
      </p>
      {children}
      <div className="actions">
        {due !== null && due > 0 && !practice && (
          <button type="button" className="button primary" onClick={onGoOn}>
            Go on with {plural(due, 'card')} ({aboutMinutes(due)})
          </button>
        )}
        <a className={`button ${due && !practice ? '' : 'primary'}`} href="/">
          Back to today
        </a>
        {back > 0 && !practice && (
          <a className="button quiet" href="/review?practice=missed">
            Practice what you missed
          </a>
        )}
        <a className="button quiet" href="/progress">
          Progress
        </a>
      </div>
    </section>
  );
}
