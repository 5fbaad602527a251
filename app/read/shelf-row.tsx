import { Suspense } from 'react';
import type { Coverage } from '#lib/reading/coverage.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import { plural } from '../ui/when.ts';
import { articleDate } from './article-date.ts';
import { readingMinutes } from './reading-minutes.ts';
import styles from './shelf-row.module.css';

/** A text on the shelf. How much of it is known streams in, into a line that is kept free for it. */
export function ShelfRow({ item, known }: { item: ShelfItem; known: Promise<Coverage | null> | null }) {
  const progress = progressOf(item);
  return (
    <li className={styles.row}>
      <h2 lang="de">
        <a href={`/read/${encodeURIComponent(item.id)}`}>{item.title}</a>
      </h2>
      <p className={styles.meta}>
        <span>{item.source}</span>
        {item.date && <time dateTime={item.date}>{articleDate(item.date)}</time>}
        <span>{readingMinutes(item.words)}</span>
        {progress && <span>{progress}</span>}
      </p>
      <p className={styles.known}>
        {known && <Suspense fallback={' '}>{known.then((coverage) => coverage && knownLine(coverage))}</Suspense>}
      </p>
    </li>
  );
}

function progressOf({ reading, length }: ShelfItem): string | null {
  if (!reading) return null;
  if (reading.finishedAt !== null) return 'read';
  const share = Math.round((100 * reading.position) / Math.max(1, length));
  return share > 0 ? `${share} % read` : 'begun';
}

function knownLine({ share, newWords, due, transparent }: Coverage): string {
  const told = [`${Math.floor(share * 100)} % known`, plural(newWords, 'new word')];
  if (due > 0) told.push(`${plural(due, 'word')} due`);
  if (transparent > 0) told.push(`${plural(transparent, 'compound')} of known parts`);
  return told.join(', ');
}
