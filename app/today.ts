import type { Coverage } from '#lib/reading/coverage.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';

/** The text to go on with: the one read last, unless it was finished. */
export function goingOn(shelf: ShelfItem[]): ShelfItem | null {
  const read = shelf.filter(({ reading }) => reading !== null).sort((a, b) => (b.reading?.lastAt ?? 0) - (a.reading?.lastAt ?? 0));
  const last = read[0];
  return last?.reading?.finishedAt === null ? last : null;
}

/** How far a text is read, 0 to 1. */
export function readShare({ reading, length }: ShelfItem): number {
  return reading === null || length === 0 ? 0 : Math.min(1, reading.position / length);
}

export interface Candidate {
  item: ShelfItem;
  coverage: Coverage;
}

/** The band in which a text reads well: enough is known to follow it, enough is new to learn from it. */
const LEAST = 0.92;
const MOST = 0.98;

/**
 * The one text to suggest: nearest to the band that reads well; in the band, the one that meets most due words, then the newest.
 * Finished texts are not suggested.
 */
export function suggested(candidates: Candidate[]): Candidate | null {
  const away = ({ coverage }: Candidate) => Math.max(0, LEAST - coverage.share, coverage.share - MOST);
  return (
    candidates
      .filter(({ item }) => !item.reading?.finishedAt)
      .sort((a, b) => away(a) - away(b) || b.coverage.due - a.coverage.due || b.item.addedAt - a.item.addedAt)[0] ?? null
  );
}

/** What a suggestion may be called: the nearest to the band is not yet in it. */
export function kicker({ share }: Coverage): string {
  return share >= LEAST ? 'Reads well today' : 'To read next';
}

/** Why a text is suggested. @example reason(coverage) // "96 % known, 5 new words, 3 of your due words appear" */
export function reason({ share, newWords, due }: Coverage): string {
  const parts = [`${Math.floor(share * 100)} % known`, newWords === 1 ? '1 new word' : `${newWords} new words`];
  if (due > 0) parts.push(due === 1 ? 'one of your due words appears' : `${due} of your due words appear`);
  return parts.join(', ');
}
