import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import { articleDate } from './article-date.ts';
import { readingMinutes } from './reading-minutes.ts';
import { ShelfFigures } from './shelf-figures.tsx';
import { ShelfPlace } from './shelf-place.tsx';
import styles from './shelf-row.module.css';

/** A text on the shelf: what it is, how hard, and how much of it this learner knows. */
export function ShelfRow({ item }: { item: ShelfItem }) {
  const { id, title, source, date, words, level, coverage, origin, place } = item;
  const progress = progressOf(item);
  return (
    <ShelfPlace id={id} title={title} own={origin !== 'bundled'} place={place}>
      <p className={styles.meta}>
        <span>{source}</span>
        {date && <time dateTime={date}>{articleDate(date)}</time>}
        <span>{readingMinutes(words)}</span>
        {progress && <span>{progress}</span>}
      </p>
      {coverage ? <ShelfFigures coverage={coverage} /> : <p className={styles.figures}>Its words are being counted.</p>}
      {level && (
        <details className={styles.level} name="of-a-text">
          <summary>
            {level.name}
            <span className="unseen">: why {title} is at this level</span>
          </summary>
          <p>
            About {level.name}. {level.reason}
          </p>
        </details>
      )}
    </ShelfPlace>
  );
}

function progressOf({ reading, length }: ShelfItem): string | null {
  if (!reading) return null;
  if (reading.finishedAt !== null) return 'read';
  const share = Math.round((100 * reading.position) / Math.max(1, length));
  return share > 0 ? `${share} % read` : 'begun';
}
