import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { AnkiCard } from './collection.ts';

/** The columns of a card that tell its schedule. */
export type CardColumns = Omit<AnkiCard, 'id' | 'nid' | 'ord' | 'mod'>;

/** On what days are counted. */
export interface Calendar {
  zone: string;
  dayZero: string;
}

/** Learning steps of ours, which the deck that is written has as well: 1 and 10 minutes, after a lapse 10 minutes. */
const STEPS = { learning: 2, relearning: 1 };
/** A card that FSRS schedules has no ease; programs that know only the old way begin with this one. */
const EASE = 2500;
const DAY = 86_400_000;
/** Days are counted in tens of thousands, seconds since 1970 in thousands of millions. */
const SECONDS_FROM = 1_000_000_000;
/** 4,102,444,800,000 is the year 2100: what lies outside of what events may name is moved to its edge. */
const LAST = 4_102_444_800_000;

/** The columns for a memory. `position`: of a new card among the new ones. `retention`: the share that should be recalled. */
export function columnsOf(
  memory: Memory,
  set: { suspended: boolean; buried: boolean; position: number; retention: number },
  { zone, dayZero }: Calendar,
): CardColumns {
  const aside = set.suspended ? -1 : set.buried ? -3 : null;
  const same = { reps: memory.reps, lapses: memory.lapses, odue: 0, odid: 0 };
  if (memory.phase === 'new' || memory.lastReview === null)
    return { ...same, type: 0, queue: aside ?? 0, due: set.position, ivl: 0, factor: 0, left: 0, data: '{}' };
  const data = JSON.stringify({
    s: memory.stability,
    d: memory.difficulty,
    dr: set.retention,
    lrt: Math.floor(memory.lastReview / 1000),
  });
  if (memory.phase === 'review') {
    const due = learnerDay(memory.due, zone);
    const ivl = Math.max(1, daysBetween(learnerDay(memory.lastReview, zone), due));
    return { ...same, type: 2, queue: aside ?? 2, due: daysBetween(dayZero, due), ivl, factor: EASE, left: 0, data };
  }
  const remaining = Math.max(1, STEPS[memory.phase] - (memory.step ?? 0));
  const isFirst = memory.phase === 'learning';
  return {
    ...same,
    type: isFirst ? 1 : 3,
    queue: aside ?? 1,
    due: Math.floor(memory.due / 1000),
    ivl: isFirst ? 0 : Math.max(1, Math.round(memory.stability)),
    factor: isFirst ? 0 : EASE,
    left: remaining * 1001,
    data,
  };
}

/** Where memory of a card is not in FSRS's own terms: what its log or its interval says, found only when it is needed. */
export interface Fallback {
  stability: number;
  difficulty: number;
}

/**
 * The memory that the columns of a card tell; null for a new card. `lastReview`: of its log; without one, what the columns say.
 */
export function memoryOf(card: AnkiCard, lastReview: number | null, { zone, dayZero }: Calendar, fallback: () => Fallback): Memory | null {
  const phase = ([null, 'learning', 'review', 'relearning'] as const)[card.type] ?? null;
  if (phase === null) return null;
  const data = fsrsOf(card.data);
  const value = card.odid !== 0 && card.odue !== 0 ? card.odue : card.due;
  const isDay = phase === 'review' || Math.abs(value) < SECONDS_FROM;
  const due = within(isDay ? dayStart(addDays(dayZero, within(value, -40_000, 40_000)), zone) : value * 1000, 0, LAST);
  const guessed = phase === 'review' ? due - within(card.ivl, 0, 40_000) * DAY : card.mod * 1000;
  const { stability, difficulty } = data.memory ?? fallback();
  const remaining = card.left % 1000;
  return {
    phase,
    step: phase === 'learning' ? within(STEPS.learning - remaining, 0, STEPS.learning - 1) : 0,
    stability: within(stability, 0.001, 36_500),
    difficulty: within(difficulty, 1, 10),
    due,
    lastReview: within(lastReview ?? (data.lastReview === null ? guessed : data.lastReview * 1000), 0, LAST),
    reps: within(Math.trunc(card.reps), 0, 1_000_000),
    lapses: within(Math.trunc(card.lapses), 0, 1_000_000),
  };
}

/** What a card's `data` says in FSRS's terms; whatever is no such thing says nothing, as in Anki. */
export function fsrsOf(data: string): { memory: Fallback | null; lastReview: number | null } {
  let read: unknown;
  try {
    read = JSON.parse(data || '{}');
  } catch {
    read = null;
  }
  const { s, d, lrt } = (typeof read === 'object' && read !== null ? read : {}) as Record<string, unknown>;
  return {
    memory: isPositive(s) && isPositive(d) ? { stability: s, difficulty: d } : null,
    lastReview: isPositive(lrt) ? lrt : null,
  };
}

const isPositive = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;

/** Whole days from one to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
