import type { Counted } from '#lib/progress/counted.ts';
import type { Sums } from '#lib/progress/sums.ts';
import { duration, plural } from '../ui/when.ts';
import { Calendar } from './calendar.tsx';
import styles from './charts.module.css';
import { dayName } from './day-name.ts';
import { Count } from './figure.tsx';
import notes from './progress.module.css';

const WEEKS = 26;
/** Days in the table; older ones are in the list of sessions. */
const ROWS = 60;

/** When something was done: a calendar of half a year, and the same days as a table. */
export function Days({ days, today, streak }: { days: { day: string; sums: Sums }[]; today: string; streak: number }) {
  const minutes = new Map(days.map(({ day, sums }) => [day, Math.max(1, timeOf(sums) / 60)]));
  return (
    <section className="part" aria-labelledby="days">
      <h2 id="days">Days</h2>
      <p className={notes.lead}>
        {plural(days.length, 'day')} with reading or reviews{streak > 1 && `, the last ${streak.toLocaleString('en-GB')} in a row`}.
      </p>
      <Calendar
        today={today}
        count={WEEKS}
        minutes={minutes}
        label={`Calendar of the last ${WEEKS} weeks: ${plural(days.length, 'day')} with reading or reviews. The table below has the figures.`}
      />
      <details className={styles.details}>
        <summary>The days as a table</summary>
        <div className={styles.scroll}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col" className="number">
                  Time
                </th>
                <th scope="col" className="number">
                  Words
                </th>
                <th scope="col" className="number">
                  Taps
                </th>
                <th scope="col" className="number">
                  Kept
                </th>
                <th scope="col" className="number">
                  Reviews
                </th>
              </tr>
            </thead>
            <tbody>
              {days
                .slice(-ROWS)
                .reverse()
                .map(({ day, sums }) => (
                  <tr key={day}>
                    <th scope="row">
                      <Count of={{ from: day, to: day }} value={1}>
                        {dayName(day, today)}
                      </Count>
                    </th>
                    <td className="number">{duration(timeOf(sums))}</td>
                    <Cell of="reading" day={day} value={sums.words} />
                    <Cell of="taps" day={day} value={sums.taps} />
                    <Cell of="kept" day={day} value={sums.kept} />
                    <Cell of="answers" day={day} value={sums.answers} />
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function Cell({ of, day, value = 0 }: { of: Counted; day: string; value?: number }) {
  return (
    <td className="number">
      <Count of={{ what: of, from: day, to: day }} value={value} />
    </td>
  );
}

/** Seconds of reading, answering and practicing. */
function timeOf({ readingMs = 0, answerMs = 0, practiceMs = 0 }: Sums): number {
  return (readingMs + answerMs + practiceMs) / 1000;
}
