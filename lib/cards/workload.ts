import type { Parameters } from './parameters.ts';
import { type ModelState, memoryModel } from './schedule.ts';

/** What the cost of a wish is computed from. Days are counted from today. */
export interface WorkloadBasis {
  /** Cards as they are now, a sample: stability, difficulty, days since the last answer, days until due. */
  cards: readonly (readonly [stability: number, difficulty: number, since: number, until: number])[];
  /** How many cards each of them stands for. */
  each: number;
  /** Cards begun a day, and seconds an answer takes. */
  newADay: number;
  seconds: number;
  /** Whether these are the learner's own; else they are assumed. */
  isOwn: boolean;
}

export interface Workload {
  /** In the mean of the days that were simulated. */
  answersADay: number;
  minutesADay: number;
}

/** For somebody of whom too little is known to say otherwise. */
export const ASSUMED: WorkloadBasis = { cards: [], each: 1, newADay: 10, seconds: 8, isOwn: false };

const DAYS = 365;
/** New cards that are simulated; each stands for as many as are begun. */
const NEW_CARDS = 120;
/** Of new words so many are known at the first question. */
const KNOWN_AT_FIRST = 0.5;

/**
 * What a schedule with such parameters costs in the coming year, if new cards are begun as before: each card of the sample is asked when it is
 * due and known as often as FSRS expects. Chance is seeded by card and answer, so that the same wish costs the same.
 */
export function workload(basis: WorkloadBasis, parameters: Parameters): Workload {
  const model = memoryModel(parameters);
  const chance = seeded();
  let answers = 0;
  const follow = (card: number, begin: ModelState | null, since: number, until: number, weight: number) => {
    let state = begin;
    let last = -since;
    // What waits already is asked today.
    for (let day = Math.max(0, until), asked = 0; day < DAYS; asked++) {
      const passed = day - last;
      const known = state === null ? KNOWN_AT_FIRST : model.recall(state, passed);
      const grade = chance(card, asked) < known ? 3 : 1;
      state = model.after(state, begin === null && asked === 0 ? 0 : passed, grade);
      answers += weight;
      // The steps of the same day: known in the end.
      const steps = (begin === null && asked === 0 ? 1 : 0) + (grade === 1 ? 1 : 0);
      for (let step = 0; step < steps; step++) state = model.after(state, 0, 3);
      answers += steps * weight;
      last = day;
      day += Math.max(1, model.interval(state));
    }
  };
  for (const [card, [stability, difficulty, since, until]] of basis.cards.entries())
    follow(card, { stability, difficulty }, since, until, basis.each);
  const begun = basis.newADay > 0 ? NEW_CARDS : 0;
  for (let card = 0; card < begun; card++)
    follow(basis.cards.length + card, null, 0, Math.floor((card / begun) * DAYS), (basis.newADay * DAYS) / begun);
  const answersADay = answers / DAYS;
  return { answersADay, minutesADay: (answersADay * basis.seconds) / 60 };
}

/** A number from 0 to 1 for each answer of each card. */
function seeded(): (card: number, answer: number) => number {
  return (card, answer) => {
    let mixed = Math.imul(card + 1, 0x9e3779b1) ^ Math.imul(answer + 1, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** What it costs in words. @example "About 9 minutes a day, 62 answers" */
export function workloadLine({ answersADay, minutesADay }: Workload): string {
  const minutes = Math.round(minutesADay);
  const time = minutes < 1 ? 'Less than a minute a day' : minutes === 1 ? 'About a minute a day' : `About ${minutes} minutes a day`;
  const answers = Math.round(answersADay);
  return `${time}, ${answers === 1 ? '1 answer' : `${answers.toLocaleString('en-GB')} answers`}`;
}
