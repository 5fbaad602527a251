import { addDays } from '#lib/words/learner-day.ts';
import type { DayFigures, LoggedEvent } from './progress.ts';

/** Sums over events: of a day, of a session, of all time. */
export interface Figures {
  /** Events of any kind that the learner made. */
  events: number;
  /** Reading: seconds of attention, words that came past, words looked up. */
  seconds: number;
  words: number;
  taps: number;
  /** Words kept that were not kept before. */
  kept: number;
  /** Answers given in the review, and the time they took in seconds. */
  reviews: number;
  reviewSeconds: number;
  /** Answers on words that were to be recalled (not in their first steps), and how many of them were. */
  asked: number;
  recalled: number;
}

export const NO_FIGURES: Figures = {
  events: 0,
  seconds: 0,
  words: 0,
  taps: 0,
  kept: 0,
  reviews: 0,
  reviewSeconds: 0,
  asked: 0,
  recalled: 0,
};

/** The longest time that one answer counts: whoever went to the door was not answering. */
const LONGEST_ANSWER = 60;

/** The share of words recalled when they were to be, 0 to 1; null when none was asked. */
export function recallRate({ asked, recalled }: Pick<Figures, 'asked' | 'recalled'>): number | null {
  return asked === 0 ? null : recalled / asked;
}

/** What one event adds. `firstKept` says whether a `kept` is the first of its word. */
export function figuresOf(event: LoggedEvent, firstKept: boolean): Figures {
  const figures = { ...NO_FIGURES, events: 1 };
  switch (event.type) {
    case 'read':
      return { ...figures, seconds: event.seconds ?? 0, words: event.words ?? 0 };
    case 'looked-up':
      return { ...figures, taps: 1 };
    case 'kept':
      return { ...figures, kept: firstKept ? 1 : 0 };
    case 'graded': {
      const asked = event.phase === 'review' ? 1 : 0;
      const recalled = asked === 1 && (event.grade ?? 1) > 1 ? 1 : 0;
      return { ...figures, reviews: 1, reviewSeconds: Math.min((event.took ?? 0) / 1000, LONGEST_ANSWER), asked, recalled };
    }
    default:
      return figures;
  }
}

export function total(a: Figures, b: Figures): Figures {
  return {
    events: a.events + b.events,
    seconds: a.seconds + b.seconds,
    words: a.words + b.words,
    taps: a.taps + b.taps,
    kept: a.kept + b.kept,
    reviews: a.reviews + b.reviews,
    reviewSeconds: a.reviewSeconds + b.reviewSeconds,
    asked: a.asked + b.asked,
    recalled: a.recalled + b.recalled,
  };
}

/** Says of each `kept` event whether it is the first of its word. Ask in order of time. */
export function firstKeeps(): (event: LoggedEvent) => boolean {
  const seen = new Set<string>();
  return ({ type, word = '' }) => {
    if (type !== 'kept' || seen.has(word)) return false;
    seen.add(word);
    return true;
  };
}

/** Every day from the first event to today, oldest first, empty ones included. */
export function figuresByDay(events: readonly LoggedEvent[], today: string): DayFigures[] {
  const byDay = new Map<string, Figures>();
  const isFirst = firstKeeps();
  let first = today;
  let last = today;
  for (const event of events) {
    byDay.set(event.day, total(byDay.get(event.day) ?? NO_FIGURES, figuresOf(event, isFirst(event))));
    if (event.day < first) first = event.day;
    // Who has flown west over the date line may have been in tomorrow.
    if (event.day > last) last = event.day;
  }
  const days: DayFigures[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push({ day, ...(byDay.get(day) ?? NO_FIGURES) });
  return days;
}
