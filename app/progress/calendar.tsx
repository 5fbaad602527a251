import styles from './charts.module.css';
import { months, shade, weeks } from './weeks.ts';

const STEP = 14;
const SIDE = 11;
const TOP = 16;
const LEFT = 28;

interface Props {
  today: string;
  /** How many weeks are shown; the last is this one. */
  count: number;
  /** Minutes by day (YYYY-MM-DD). */
  minutes: Map<string, number>;
  label: string;
}

/** Half a year at a glance: a square per day, darker where more was done. Its figures stand in the table beside it. */
export function Calendar({ today, count, minutes, label }: Props) {
  const squares = weeks(today, count);
  const largest = Math.max(0, ...squares.map(({ day }) => minutes.get(day) ?? 0));
  return (
    <svg className={styles.calendar} viewBox={`0 0 ${LEFT + count * STEP} ${TOP + 7 * STEP}`} role="img" aria-label={label}>
      {months(squares).map(({ week, name }) => (
        <text key={week} x={LEFT + week * STEP} y={10}>
          {name}
        </text>
      ))}
      {['Mon', 'Wed', 'Fri'].map((name, index) => (
        <text key={name} x={0} y={TOP + 2 * index * STEP + 9}>
          {name}
        </text>
      ))}
      {squares.map(({ day, week, weekday }) => (
        <rect
          key={day}
          x={LEFT + week * STEP}
          y={TOP + weekday * STEP}
          width={SIDE}
          height={SIDE}
          rx={1.5}
          data-shade={shade(minutes.get(day) ?? 0, largest)}
          data-today={day === today || undefined}
        />
      ))}
    </svg>
  );
}
