import type { Segment } from './pdf-page.ts';

const FEWEST = 5;
/** Columns within columns within columns are as deep as print goes. */
const DEEPEST = 3;

/**
 * The segments of a page in reading order, as one list for each column or run of full lines. A gutter is a stretch in the middle that
 * hardly any segment crosses; those that do (titles) divide the page into bands, and in each band the left column comes first.
 */
export function columnsOf(segments: Segment[], depth = 0): Segment[][] {
  const gutter = depth < DEEPEST ? findGutter(segments) : undefined;
  if (gutter === undefined) return segments.length > 0 ? [segments] : [];
  const columns: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let full: Segment[] = [];
  const putColumns = () => {
    columns.push(...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1));
    left = [];
    right = [];
  };
  const putFull = () => {
    if (full.length > 0) columns.push(full);
    full = [];
  };
  for (const segment of segments) {
    if (segment.left < gutter && segment.right > gutter) {
      if (left.length + right.length > 0) putColumns();
      full.push(segment);
    } else {
      putFull();
      (segment.right <= gutter ? left : right).push(segment);
    }
  }
  putFull();
  putColumns();
  return columns;
}

/** Where the fewest segments cross, if they are few and both sides have several lines beside each other. */
function findGutter(segments: Segment[]): number | undefined {
  if (segments.length < FEWEST * 2) return undefined;
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const step = Math.max(1, (right - left) / 200);
  let best: { x: number; crossing: number; width: number } | undefined;
  for (let x = left + (right - left) * 0.2; x <= left + (right - left) * 0.8; x += step) {
    const crossing = segments.filter((segment) => segment.left < x && segment.right > x).length;
    if (!best || crossing < best.crossing) best = { x, crossing, width: step };
    else if (crossing === best.crossing && x - (best.x + best.width) < step * 1.5) best.width = x - best.x;
  }
  if (!best || best.crossing > segments.length * 0.2) return undefined;
  const x = best.x + best.width / 2;
  const before = segments.filter((segment) => segment.right <= x);
  const after = segments.filter((segment) => segment.left >= x);
  if (before.length < FEWEST || after.length < FEWEST) return undefined;
  // Figures at the right of a table of contents are no column of text.
  const letters = (list: Segment[]) => list.reduce((sum, { text }) => sum + text.length, 0) / list.length;
  if (letters(before) < 12 || letters(after) < 12) return undefined;
  const overlap = Math.min(before.at(-1)!.y, after.at(-1)!.y) - Math.max(before[0]!.y, after[0]!.y);
  return overlap > 0 ? x : undefined;
}
