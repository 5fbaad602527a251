import type { ShelfItem } from './shelf-item.ts';

/** By what the shelf can be sorted: what reads well today, or a plain property. */
export type ShelfSort = 'well' | 'newest' | 'level' | 'shortest' | 'title' | 'read';

/** The band in which a text reads well: enough is known to follow it, enough is new to learn from it. */
export const READS_WELL = { least: 0.92, most: 0.98 };
/** Words that are read at one sitting: of a book, only so much is read today. */
const SITTING = 1200;

type Order = (a: ShelfItem, b: ShelfItem) => number;

/** The comparison behind a sort. What is equal in it stands by age, the newest first. */
export function shelfOrder(sort: ShelfSort): Order {
  const orders: Order[] = [...ORDERS[sort], by(({ addedAt }) => -addedAt), byText(({ title }) => title), byText(({ id }) => id)];
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** How far the share of known words is from the band, 0 inside of it; of a text that was not counted, farthest. */
export function awayFromBand({ coverage }: Pick<ShelfItem, 'coverage'>): number {
  if (!coverage || coverage.running === 0) return 1;
  return Math.max(0, READS_WELL.least - coverage.share, coverage.share - READS_WELL.most);
}

/** Of the words that are due, those that a sitting with this text meets. */
function dueInSitting({ coverage }: ShelfItem): number {
  return coverage ? coverage.due * Math.min(1, SITTING / Math.max(1, coverage.running)) : 0;
}

const by =
  (value: (item: ShelfItem) => number): Order =>
  (a, b) =>
    value(a) - value(b);

const german = new Intl.Collator('de', { numeric: true });
const byText =
  (value: (item: ShelfItem) => string): Order =>
  (a, b) =>
    german.compare(value(a), value(b));

const ORDERS: Record<ShelfSort, Order[]> = {
  // What was read to its end is not suggested again; it stands behind the others.
  // Of those that lie equally far from the band (whoever knows nothing yet is equally far from all) the easiest comes first.
  well: [
    by(({ reading }) => (reading?.finishedAt ? 1 : 0)),
    by(awayFromBand),
    by((item) => -dueInSitting(item)),
    by((item) => (awayFromBand(item) === 0 ? 0 : (item.level?.score ?? 0))),
  ],
  newest: [],
  level: [by(({ level }) => level?.score ?? Number.MAX_VALUE)],
  shortest: [by(({ words }) => words)],
  title: [byText(({ title }) => title)],
  read: [by(({ reading }) => -(reading?.lastAt ?? 0))],
};
