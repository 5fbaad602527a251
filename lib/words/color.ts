import type { Memory, WordState } from './memory.ts';

/** How a word is marked in a text. `new`: nothing is known of it; `due`: it is to be recalled now. */
export type WordColor = 'new' | 'learning' | 'young' | 'mature' | 'known' | 'ignored' | 'due';

/** Days of stability from which a memory counts as mature: three weeks, as Anki has it, so that figures compare. */
export const MATURE = 21;

/** What of a word's state decides its color. */
export interface ColoredBy extends Omit<WordState, 'memory'> {
  memory?: Pick<Memory, 'phase' | 'due' | 'stability'>;
}

/** What the learner said wins; then memory; then what the chosen level presumes. */
export function wordColor(state: ColoredBy | undefined, now: number): WordColor {
  if (state?.declared) return state.declared;
  const memory = state?.memory;
  if (!memory) return state?.presumed ? 'known' : 'new';
  // A kept word that was never asked is being learned; in its first minutes it is not called due.
  if (memory.phase !== 'review') return 'learning';
  if (memory.due <= now) return 'due';
  return memory.stability < MATURE ? 'young' : 'mature';
}
