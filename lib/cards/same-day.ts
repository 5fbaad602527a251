import type { Memory } from '#lib/words/memory.ts';

/**
 * What an answer may do to a memory that was answered on the same learner's day before. FSRS takes such an answer for one of the first steps,
 * and lets each raise the stability again: a card that is only asked once more (by another device, or going ahead) would be thought
 * better known each time, with *Easy* without end. So, once a card has passed its steps: whoever knew it today and knows it again has shown
 * nothing new, and its memory stays. To have forgotten it still counts, and never makes it stronger. Within the steps FSRS alone decides.
 * @param next what FSRS makes of it
 */
export function sameDay(
  before: Memory,
  next: Pick<Memory, 'stability' | 'difficulty'>,
  knew: boolean,
): Pick<Memory, 'stability' | 'difficulty'> {
  const { stability, difficulty } = before;
  if (before.phase === 'review' && knew) return { stability, difficulty };
  return knew ? next : { ...next, stability: Math.min(next.stability, stability) };
}
