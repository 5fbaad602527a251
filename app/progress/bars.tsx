import styles from './charts.module.css';

export interface Bar {
  key: string;
  /** Below the bar; one or two letters. */
  name: string;
  value: number;
  /** Drawn in the accent. */
  marked?: boolean;
}

const HEIGHT = 120;
const TOP = 18;
const BOTTOM = 20;

/** A bar per day with its figure above. Positions are shares of the width, so that the lettering keeps its size on a phone. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  const width = 100 / bars.length;
  return (
    <svg className={styles.bars} width="100%" height={TOP + HEIGHT + BOTTOM} role="img" aria-label={label}>
      {bars.map(({ key, name, value, marked }, index) => {
        const height = value === 0 ? 0 : Math.max(2, (value / largest) * HEIGHT);
        const middle = `${(index + 0.5) * width}%`;
        return (
          <g key={key} data-marked={marked || undefined}>
            <rect x={`${(index + 0.14) * width}%`} y={TOP + HEIGHT - height} width={`${0.72 * width}%`} height={height} rx={1.5} />
            {value > 0 && (
              <text x={middle} y={TOP + HEIGHT - height - 5}>
                {value}
              </text>
            )}
            <text x={middle} y={TOP + HEIGHT + 15} className={styles.name}>
              {name}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={TOP + HEIGHT + 0.5} y2={TOP + HEIGHT + 0.5} />
    </svg>
  );
}
