import { MATURE } from './color.ts';
import type { Declared, Memory } from './memory.ts';

/**
 * Where a word stands, as the list counts it: each word is in one of these, and it does not change by itself. (What is due is another
 * question: it changes with the clock.) `new`: kept and never asked; `met`: only looked up, or no longer kept.
 */
export type Standing = 'new' | 'learning' | 'young' | 'mature' | 'known' | 'ignored' | 'met';

/** Times forgotten from which a word is called hard: half of those after which its card is set aside. */
export const OFTEN_FORGOTTEN = 4;

/** What the learner said wins, as it does for the color; then the weakest memory of its cards. */
export function standing(declared: Declared | undefined, weakest: Pick<Memory, 'phase' | 'stability'> | undefined): Standing {
  if (declared) return declared;
  if (!weakest) return 'met';
  if (weakest.phase === 'new') return 'new';
  if (weakest.phase !== 'review') return 'learning';
  return weakest.stability < MATURE ? 'young' : 'mature';
}
