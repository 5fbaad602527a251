import { STANDINGS, type Standings, type StandingsOn } from '#lib/progress/standings.ts';
import { addDays } from '#lib/words/learner-day.ts';
import type { Level } from '#lib/words/level.ts';
import { plural, shortDate } from '../ui/when.ts';
import { FILTERS } from '../words/query.ts';
import { eventsAddress } from './address.ts';
import styles from './charts.module.css';
import { Fact } from './figure.tsx';
import notes from './progress.module.css';
import { StandingsChart } from './standings-chart.tsx';

/** Rows of the table; the chart has more points than anybody reads. */
const ROWS = 14;

const number = (value: number) => value.toLocaleString('en-GB');
const about = new Map(FILTERS.map((each) => [each.filter as string, each]));

interface Props {
  words: Standings;
  points: StandingsOn[];
  level: Level | null;
  presumed: number;
}

/** How many words are known and being learned, now and since the beginning. */
export function Words({ words, points, level, presumed }: Props) {
  const learning = words.learning + words.young;
  const known = words.known + words.mature;
  const shown = points.filter((_, index) => (points.length - 1 - index) % Math.ceil(points.length / ROWS) === 0).reverse();
  return (
    <section className="part" aria-labelledby="words">
      <h2 id="words">Words</h2>
      <dl className="facts">
        <Fact name="Known">{number(known)}</Fact>
        <Fact name="Learning">{number(learning)}</Fact>
        <Fact name="Not asked yet" href="/words?state=new">
          {number(words.new)}
        </Fact>
      </dl>
      <p className={notes.note}>
        Known are <a href="/words?state=mature">{plural(words.mature, 'word')}</a> that would last three weeks or longer, and{' '}
        <a href="/words?state=known">{number(words.known)}</a> that you said you know. Learning are{' '}
        <a href="/words?state=young">{number(words.young)}</a> that would last less, and{' '}
        <a href="/words?state=learning">{number(words.learning)}</a> in their first steps.
        {words.ignored > 0 && (
          <>
            {' '}
            <a href="/words?state=ignored">{number(words.ignored)}</a> you ignore.
          </>
        )}
        {presumed > 0 && ` The ${number(presumed)} commonest words that ${level ?? 'your level'} presumes are not in these figures.`}
      </p>
      {points.length > 1 && (
        <>
          <div className={styles.banded}>
            <StandingsChart
              points={points}
              label={`Words by how well they are known, from ${date(points[0]!.day)} to ${date(points.at(-1)!.day)}: now ${number(known)} known, ${number(learning)} learning, ${number(words.new)} not asked yet. The table below has the figures.`}
            />
            <ul className={styles.bands}>
              {STANDINGS.toReversed().map((standing) => (
                <li key={standing} data-standing={standing}>
                  {about.get(standing)!.label} <span className={styles.of}>{number(words[standing])}</span>
                </li>
              ))}
            </ul>
          </div>
          <details className={styles.details}>
            <summary>The words as a table</summary>
            <div className={styles.scroll}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">At the end of</th>
                    {STANDINGS.map((standing) => (
                      <th key={standing} scope="col" className="number">
                        {about.get(standing)!.label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {shown.map((point, index) => (
                    <tr key={point.day}>
                      <th scope="row">
                        <a className={notes.figure} href={eventsAddress({ from: dayAfter(shown[index + 1]?.day), to: point.day })}>
                          {date(point.day)}
                        </a>
                      </th>
                      {STANDINGS.map((standing) => (
                        <td key={standing} className="number">
                          {number(point.words[standing])}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className={notes.note}>A date opens what was done since the one below it.</p>
          </details>
        </>
      )}
    </section>
  );
}

function dayAfter(day: string | undefined): string | null {
  return day === undefined ? null : addDays(day, 1);
}

const date = (day: string) => shortDate(Date.parse(day), 'UTC', true);
