import { type Coverage, fullPercent } from '#lib/reading/coverage.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import { awayFromBand, shelfOrder } from '#lib/reading/shelf-order.ts';

/** The text to go on with: the one read last, unless it was finished or put away. */
export function goingOn(shelf: ShelfItem[]): ShelfItem | null {
  const [last] = shelf.filter(({ reading }) => reading !== null).sort(shelfOrder('read'));
  return last && last.place === null && last.reading?.finishedAt === null ? last : null;
}

/** The one text to suggest: what reads best today, as the shelf sorts it. Finished texts are not suggested. */
export function suggested(shelf: ShelfItem[]): ShelfItem | null {
  const open = shelf.filter(({ place, reading }) => place === null && !reading?.finishedAt);
  return open.sort(shelfOrder('well'))[0] ?? null;
}

/** What a suggestion may be called: the nearest to the band is not yet in it. */
export function kicker(item: ShelfItem): string {
  return awayFromBand(item) === 0 ? 'Reads well today' : 'To read next';
}

/** Why a text is suggested. @example reason(coverage) // "96 % known, 5 new words, 3 of your due words appear" */
export function reason({ share, newWords, due }: Coverage): string {
  const parts = [`${fullPercent(share)} % known`, newWords === 1 ? '1 new word' : `${newWords} new words`];
  if (due > 0) parts.push(due === 1 ? 'one of your due words appears' : `${due} of your due words appear`);
  return parts.join(', ');
}
