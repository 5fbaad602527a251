import { type WordColor, wordColor } from '#lib/words/color.ts';
import type { ListedWord } from '#lib/words/listed-word.ts';
import type { Memory } from '#lib/words/memory.ts';
import { whenDue } from '../ui/when.ts';

/** What is to become of words. */
export type Change = 'known' | 'ignored' | 'none' | 'removed';

/** How a word stands after a change, until the list is made again. */
export const CHANGED: Record<Change, string> = {
  known: 'known, as you said',
  ignored: 'ignored, as you said',
  none: 'neither known nor ignored',
  removed: 'removed',
};

const names: Record<WordColor, string> = {
  new: 'tapped',
  learning: 'learning',
  young: 'young',
  mature: 'mature',
  known: 'known',
  ignored: 'ignored',
  due: 'due',
};

/**
 * A word's state in a line that explains itself.
 *
 * @example stateLine(word, now, zone) // "young, 3 reviews, next tomorrow"
 */
export function stateLine({ state, lookups }: Pick<ListedWord, 'state' | 'lookups'>, now: number, zone: string): string {
  const { declared, memory } = state;
  const name = names[wordColor(state, now)];
  if (declared) return CHANGED[declared];
  if (!memory) return lookups > 0 ? `tapped ${lookups === 1 ? 'once' : `${lookups} times`}, not kept` : 'not kept';
  if (memory.reps === 0) return 'new, not asked yet';
  const next = memory.due <= now ? 'next now' : `next ${whenDue(memory.due, now, zone)}`;
  return [name, reviews(memory), next].join(', ');
}

function reviews({ reps, lapses }: Memory): string {
  const asked = reps === 1 ? '1 review' : `${reps} reviews`;
  return lapses === 0 ? asked : `${asked}, forgotten ${lapses === 1 ? 'once' : `${lapses} times`}`;
}
