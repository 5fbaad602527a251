import type { LearnerEvent } from '#lib/words/event.ts';
import { eventLine } from '../../ui/event-line.ts';
import { timeOfDay } from '../../ui/when.ts';
import { dayName } from '../day-name.ts';
import styles from './events.module.css';

export interface ListedEvent {
  event: LearnerEvent;
  at: number;
  /** The day for which it counts. */
  day: string;
  /** Of what word it is, as it is shown. */
  word?: { key: string; lemma: string };
  /** Of what text. */
  text?: { id: string; title: string | null };
}

/** Events under their days, newest first, each in a sentence. */
export function EventList({ events, zone, today }: { events: ListedEvent[]; zone: string; today: string }) {
  const days = [...new Set(events.map(({ day }) => day))];
  return days.map((day) => (
    <section key={day} aria-labelledby={`day-${day}`} className={styles.day}>
      <h2 id={`day-${day}`}>{dayName(day, today)}</h2>
      <ul className="rows" aria-labelledby={`day-${day}`}>
        {events
          .filter((each) => each.day === day)
          .map(({ event, at, word, text }) => (
            <li key={event.id} className={styles.event}>
              <time dateTime={new Date(at).toISOString()}>{timeOfDay(at, zone)}</time>
              <p>
                {word && (
                  <a lang="de" className={styles.word} href={`/words/${encodeURIComponent(word.key)}`}>
                    {word.lemma}
                  </a>
                )}
                <span>{eventLine(event)}</span>
                {text && (
                  <span className={styles.text}>
                    in{' '}
                    {text.title === null ? (
                      'a text that is gone'
                    ) : (
                      <a lang="de" href={`/progress/texts/${encodeURIComponent(text.id)}`}>
                        {text.title}
                      </a>
                    )}
                  </span>
                )}
              </p>
            </li>
          ))}
      </ul>
    </section>
  ));
}
