import type { Done } from '#lib/cards/lately.ts';
import { plural } from '../ui/when.ts';

/**
 * What one act at a text did, around the text's title.
 *
 * @example latelyLine(done) // ['Finished ', ', 5 cards made, 3 words read over without a tap']
 */
export function latelyLine({ finished, page, cards, passed }: Done): [before: string, after: string] {
  if (!finished) return [`${plural(cards, 'card')} made from `, ''];
  const what = page === undefined ? 'Finished ' : `Finished page ${page} of `;
  const parts = [cards > 0 && `${plural(cards, 'card')} made`, passed > 0 && `${plural(passed, 'word')} read over without a tap`].filter(
    Boolean,
  );
  return [what, parts.map((part) => `, ${part}`).join('')];
}
