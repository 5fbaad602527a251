import type { ForecastDay } from '#lib/progress/forecast.ts';
import { aboutMinutes, SECONDS_PER_CARD } from '../review/minutes.ts';
import { plural } from '../ui/when.ts';
import { Bars } from './bars.tsx';
import styles from './charts.module.css';
import notes from './progress.module.css';

const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(Date.parse(day));

/** The next two weeks, as things stand. */
export function Forecast({ days, today, pace }: { days: ForecastDay[]; today: string; pace: number | null }) {
  const count = ({ reviews }: ForecastDay) => reviews;
  const all = days.reduce((sum, day) => sum + count(day), 0);
  const fresh = days.reduce((sum, day) => sum + day.new, 0);
  const minutes = (cards: number) => aboutMinutes(cards, pace ?? undefined);
  const busiest = days.reduce((most, day) => (count(day) > count(most) ? day : most));
  return (
    <section className="part" aria-labelledby="forecast">
      <h2 id="forecast">The next 14 days</h2>
      <p className={notes.lead}>
        {all === 0 && fresh === 0 && 'No cards are coming: keep words while reading, and they appear here.'}
        {all > 0 &&
          `${plural(all, 'review')} of cards as they are now, ${minutes(all / days.length)} a day${pace === null ? '' : `, at your pace of ${Math.round(pace)} seconds a card`}. Cards you forget, and words you keep from now on, come on top.`}
        {fresh > 0 && (
          <>
            {' '}
            <a href="/words?state=new">{plural(fresh, 'new card')}</a> {fresh === 1 ? 'waits' : 'wait'} to be asked for the first time.
          </>
        )}
      </p>
      {all > 0 && (
        <>
          <Bars
            label={`Reviews due on each of the next 14 days: ${count(days[0]!)} today, most on ${format(busiest.day, { weekday: 'long', day: 'numeric', month: 'long' })} (${count(busiest)}). The table below has every day.`}
            bars={days.map((day) => ({
              key: day.day,
              name: format(day.day, { weekday: 'narrow' }),
              value: count(day),
              marked: day.day === today,
            }))}
          />
          <details className={styles.details}>
            <summary>The 14 days as a table</summary>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Day</th>
                  <th scope="col" className="number">
                    Reviews
                  </th>
                  <th scope="col" className="number">
                    Minutes
                  </th>
                </tr>
              </thead>
              <tbody>
                {days.map((day) => (
                  <tr key={day.day}>
                    <th scope="row">
                      {day.day === today ? 'Today' : format(day.day, { weekday: 'short', day: 'numeric', month: 'short' })}
                    </th>
                    <td className="number">{day.reviews}</td>
                    <td className="number">{Math.round((day.reviews * (pace ?? SECONDS_PER_CARD)) / 60)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
