import { schedule } from '#lib/cards/schedule.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { Fallback } from './card-columns.ts';

const DAY = 86_400_000;
const AT = Date.parse('2020-01-01T12:00:00Z');

/**
 * The memory of a card that was scheduled by interval and ease (SM-2), when its log does not tell it. An interval there aims at nine of ten,
 * which is what stability means. The difficulty is the one at which FSRS would lengthen the interval by the ease when it is recalled in time.
 *
 * @param interval days
 * @param ease in thousandths: 2500 is two and a half times
 */
export function memoryOfEase(interval: number, ease: number): Fallback {
  const stability = Math.min(36_500, Math.max(1, interval));
  const wanted = ease >= 1300 && ease <= 10_000 ? ease / 1000 : 2.5;
  // The greater the difficulty, the smaller the growth: the middle is sought again and again.
  let [least, most] = [1, 10];
  for (let step = 0; step < 20; step++) {
    const middle = (least + most) / 2;
    if (growth(stability, middle) > wanted) least = middle;
    else most = middle;
  }
  return { stability, difficulty: (least + most) / 2 };
}

/** How many times longer the stability is after a recall in time. */
function growth(stability: number, difficulty: number): number {
  const lastReview = AT - Math.round(stability) * DAY;
  const memory: Memory = { phase: 'review', stability, difficulty, due: AT, lastReview, reps: 3, lapses: 0 };
  return schedule({ id: 'ease', memory }, 3, AT, 'UTC').stability / stability;
}
