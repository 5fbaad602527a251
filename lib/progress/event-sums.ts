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
      const sums: Sums = some({ acts: 1, answers: 1, answerMs: taken(event.took), introduced: outcome?.phase === 'new' ? 1 : 0 });
      const expected = outcome?.expected ?? null;
      // Without a day in between nothing was to be forgotten yet: the first steps, and a second answer on the same day, ask nothing.
      if (outcome?.phase !== 'review' || expected === null || expected === 1) return sums;
      const cell = `${kindOfCard(event.card)}:${ageOf(lastReview, at, event.zone)}` as const;
      return {
        ...sums,
        [`asked:${cell}`]: 1,
        ...(event.grade > 1 && { [`recalled:${cell}`]: 1 }),
        ...some({ [`expected:${cell}`]: Math.round(expected * 1e6) }),
      };
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

function some(sums: Sums): Sums {
  return Object.fromEntries(Object.entries(sums).filter(([, value]) => value !== 0));
}
