import type { Grade } from '#lib/cards/schedule.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { daysBetween } from './card-columns.ts';
import type { AnkiReview } from './collection.ts';

/** A review as a log has it: a grade, or an answer that was practice. */
export interface LoggedReview {
  /** Epoch milliseconds. */
  at: number;
  grade: Grade;
  /** Milliseconds to the answer, where somebody counted them. */
  took?: number;
  /** It did not touch the schedule. */
  practice?: true;
  /** The phase in which the card was, as the log says; absent where it does not. */
  phase?: Memory['phase'];
  /** The number of its row in the file. */
  row: number;
}

const KIND = { learning: 0, review: 1, relearning: 2, filtered: 3 };
/** From the year 2000 on; a row before it is broken. */
const FIRST = 946_684_800_000;
const LONGEST = 86_400_000;

/** The rows of one card's log, in order of time, without what was changed by hand. */
export function reviewsOf(rows: readonly AnkiReview[], isFirstScheduler: boolean, now: number): LoggedReview[] {
  const reviews: LoggedReview[] = [];
  for (const { id, ease, time, type, factor } of rows.toSorted((a, b) => a.id - b.id)) {
    if (id < FIRST || id > now) continue;
    const isLearning = type === KIND.learning || type === KIND.relearning;
    // Its learning cards had no "hard": 2 was good and 3 easy.
    const grade = isFirstScheduler && isLearning && (ease === 2 || ease === 3) ? ease + 1 : ease;
    if (grade !== 1 && grade !== 2 && grade !== 3 && grade !== 4) continue;
    if (type < KIND.learning || type > KIND.filtered) continue;
    const isFresh = !reviews.some(({ practice }) => !practice);
    const phase =
      type === KIND.learning
        ? isFresh
          ? 'new'
          : 'learning'
        : type === KIND.review
          ? 'review'
          : type === KIND.relearning
            ? 'relearning'
            : null;
    reviews.push({
      at: id,
      grade,
      row: id,
      ...(time > 0 && { took: Math.min(time, LONGEST) }),
      ...(type === KIND.filtered && factor === 0 && { practice: true }),
      ...(phase && { phase }),
    });
  }
  return reviews;
}

/** What a grade did, as a row tells it. */
export interface Step {
  at: number;
  grade: Grade;
  took?: number;
  /** The memories before and after. */
  before: Pick<Memory, 'phase' | 'due' | 'lastReview'>;
  after: Memory;
}

/** The columns of a grade's row, without its card. */
export function rowOfGrade({ at, grade, took, before, after }: Step, zone: string): Omit<AnkiReview, 'id' | 'cid'> {
  return {
    ease: grade,
    ivl: interval(after, at, zone),
    lastIvl: before.lastReview === null ? 0 : interval(before, before.lastReview, zone),
    // As Anki writes the difficulty of FSRS: 1 to 10 become 100 to 1100.
    factor: Math.round(((after.difficulty - 1) / 9 + 0.1) * 1000),
    time: Math.round(took ?? 0),
    type: before.phase === 'review' ? KIND.review : before.phase === 'relearning' ? KIND.relearning : KIND.learning,
  };
}

/** The columns of an answer that was practice. */
export function rowOfPractice(knew: boolean, took: number | undefined): Omit<AnkiReview, 'id' | 'cid'> {
  return { ease: knew ? 3 : 1, ivl: 0, lastIvl: 0, factor: 0, time: Math.round(took ?? 0), type: KIND.filtered };
}

/** Days until a card comes again, or seconds as a negative number. */
function interval({ phase, due }: Pick<Memory, 'phase' | 'due'>, at: number, zone: string): number {
  if (phase === 'review') return Math.max(1, daysBetween(learnerDay(at, zone), learnerDay(due, zone)));
  return -Math.max(1, Math.round((due - at) / 1000));
}
