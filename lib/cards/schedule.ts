import { type CardInput, type FSRS, fsrs, GenSeedStrategyWithCardId, type Grade as Rating, State, StrategyMode } from 'ts-fsrs';
import { addDays, dayStart, learnerDay, shifted } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { DEFAULT_PARAMETERS, type Parameters } from './parameters.ts';

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;
const GRADES = [1, 2, 3, 4] as const;
const PHASES = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
const PHASE_OF = ['new', 'learning', 'review', 'relearning'] as const;

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
export function schedule(card: Question, grade: Grade, now: number, zone: string, parameters?: Parameters): Memory {
  return preview(card, now, zone, parameters)[grade];
}

/**
 * What each grade would lead to. Intervals of days end when the learner's day begins, so that all of a day's cards are due together;
 * a better grade is never due earlier than a worse one.
 */
export function preview(card: Question, now: number, zone: string, parameters: Parameters = DEFAULT_PARAMETERS): Record<Grade, Memory> {
  const { memory } = card;
  // A device whose clock is behind must not make time run backwards.
  const at = Math.max(now, memory.lastReview ?? now);
  const input: CardInput & { id: string } = {
    id: card.id,
    state: PHASES[memory.phase],
    stability: memory.stability,
    difficulty: memory.difficulty,
    due: shifted(memory.due, zone),
    last_review: memory.lastReview === null ? null : shifted(memory.lastReview, zone),
    learning_steps: memory.step ?? 0,
    reps: memory.reps,
    lapses: memory.lapses,
    elapsed_days: 0,
    scheduled_days: 0,
  };
  const review = shifted(at, zone);
  const answers = scheduler(parameters).repeat(input, review);
  let earliest = 0;
  const results = GRADES.map((grade): [Grade, Memory] => {
    const next = answers[grade as Rating].card;
    const days = next.scheduled_days;
    const due = days > 0 ? dayStart(addDays(learnerDay(at, zone), days), zone) : at + (next.due.getTime() - review);
    earliest = Math.max(earliest, due);
    return [
      grade,
      {
        phase: PHASE_OF[next.state],
        step: next.learning_steps,
        stability: next.stability,
        difficulty: next.difficulty,
        due: earliest,
        lastReview: at,
        reps: next.reps,
        lapses: next.lapses,
      },
    ];
  });
  return Object.fromEntries(results) as Record<Grade, Memory>;
}

/** The expected share of recall now; null for a card that was never asked. */
export function retrievability(memory: Memory, now: number, zone: string, parameters: Parameters = DEFAULT_PARAMETERS): number | null {
  if (memory.phase === 'new' || memory.lastReview === null) return null;
  const elapsed = Date.parse(learnerDay(now, zone)) - Date.parse(learnerDay(memory.lastReview, zone));
  return scheduler(parameters).forgetting_curve(Math.max(0, elapsed / 86_400_000), memory.stability);
}

/** Learners come and go, and what they wish for with them. */
const MOST_SCHEDULERS = 100;
const schedulers = new Map<string, FSRS>();

function scheduler(parameters: Parameters): FSRS {
  // Not by the version: what weights an event brought may be known later than its name.
  const key = `${parameters.retention} ${parameters.maximumInterval} ${parameters.weights ?? ''}`;
  let found = schedulers.get(key);
  if (!found) {
    if (schedulers.size >= MOST_SCHEDULERS) schedulers.clear();
    found = fsrs({
      w: parameters.weights,
      request_retention: parameters.retention,
      maximum_interval: parameters.maximumInterval,
      enable_fuzz: true,
      enable_short_term: true,
      learning_steps: ['1m', '10m'],
      relearning_steps: ['10m'],
    }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id'));
    schedulers.set(key, found);
  }
  return found;
}
