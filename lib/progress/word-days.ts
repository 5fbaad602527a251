import { NO_WEIGHTS, type WeightsBook } from '#lib/cards/parameters.ts';
import { foldWord, noWord, type StoredEvent, wordOf } from '#lib/cards/replay.ts';
import { wordStanding } from '#lib/cards/word-standing.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Standing } from '#lib/words/standing.ts';
import { eventSums } from './event-sums.ts';
import { addToDay, type Sums, type SumsByDay } from './sums.ts';

/** Told of everything that a word adds: to which day, what, and the event that it is due to. */
export type Visit = (day: string, sums: Sums, by: StoredEvent) => void;

/** What can change where a word stands. */
export const MOVING: ReadonlySet<LearnerEvent['type']> = new Set<LearnerEvent['type']>([
  'kept',
  'removed',
  'declared',
  'graded',
  'scheduled',
  'suspended',
  'kind-switched',
]);

/**
 * Tells what one word adds to the figures of each day, from its effective events in order, after corrections (`lib/cards/regroup.ts`): the figures
 * of each event on the day it happened, and where the word stood at the end of a day and had not stood before. Figures of a learner are the sum
 * over words, plus what belongs to no word (`eventSums` of reading).
 * @param book as for `noWord`
 */
export function visitWord(events: readonly StoredEvent[], book: WeightsBook, visit: Visit): void {
  const fold = noWord(book);
  let wasKept = false;
  let stood: Standing = 'met';
  let today = '';
  let last: StoredEvent | undefined;
  const settle = () => {
    const word = wordOf(fold);
    const stands = word ? wordStanding(word) : 'met';
    if (stands !== stood && last) visit(today, change(stood, stands), last);
    stood = stands;
  };
  for (const stored of events) {
    const { event, at } = stored;
    const day = learnerDay(at, event.zone);
    if (event.type === 'practiced') {
      visit(day, eventSums(stored), stored);
      continue;
    }
    // Whoever flies west over the date line comes back to a day that has ended already: where words stand is not told of it again.
    if (day > today) {
      settle();
      today = day;
    }
    const firstKeep: boolean = event.type === 'kept' && !wasKept;
    if (firstKeep) wasKept = true;
    const lastReview = 'card' in event ? fold.cards.cards.get(event.card)?.state?.memory.lastReview : null;
    visit(day, eventSums(stored, { firstKeep, lastReview: lastReview ?? null }), stored);
    foldWord(fold, stored);
    // To look a word up does not move it: what did is earlier in the day.
    if (MOVING.has(event.type)) last = stored;
  }
  settle();
}

/** Adds to `days` what a word adds to each day, or takes it away (`times` -1). */
export function addWordDays(days: SumsByDay, events: readonly StoredEvent[], book: WeightsBook = NO_WEIGHTS, times: 1 | -1 = 1): void {
  visitWord(events, book, (day, sums) => addToDay(days, day, sums, times));
}

function change(from: Standing, to: Standing): Sums {
  return { ...(from !== 'met' && { [`left:${from}`]: 1 }), ...(to !== 'met' && { [`entered:${to}`]: 1 }) };
}
