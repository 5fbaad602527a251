import type { StoredEvent } from '#lib/cards/replay.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { correctionLine } from '../../ui/correction-line.ts';
import { shortDate, timeOfDay } from '../../ui/when.ts';
import styles from './word.module.css';

const grades = { 1: 'Answered: didn’t know', 2: 'Answered: hard', 3: 'Answered: knew it', 4: 'Answered: easy' };
const declarations = { known: 'Said to be known', ignored: 'Ignored', none: 'No longer known or ignored by your word' };

function statement(event: LearnerEvent): string {
  switch (event.type) {
    case 'looked-up':
      return 'Tapped';
    case 'kept':
      return 'Kept';
    case 'declared':
      return declarations[event.as];
    case 'graded':
      return grades[event.grade];
    case 'corrected':
      return `You said: ${correctionLine(event)}`;
    case 'finished':
      return 'Read over without a tap';
    default:
      return event.type;
  }
}

/** Everything that made this word what it is, newest first. */
export function History({ events, zone }: { events: StoredEvent[]; zone: string }) {
  return (
    <section className="part" aria-labelledby="history">
      <h2 id="history">What happened</h2>
      <ol className={styles.history}>
        {events.toReversed().map(({ event, at }) => (
          <li key={event.id}>
            <time dateTime={new Date(at).toISOString()}>
              {shortDate(at, zone, true)}, {timeOfDay(at, zone)}
            </time>
            <span>{statement(event)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
