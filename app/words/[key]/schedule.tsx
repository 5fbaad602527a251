import type { Outlook } from '#lib/cards/outlook.ts';
import type { Memory } from '#lib/words/memory.ts';
import { plural } from '../../ui/when.ts';
import { forecast, percent, stability } from './forecast.ts';
import styles from './word.module.css';

interface Props {
  memory: Memory;
  outlook: Outlook;
  now: number;
  zone: string;
}

/** What the schedule holds of a word, and what it expects. */
export function Schedule({ memory, outlook, now, zone }: Props) {
  const facts: [label: string, value: string, means: string][] =
    outlook.now === null
      ? []
      : [
          ['Chance now', percent(outlook.now), 'That you would know it if you were asked now'],
          ['Lasts', stability(memory.stability), `Stability: the time in which the chance falls to ${percent(0.9)}`],
          ['Difficulty', `${memory.difficulty.toFixed(1)} of 10`, 'How slowly its stability grows'],
          ['Forgotten', memory.lapses === 0 ? 'never' : plural(memory.lapses, 'time'), 'How often it was not known when it was due'],
        ];
  return (
    <section className="part" aria-labelledby="schedule">
      <h2 id="schedule">Schedule</h2>
      {facts.length > 0 && (
        <dl className={styles.schedule}>
          {facts.map(([label, value, means]) => (
            <div key={label} title={means}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.forecast}>{forecast(memory, outlook, now, zone)}</p>
    </section>
  );
}
