import type { Session } from '#lib/progress/sessions.ts';
import { duration, plural, timeOfDay } from '../ui/when.ts';
import styles from './progress.module.css';

/** As many as a page can show without becoming a log. */
const SHOWN = 12;

interface Props {
  sessions: Session[];
  /** Titles of articles by id; one that was removed has none. */
  titles: Map<string, string>;
  zone: string;
  today: string;
}

/** Sessions, newest first: when, what was read, what was done. */
export function Sessions({ sessions, titles, zone, today }: Props) {
  return (
    <section className="part" aria-labelledby="sessions">
      <h2 id="sessions">Sessions</h2>
      <ol className="rows">
        {sessions.slice(0, SHOWN).map((session) => (
          <li key={session.start} className={styles.session}>
            <p className={styles.when}>
              <time dateTime={new Date(session.start).toISOString()}>
                {dayName(session.day, today)}, {timeOfDay(session.start, zone)}
              </time>
            </p>
            <div>
              {session.articles.map((id) => (
                <p key={id} lang="de" className={styles.article}>
                  {titles.has(id) ? <a href={`/read/${id}`}>{titles.get(id)}</a> : id}
                </p>
              ))}
              <p className={styles.done}>{done(session)}</p>
            </div>
          </li>
        ))}
      </ol>
      {sessions.length > SHOWN && (
        <p className={styles.note}>{plural(sessions.length - SHOWN, 'older session')} are counted above and not listed.</p>
      )}
    </section>
  );
}

/** "2 min read, 80 words, 3 taps; 12 reviews, 92 % recalled" */
function done({ seconds, words, taps, kept, reviews, asked, recalled }: Session): string {
  const reading = [
    words > 0 && `${plural(words, 'word')} in ${duration(seconds)}`,
    taps > 0 && plural(taps, 'tap'),
    kept > 0 && `${kept} kept`,
    reviews > 0 && `${plural(reviews, 'review')}${asked > 0 ? ` (${Math.round((recalled / asked) * 100)} % recalled)` : ''}`,
  ].filter((part) => part !== false);
  return reading.join(' · ') || 'Looked in';
}

function dayName(day: string, today: string): string {
  if (day === today) return 'Today';
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', ...year, timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}
