import {
  type CardInput,
  type FSRS,
  fsrs,
  GenSeedStrategyWithCardId,
  get_fuzz_range,
  type Grade as Rating,
  type RecordLogItem,
  State,
  StrategyMode,
} from 'ts-fsrs';
import { addDays, dayStart, learnerDay, shifted } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { type Load, leastLoaded } from './load.ts';
import { DEFAULT_PARAMETERS, type Parameters } from './parameters.ts';
import { sameDay } from './same-day.ts';

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;
const GRADES = [1, 2, 3, 4] as const;
const PHASES = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
const PHASE_OF = ['new', 'learning', 'review', 'relearning'] as const;
const DAY = 86_400_000;

/** What is asked: the card's id makes its fuzz its own, and the same whenever it is computed again. */
export interface Question {
  id: string;
  memory: Memory;
}

/** The memory of a card that was never asked. */
export function newMemory(at: number): Memory {
  return { phase: 'new', step: 0, stability: 0, difficulty: 0, due: at, lastReview: null, reps: 0, lapses: 0 };
}

/** The memory that follows from a grade. `zone` decides what a day is: it begins at 4 a.m. there. */
export function schedule(card: Question, grade: Grade, now: number, zone: string, parameters?: Parameters, load?: Load): Memory {
  return preview(card, now, zone, parameters, load)[grade];
}

/**
 * What each grade would lead to. Intervals of days end when the learner's day begins, so that all of a day's cards are due together;
 * a better grade is never due earlier than a worse one. FSRS leaves an interval some room ("fuzz"): where it is known what is due on which
 * day, the card goes to the day in that room with the least to do, else to one by chance that is always the same.
 */
export function preview(
  card: Question,
  now: number,
  zone: string,
  parameters: Parameters = DEFAULT_PARAMETERS,
  load?: Load,
): Record<Grade, Memory> {
  const { memory } = card;
  const { at, review, answers, elapsed } = answered(card, now, zone, parameters, load !== undefined);
  const today = learnerDay(at, zone);
  const isRepeated = memory.phase !== 'new' && elapsed === 0;
  const tomorrow = dayStart(addDays(today, 1), zone);
  let earliest = 0;
  const results = GRADES.map((grade): [Grade, Memory] => {
    const next = answers[grade as Rating].card;
    const exact = Math.min(next.scheduled_days, parameters.maximumInterval);
    const room = load && exact > 0 ? roomOf(exact, elapsed, parameters) : null;
    const days = load && room ? leastLoaded(room, exact, load) : exact;
    let due = days > 0 ? dayStart(addDays(today, days), zone) : at + (next.due.getTime() - review);
    // Known once more on the same day: asked when it would have been anyway.
    if (isRepeated && memory.phase === 'review' && grade > 1) due = Math.max(memory.due, tomorrow);
    earliest = Math.max(earliest, due);
    const { stability, difficulty } = isRepeated ? sameDay(memory, next, grade > 1) : next;
    return [
      grade,
      {
        phase: PHASE_OF[next.state],
        step: next.learning_steps,
        stability,
        difficulty,
        due: earliest,
        lastReview: at,
        reps: next.reps,
        lapses: next.lapses,
      },
    ];
  });
  return Object.fromEntries(results) as Record<Grade, Memory>;
}

/** After how many days of the learner's, first and last, `schedule` may ask for the load, counted from `today`; null when it does not ask. */
export function daysToChoose(
  card: Question,
  grade: Grade,
  now: number,
  zone: string,
  parameters: Parameters,
): { today: string; from: number; to: number } | null {
  const { at, answers, elapsed } = answered(card, now, zone, parameters, true);
  // Also those of worse grades: a better one is not due before them.
  const rooms = GRADES.filter((each) => each <= grade)
    .map((each) => Math.min(answers[each as Rating].card.scheduled_days, parameters.maximumInterval))
    .flatMap((days) => (days > 0 ? [roomOf(days, elapsed, parameters)] : []));
  if (rooms.every(({ min, max }) => min === max)) return null;
  return { today: learnerDay(at, zone), from: Math.min(...rooms.map(({ min }) => min)), to: Math.max(...rooms.map(({ max }) => max)) };
}

