import type { Recall } from '#lib/progress/recall.ts';
import styles from './charts.module.css';
import { percent } from './percent.ts';

const ROW = 34;
const BOTTOM = 26;
/** Where the scale begins and ends, in shares of the width: names stand before it, figures behind. */
const LEFT = 36;
const RIGHT = 84;

/** Of each row what was recalled (a dot) against what was expected (a stroke), on one scale that ends at 100 %. */
export function RecallChart({ rows, target, label }: { rows: (Recall & { name: string })[]; target: number; label: string }) {
  const shares = rows.flatMap(({ asked, recalled, expected }) => [recalled / asked, expected / asked]);
  const least = Math.max(0, Math.floor(Math.min(target - 0.1, ...shares) * 10) / 10);
  const x = (share: number) => LEFT + ((share - least) / (1 - least)) * (RIGHT - LEFT);
  const height = rows.length * ROW;
  return (
    <svg className={styles.recall} width="100%" height={height + BOTTOM} role="img" aria-label={label}>
      <line className={styles.target} x1={`${x(target)}%`} x2={`${x(target)}%`} y1={2} y2={height} />
      {rows.map(({ name, asked, recalled, expected }, index) => {
        const y = index * ROW + ROW / 2;
        return (
          <g key={name}>
            <text x="0" y={y + 4.5}>
              {name}
            </text>
            <line x1={`${LEFT}%`} x2={`${RIGHT}%`} y1={y} y2={y} className={styles.grid} />
            <line x1={`${x(expected / asked)}%`} x2={`${x(expected / asked)}%`} y1={y - 9} y2={y + 9} className={styles.expected} />
            <circle cx={`${x(recalled / asked)}%`} cy={y} r={5.5} />
            <text x="100%" y={y + 4.5} textAnchor="end">
              {percent(recalled / asked)}
            </text>
          </g>
        );
      })}
      {[least, target, 1].map((share) => (
        <text key={share} x={`${x(share)}%`} y={height + 17} textAnchor="middle" className={styles.name}>
          {percent(share)}
        </text>
      ))}
    </svg>
  );
}
