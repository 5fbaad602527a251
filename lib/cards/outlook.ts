import type { Memory } from '#lib/words/memory.ts';
import type { Parameters } from './parameters.ts';
import { preview, retrievability } from './schedule.ts';

/** What is to be expected of a card: as chances from 0 to 1 and moments. */
export interface Outlook {
  /** That it is recalled now; null when it was never asked. */
  now: number | null;
  /** That it will be recalled when it is due (now, if it is). */
  whenDue: number | null;
  /** When it would be asked again after the answer that is due next. */
  ifKnown: number;
  ifNot: number;
}

/** What would come of a card if it is asked when it is due, or now if that is past. */
export function outlook(card: { id: string; memory: Memory }, now: number, zone: string, parameters: Parameters): Outlook {
  const asked = Math.max(now, card.memory.due);
  const answers = preview(card, asked, zone, parameters);
  return {
    now: retrievability(card.memory, now, zone, parameters),
    whenDue: retrievability(card.memory, asked, zone, parameters),
    ifKnown: answers[3].due,
    ifNot: answers[1].due,
  };
}