/** What ts-fsrs says, with times shifted so that its UTC days are the learner's. */
function answered({ id, memory }: Question, now: number, zone: string, parameters: Parameters, isExact: boolean) {
  // A device whose clock is behind must not make time run backwards.
  const at = Math.max(now, memory.lastReview ?? now);
  const review = shifted(at, zone);
  const lastReview = memory.lastReview === null ? null : shifted(memory.lastReview, zone);
  const input: CardInput & { id: string } = {
    id,
    state: PHASES[memory.phase],
    stability: memory.stability,
    difficulty: memory.difficulty,
    due: shifted(memory.due, zone),
    last_review: lastReview,
    learning_steps: memory.step ?? 0,
    reps: memory.reps,
    lapses: memory.lapses,
    elapsed_days: 0,
    scheduled_days: 0,
  };
  const answers: Record<Rating, RecordLogItem> = scheduler(parameters, isExact).repeat(input, review);
  const elapsed = lastReview === null ? 0 : Math.floor(review / DAY) - Math.floor(lastReview / DAY);
  return { at, review, answers, elapsed };
}

/** Between how many days FSRS leaves the choice. */
function roomOf(exact: number, elapsed: number, { maximumInterval }: Parameters): { min: number; max: number } {
  // As ts-fsrs has it: shorter ones are left as they are.
  if (exact < 2.5) return { min: exact, max: exact };
  const { min_ivl, max_ivl } = get_fuzz_range(exact, elapsed, maximumInterval);
  return { min: min_ivl, max: max_ivl };
}

/** The expected share of recall now; null for a card that was never asked. */
export function retrievability(memory: Memory, now: number, zone: string, parameters: Parameters = DEFAULT_PARAMETERS): number | null {
  if (memory.phase === 'new' || memory.lastReview === null) return null;
  const elapsed = Date.parse(learnerDay(now, zone)) - Date.parse(learnerDay(memory.lastReview, zone));
  return scheduler(parameters, true).forgetting_curve(Math.max(0, elapsed / DAY), memory.stability);
}

/** Learners come and go, and what they wish for with them. */
const MOST_SCHEDULERS = 100;
const schedulers = new Map<string, FSRS>();

/** @param isExact without fuzz */
function scheduler({ retention, maximumInterval, weights }: Parameters, isExact: boolean): FSRS {
  // Not by the version: what weights an event brought may be known later than its name.
  const key = `${isExact} ${retention} ${maximumInterval} ${weights ?? ''}`;
  let found = schedulers.get(key);
  if (!found) {
    if (schedulers.size >= MOST_SCHEDULERS) schedulers.clear();
    found = fsrs({
      w: weights,
      request_retention: retention,
      maximum_interval: maximumInterval,
      enable_fuzz: !isExact,
      enable_short_term: true,
      learning_steps: ['1m', '10m'],
      relearning_steps: ['10m'],
    }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id'));
    schedulers.set(key, found);
  }
  return found;
}

/** What FSRS thinks of a memory, without steps and moments: to predict long logs with, and years to come. */
export interface MemoryModel {
  /** The expected share of recall so many days after the last answer. */
  recall(state: ModelState, days: number): number;
  /** After an answer, so many days after the one before; null: the first one. */
  after(state: ModelState | null, days: number, grade: Grade): ModelState;
  /** The days until recall has fallen to the share that is wished for. */
  interval(state: ModelState): number;
}
export type ModelState = Pick<Memory, 'stability' | 'difficulty'>;

export function memoryModel(parameters: Parameters = DEFAULT_PARAMETERS): MemoryModel {
  const model = scheduler(parameters, true);
  return {
    recall: (state, days) => model.forgetting_curve(days, state.stability),
    after: (state, days, grade) => model.next_state(state, days, grade),
    interval: (state) => model.next_interval(state.stability, 0),
  };
}
