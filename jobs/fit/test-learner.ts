import { type Grade, type MemoryModel, type ModelState, memoryModel } from '#lib/cards/schedule.ts';

/** For tests and benches: numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The weights of somebody who is not the average: a first answer holds longer, but each success brings less, and forgetting goes faster. */
export const TRUE_WEIGHTS = [
  0.35, 1.7, 3.0, 10, 6.6, 0.8, 2.9, 0.005, 1.45, 0.19, 0.75, 1.75, 0.07, 0.27, 1.7, 0.55, 1.9, 0.58, 0.12, 0.07, 0.2,
];

/** Of new words so many are known at the first question: they were just read. */
const KNOWN_AT_FIRST = 0.35;
/** Minutes after a mistake, on the same day, it is still there. */
const KNOWN_AT_ONCE = 0.95;

/** For tests and benches: somebody whose memory is known: what they answer follows from a model with weights that the scheduler is not told, and from chance. */
export class SeededLearner {
  private readonly truth: MemoryModel;
  private readonly states = new Map<string, ModelState>();

  constructor(
    private readonly random: () => number,
    /** How much a day, a mood, a sentence may move a chance, in logits (standard deviation). */
    private readonly noise = 0.25,
    weights = TRUE_WEIGHTS,
  ) {
    this.truth = memoryModel({ version: 'the truth', retention: 0.9, maximumInterval: 36_500, weights });
  }

  /** Asks a card, so many days after it was asked before (0: never before, or today). Two buttons: known or not. */
  answer(card: string, days: number): Grade {
    const before = this.states.get(card) ?? null;
    const chance = before === null ? KNOWN_AT_FIRST : days === 0 ? KNOWN_AT_ONCE : this.truth.recall(before, days);
    const grade = this.random() < this.moved(chance) ? 3 : 1;
    this.states.set(card, this.truth.after(before, days, grade));
    return grade;
  }

  /** Seconds from question to answer. */
  seconds(grade: Grade): number {
    return (grade === 1 ? 11 : 6) * Math.exp(0.5 * this.normal());
  }

  private moved(chance: number): number {
    return 1 / (1 + Math.exp(-(Math.log(chance / (1 - chance + 1e-9)) + this.noise * this.normal())));
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(this.random() || 1e-12)) * Math.cos(2 * Math.PI * this.random());
  }
}
