import { STANDINGS, type StandingsOn } from '#lib/progress/standings.ts';
import { shortDate } from '../ui/when.ts';
import styles from './charts.module.css';

const HEIGHT = 200;
const BOTTOM = 22;
const TOP = 12;
/** Inside, the drawing is as wide as this and stretched to the room there is; lines keep their width. */
const WIDE = 1000;

/** Bands of words over days, the best known at the bottom. Each is also told by its place and by the words beside it. */
export function StandingsChart({ points, label }: { points: StandingsOn[]; label: string }) {
  const totals = points.map(({ words }) => STANDINGS.reduce((sum, standing) => sum + words[standing], 0));
  const top = roundUp(Math.max(1, ...totals));
  const first = Date.parse(points[0]!.day);
  const span = Math.max(1, Date.parse(points.at(-1)!.day) - first);
  const x = (day: string) => ((Date.parse(day) - first) / span) * WIDE;
  const y = (value: number) => TOP + HEIGHT - (value / top) * HEIGHT;
  const date = (day: string) => shortDate(Date.parse(day), 'UTC', true);
  let below = points.map(() => 0);
  const bands = STANDINGS.map((standing) => {
    const above = points.map(({ words }, index) => below[index]! + words[standing]);
    const line = points.map(({ day }, index) => `${x(day).toFixed(1)},${y(above[index]!).toFixed(1)}`);
    const back = points.map(({ day }, index) => `${x(day).toFixed(1)},${y(below[index]!).toFixed(1)}`).reverse();
    below = above;
    return { standing, area: [...line, ...back].join(' '), line: line.join(' ') };
  });
  return (
    <svg className={styles.standings} width="100%" height={TOP + HEIGHT + BOTTOM} role="img" aria-label={label}>
      <svg
        x="0"
        y="0"
        width="100%"
        height={TOP + HEIGHT}
        viewBox={`0 0 ${WIDE} ${TOP + HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bands.map(({ standing, area, line }) => (
          <g key={standing} data-standing={standing}>
            <polygon points={area} />
            <polyline points={line} vectorEffect="non-scaling-stroke" />
          </g>
        ))}
      </svg>
      {[top, top / 2].map((value) => (
        <g key={value}>
          <line x1="0" x2="100%" y1={y(value)} y2={y(value)} className={styles.grid} />
          <text x="0" y={y(value) - 4}>
            {value.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={y(0)} y2={y(0)} />
      <text x="0" y={TOP + HEIGHT + 17} className={styles.name}>
        {date(points[0]!.day)}
      </text>
      {span > 1 && (
        <text x="100%" y={TOP + HEIGHT + 17} className={styles.name} textAnchor="end">
          {date(points.at(-1)!.day)}
        </text>
      )}
    </svg>
  );
}

/** The next number that is easily halved. @example roundUp(1340) // 1400 */
function roundUp(value: number): number {
  const step = Math.max(2, 10 ** (Math.floor(Math.log10(value)) - 1) * 2);
  return Math.ceil(value / step) * step;
}
