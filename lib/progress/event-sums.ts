import { kindOfCard } from '#lib/cards/card.ts';
import type { StoredEvent } from '#lib/cards/replay.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { AGES, type Age, type Sums } from './sums.ts';

/** The longest time that one answer counts: whoever went to the door was not answering. */
const LONGEST_ANSWER = 60_000;

/** What an event cannot tell by itself. */
export interface Around {
  /** Of a `kept`: whether its word was never kept before. */
  firstKeep?: boolean;
  /** Of a `graded`: when its card was answered before, as far as that counts. */
  lastReview?: number | null;
}

/** What one event that counts adds to its day. */
export function eventSums({ event, at, outcome }: StoredEvent, { firstKeep = false, lastReview = null }: Around = {}): Sums {
  switch (event.type) {
    case 'read':
      return some({ acts: 1, readings: 1, readingMs: Math.round(event.seconds * 1000), words: Math.round(event.words) });
    case 'looked-up':
      return { acts: 1, taps: 1 };
    case 'kept':
      return firstKeep ? { acts: 1, kept: 1 } : { acts: 1 };
    case 'declared':
      return { acts: 1 };
    case 'finished':
      return event.page === undefined ? { acts: 1, finished: 1 } : { acts: 1 };
    case 'practiced':
      return some({ acts: 1, practiced: 1, practiceMs: taken(event.took) });
    case 'graded': {
      const sums = some({ acts: 1, answers: 1, answerMs: taken(event.took), introduced: outcome?.phase === 'new' ? 1 : 0 });
      const expected = outcome?.expected ?? null;
      // Without a day in between nothing was to be forgotten yet: the first steps, and a second answer on the same day, ask nothing.
      if (outcome?.phase !== 'review' || expected === null || expected === 1) return sums;
      const cell = `${kindOfCard(event.card)}:${ageOf(lastReview, at, event.zone)}` as const;
      sums[`asked:${cell}`] = 1;
      if (event.grade > 1) sums[`recalled:${cell}`] = 1;
      const millionths = Math.round(expected * 1e6);
      if (millionths !== 0) sums[`expected:${cell}`] = millionths;
      return sums;
    }
    default:
      return {};
  }
}

/** Days from one day of the learner's to another, as the first of `AGES` that is not above it. */
function ageOf(lastReview: number | null, at: number, zone: string): Age {
  if (lastReview === null) return 0;
  const days = (Date.parse(learnerDay(at, zone)) - Date.parse(learnerDay(lastReview, zone))) / 86_400_000;
  return AGES.findLast((age) => age <= Math.max(0, days)) ?? 0;
}

function taken(took = 0): number {
  return Math.round(Math.min(took, LONGEST_ANSWER));
}

/** Without what is zero. */
function some(sums: Sums): Sums {
  for (const name in sums) if (sums[name as keyof Sums] === 0) delete sums[name as keyof Sums];
  return sums;
}
