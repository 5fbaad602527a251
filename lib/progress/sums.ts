import type { CardKind } from '#lib/words/card-kind.ts';
import type { Standing } from '#lib/words/standing.ts';

/** How long after the answer before it a card was asked, in days, from this many on; 0: that answer was taken back. */
export const AGES = [0, 1, 2, 4, 8, 15, 31, 91, 181] as const;
export type Age = (typeof AGES)[number];

/** Where a word that is counted may stand; one that was only met is not. */
export type CountedStanding = Exclude<Standing, 'met'>;

/** A figure that adds up. Times are whole milliseconds and chances millionths, so that sums in any order are equal to the last digit. */
export type Figure =
  /** What the learner did, of whatever kind; choices, corrections and undos are none. */
  | 'acts'
  /** Stretches of reading, their time, and words that came past. */
  | 'readings'
  | 'readingMs'
  | 'words'
  /** Words looked up, words kept that never were before, texts read to their end. */
  | 'taps'
  | 'kept'
  | 'finished'
  /** Answers in the review, their time, and how many were the first of their card. */
  | 'answers'
  | 'answerMs'
  | 'introduced'
  /** Answers that did not touch the schedule. */
  | 'practiced'
  | 'practiceMs'
  /** Of cards that came back after a day or more: answers, how many were recalled, and how many were expected to be (in millionths). */
  | `asked:${CardKind}:${Age}`
  | `recalled:${CardKind}:${Age}`
  | `expected:${CardKind}:${Age}`
  /** Words that stood there at the end of the day and not at its beginning, and the other way round. */
  | `entered:${CountedStanding}`
  | `left:${CountedStanding}`;

/** Figures that are not there are zero. */
export type Sums = Partial<Record<Figure, number>>;

/** Sums by day of the learner's, YYYY-MM-DD. */
export type SumsByDay = Map<string, Sums>;

/** Adds to `sums` what is in `more`, so many times; -1 takes it away. What becomes zero is gone, so that equal sums are equal objects. */
export function addTo(sums: Sums, more: Sums, times = 1): void {
  for (const key in more) {
    const name = key as Figure;
    const sum = (sums[name] ?? 0) + more[name]! * times;
    if (sum === 0) delete sums[name];
    else sums[name] = sum;
  }
}

/** Adds to a day. */
export function addToDay(days: SumsByDay, day: string, more: Sums, times = 1): void {
  let sums = days.get(day);
  if (!sums) {
    sums = {};
    days.set(day, sums);
  }
  addTo(sums, more, times);
}

/** Adds every day of `more` to `days`. */
export function addDaysTo(days: SumsByDay, more: SumsByDay, times = 1): void {
  for (const [day, sums] of more) addToDay(days, day, sums, times);
}

export function isNothing(sums: Sums): boolean {
  return Object.keys(sums).length === 0;
}
