import { told } from '#lib/cards/told-difference.ts';
import type { Judged } from './judged.ts';

const WORDS = { right: 'Right.', forgiven: 'Right, but for a slip.', wrong: 'Not right.', nothing: 'No answer.' };

/** The verdict as it is read out, at the beginning of the answer. */
export function toldOf({ verdict, checks }: Judged, chosen?: string, article?: string): string {
  const choice = chosen && article && chosen !== article ? [`You chose ${chosen}; right is ${article}.`] : [];
  return [WORDS[verdict], ...choice, ...checks.filter(({ verdict }) => verdict !== 'right').map(told)].join(' ');
}
