import { type WordColor, wordColor } from '#lib/words/color.ts';
import type { ListedWord } from '#lib/words/listed-word.ts';
import { whenDue } from '../ui/when.ts';

const names: Record<WordColor, string> = {
  new: 'looked up',
  learning: 'learning',
  young: 'learning',
  mature: 'known well',
  known: 'known',
  ignored: 'ignored',
  due: 'due',
};

/**
 * A word's state in a line that explains itself.
 *
 * @example stateLine(word, now, zone) // "learning, 3 reviews, next tomorrow"
 */
export function stateLine({ state, lookups }: Pick<ListedWord, 'state' | 'lookups'>, now: number, zone: string): string {
  const { declared, memory } = state;
  const name = names[wordColor(state, now)];
  if (declared) return `${name}, as you said`;
  if (!memory) return lookups > 0 ? `tapped ${lookups === 1 ? 'once' : `${lookups} times`}, not kept` : name;
  if (memory.reps === 0) return 'learning, not asked yet';
  const reviews = memory.reps === 1 ? '1 review' : `${memory.reps} reviews`;
  return memory.due <= now ? `${name}, ${reviews}, next now` : `${name}, ${reviews}, next ${whenDue(memory.due, now, zone)}`;
}
