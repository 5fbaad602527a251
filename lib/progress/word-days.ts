import { NO_WEIGHTS, type WeightsBook } from '#lib/cards/parameters.ts';
import { foldWord, noWord, type StoredEvent, wordOf } from '#lib/cards/replay.ts';
import { wordStanding } from '#lib/cards/word-standing.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Standing } from '#lib/words/standing.ts';
import { eventSums } from './event-sums.ts';
import { addToDay, type Sums, type SumsByDay } from './sums.ts';

/**
 * Adds to `days` what one word adds to the figures of each day (or takes it away, `times` -1), from its effective events in order, after corrections (`lib/cards/regroup.ts`): the figures of
 * each event on the day it happened, and where the word stood at the end of a day and had not stood before. Figures of a learner are the sum
 * over words, plus what belongs to no word (`eventSums` of reading).
 * @param book as for `noWord`
 */
export function addWordDays(days: SumsByDay, events: readonly StoredEvent[], book: WeightsBook = NO_WEIGHTS, times: 1 | -1 = 1): void {
  const fold = noWord(book);
  let wasKept = false;
  let stood: Standing = 'met';
  let today = '';
  const settle = () => {
    const word = wordOf(fold);
    const stands = word ? wordStanding(word) : 'met';
    addToDay(days, today, change(stood, stands), times);
    stood = stands;
  };
  for (const stored of events) {
    const { event, at } = stored;
    const day = learnerDay(at, event.zone);
    if (event.type === 'practiced') {
      addToDay(days, day, eventSums(stored), times);
      continue;
    }
    // Whoever flies west over the date line comes back to a day that has ended already: where words stand is not told of it again.
    if (today !== '' && day > today) settle();
    if (day > today) today = day;
    const firstKeep: boolean = event.type === 'kept' && !wasKept;
    if (firstKeep) wasKept = true;
    const lastReview = 'card' in event ? fold.cards.cards.get(event.card)?.state?.memory.lastReview : null;
    addToDay(days, day, eventSums(stored, { firstKeep, lastReview: lastReview ?? null }), times);
    foldWord(fold, stored);
  }
  if (today !== '') settle();
}

function change(from: Standing, to: Standing): Sums {
  if (from === to) return {};
  return { ...(from !== 'met' && { [`left:${from}`]: 1 }), ...(to !== 'met' && { [`entered:${to}`]: 1 }) };
}
