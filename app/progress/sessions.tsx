import { recallOf } from '#lib/progress/recall.ts';
import type { Session } from '#lib/progress/sessions.ts';
import type { Sums } from '#lib/progress/sums.ts';
import { duration, plural, timeOfDay } from '../ui/when.ts';
import { eventsAddress } from './address.ts';
import { dayName } from './day-name.ts';
import { percent, smallPercent } from './percent.ts';
import styles from './progress.module.css';
import { GONE } from './reading.tsx';

interface Props {
  sessions: Session[];
  /** Titles of texts by id; one that was removed has none. */
  titles: Map<string, string>;
  zone: string;
  today: string;
  /** Only what was done with this text is counted and opened. */
  article?: string;
}

/** Sessions, newest first: when, what was read, what was done. Each opens its events. */
export function Sessions({ sessions, titles, zone, today, article }: Props) {
  return (
    <ol className="rows">
      {sessions.map((session) => (
        <li key={session.firstAt} className={styles.session}>
          <p className={styles.when}>
            <a
              className={styles.figure}
              href={eventsAddress({ since: session.firstAt, until: session.end, ...(article !== undefined && { article }) })}
            >
              <time dateTime={new Date(session.start).toISOString()}>
                {dayName(session.day, today)}, {timeOfDay(session.start, zone)}
              </time>
            </a>
          </p>
          <div>
            {article === undefined &&
              session.articles.map((id) => (
                <p key={id} lang={titles.has(id) ? 'de' : undefined} className={styles.article}>
                  <a href={`/progress/texts/${encodeURIComponent(id)}`}>{titles.get(id) ?? GONE}</a>
                </p>
              ))}
            <p className={styles.done}>{done(session.sums)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** "80 words in 2 min · 3.8 % tapped · 12 reviews in 2 min (92 % recalled)" */
export function done(sums: Sums): string {
  const { words = 0, readingMs = 0, taps = 0, kept = 0, answers = 0, answerMs = 0, practiced = 0, finished = 0 } = sums;
  const { asked, recalled } = recallOf(sums);
  const parts = [
    words > 0 && `${plural(words, 'word')} in ${duration(readingMs / 1000)}`,
    taps > 0 && (words > 0 ? `${plural(taps, 'tap')} (${smallPercent(Math.min(1, taps / words))})` : plural(taps, 'tap')),
    kept > 0 && `${kept.toLocaleString('en-GB')} kept`,
    answers > 0 &&
      `${plural(answers, 'review')} in ${duration(answerMs / 1000)}${asked > 0 ? ` (${percent(recalled / asked)} recalled)` : ''}`,
    practiced > 0 && `${practiced.toLocaleString('en-GB')} practiced`,
    finished > 0 && 'read to the end',
  ];
  return parts.filter((part) => part !== false).join(' · ') || 'Looked in';
}
