import type { EventQuery } from '#lib/progress/counted.ts';
import { type Recall as Figures, type RecallByAge, type RecallByKind, recallOf, recallRate } from '#lib/progress/recall.ts';
import type { Sums } from '#lib/progress/sums.ts';
import { MEANING_KINDS } from '#lib/words/card-kind.ts';
import { KIND_NAMES } from '../ui/kind-names.ts';
import { duration, plural } from '../ui/when.ts';
import { eventsAddress } from './address.ts';
import { ageName } from './age-names.ts';
import styles from './charts.module.css';
import { Count, Fact } from './figure.tsx';
import { percent } from './percent.ts';
import notes from './progress.module.css';
import { RecallChart } from './recall-chart.tsx';

interface Props {
  total: Sums;
  byAge: RecallByAge[];
  byKind: RecallByKind[];
  /** The share that the schedule aims at. */
  target: number;
}

/** Answers, and whether what came back was recalled as often as the schedule expected. */
export function Recall({ total, byAge, byKind, target }: Props) {
  const recall = recallOf(total);
  const rate = recallRate(recall);
  const rows = byAge.map((each) => ({ ...each, name: ageName(each.age) }));
  const kinds = byKind.length > 1 ? byKind : [];
  return (
    <section className="part" aria-labelledby="reviews">
      <h2 id="reviews">Reviews</h2>
      <dl className="facts">
        <Fact name="Answers" href={eventsAddress({ what: 'answers' })}>
          {(total.answers ?? 0).toLocaleString('en-GB')}
        </Fact>
        <Fact name="Recalled" {...(rate !== null && { href: eventsAddress({ what: 'asked' }) })}>
          {rate === null ? '–' : percent(rate)}
        </Fact>
        <Fact name="Time" href={eventsAddress({ what: 'answers' })}>
          {duration((total.answerMs ?? 0) / 1000)}
        </Fact>
      </dl>
      <p className={notes.note}>
        {rate === null ? (
          'The recall rate counts cards that come back after a day or more; the first ones are still on their way.'
        ) : (
          <>
            <Count of={{ what: 'recalled' }} value={recall.recalled} /> of <Count of={{ what: 'asked' }} value={recall.asked} /> cards that
            came back after a day or more were recalled; {percent(recall.expected / recall.asked)} were expected to be. The schedule aims at{' '}
            {percent(target)}.
          </>
        )}
        {(total.practiced ?? 0) > 0 && (
          <>
            {' '}
            <Count of={{ what: 'practiced' }} value={total.practiced ?? 0}>
              {plural(total.practiced ?? 0, 'card')}
            </Count>{' '}
            practiced in {duration((total.practiceMs ?? 0) / 1000)} are not in these figures.
          </>
        )}
      </p>
      {rows.length > 0 && (
        <>
          <h3 className={notes.smaller}>By how long a card had not been asked</h3>
          <RecallChart
            rows={rows}
            target={target}
            label={`Recalled and expected, by how long a card had not been asked: ${rows.map((row) => `${row.name} ${percent(row.recalled / row.asked)} recalled, ${percent(row.expected / row.asked)} expected`).join('; ')}. The table below has the figures.`}
          />
          <p className={styles.key}>
            <span data-sign="dot">recalled</span> <span data-sign="stroke">expected</span> <span data-sign="dashes">aimed at</span>
          </p>
          <details className={styles.details}>
            <summary>Recall as a table</summary>
            <Table head="Not asked for" rows={rows.map((row) => ({ ...row, of: { age: row.age, kinds: MEANING_KINDS } }))} />
            {kinds.length > 0 && (
              <Table head="Card" rows={kinds.map((row) => ({ ...row, name: KIND_NAMES[row.kind], of: { kinds: [row.kind] } }))} />
            )}
          </details>
        </>
      )}
    </section>
  );
}

function Table({ head, rows }: { head: string; rows: (Figures & { name: string; of: Partial<EventQuery> })[] }) {
  return (
    <div className={styles.scroll}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {['Asked', 'Recalled', 'Rate', 'Expected'].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of, asked, recalled, expected }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">
                <Count of={{ ...of, what: 'asked' }} value={asked} />
              </td>
              <td className="number">
                <Count of={{ ...of, what: 'recalled' }} value={recalled} />
              </td>
              <td className="number">{percent(recalled / asked)}</td>
              <td className="number">{percent(expected / asked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
