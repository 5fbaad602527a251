import type { DayFigures } from '#lib/progress/progress.ts';
import { duration, plural, shortDate } from '../ui/when.ts';
import { Calendar } from './calendar.tsx';
import styles from './charts.module.css';
import notes from './progress.module.css';

const WEEKS = 26;
/** Days in the table; older ones are in the list of sessions. */
const ROWS = 60;

/** When something was done: a calendar of half a year, and the same days as a table. */
export function Days({ days, today, streak }: { days: DayFigures[]; today: string; streak: number }) {
  const active = days.filter(({ events }) => events > 0);
  const minutes = new Map(active.map((day) => [day.day, Math.max(1, (day.seconds + day.reviewSeconds) / 60)]));
  return (
    <section className="part" aria-labelledby="days">
      <h2 id="days">Days</h2>
      <p className={notes.lead}>
        {plural(active.length, 'day')} with reading or reviews{streak > 1 && `, the last ${streak} in a row`}.
      </p>
      <Calendar
        today={today}
        count={WEEKS}
        minutes={minutes}
        label={`Calendar of the last ${WEEKS} weeks: ${plural(active.length, 'day')} with reading or reviews. The table below has the figures.`}
      />
      <details className={styles.details}>
        <summary>The days as a table</summary>
        <div className={styles.scroll}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col" className="number">
                  Reading
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
              {active
                .slice(-ROWS)
                .reverse()
                .map((day) => (
                  <tr key={day.day}>
                    <th scope="row">{shortDate(Date.parse(day.day), 'UTC', day.day.slice(0, 4) !== today.slice(0, 4))}</th>
                    <td className="number">{duration(day.seconds)}</td>
                    <td className="number">{day.words}</td>
                    <td className="number">{day.taps}</td>
                    <td className="number">{day.kept}</td>
                    <td className="number">{day.reviews}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
