import { type CardKind, MEANING_KINDS } from './card-kind.ts';
import type { Memory } from './memory.ts';

/**
 * Sorts the cards of a word so that the first tells how well the word is known, in texts, lists and figures: of those that ask whether it is
 * known at all, and were asked already, the weakest. A gender that was forgotten, or a card that has just come, does not make a known word
 * a new one.
 */
export function byTelling(a: Telling, b: Telling): number {
  return rank(a) - rank(b) || a.stability - b.stability;
}

export interface Telling extends Pick<Memory, 'phase' | 'stability'> {
  kind: CardKind;
}

function rank({ kind, phase }: Telling): number {
  return (MEANING_KINDS.includes(kind) ? 0 : 2) + (phase === 'new' ? 1 : 0);
}
