import type { Parameters } from './parameters.ts';
import { type ModelState, memoryModel } from './schedule.ts';
import { type Answer, isPredicted } from './training.ts';

/** How well answers were predicted; less is better. */
export interface Prediction {
  /** Answers that were predicted. */
  count: number;
  /** Mean logarithmic loss: what was expected of each answer against whether it was known. */
  logLoss: number;
  /** By how much expected and true share of recall differ in the mean over kinds of answers alike: RMSE(bins) of the FSRS benchmark. */
  rmse: number;
}

/** Predicts each answer from `from` on by those before it, and tells how well. */
export function predict(histories: readonly Answer[][], from: number, parameters: Parameters): Prediction {
  const model = memoryModel(parameters);
  const bins = new Map<string, { count: number; expected: number; known: number }>();
  let count = 0;
  let loss = 0;
  for (const answers of histories) {
    let state: ModelState | null = null;
    let lapses = 0;
    let later = 0;
    for (const [at, { grade, days, at: moment }] of answers.entries()) {
      if (state !== null && isPredicted(answers, at)) {
        later++;
        if (moment >= from) {
          const expected = model.recall(state, days);
          const known = grade > 1 ? 1 : 0;
          loss -= Math.log(within(known === 1 ? expected : 1 - expected));
          count++;
          const key = binOf(days, later + 1, lapses);
          const bin = bins.get(key) ?? { count: 0, expected: 0, known: 0 };
          bins.set(key, { count: bin.count + 1, expected: bin.expected + expected, known: bin.known + known });
        }
        if (grade === 1) lapses++;
      }
      state = model.after(state, days, grade);
    }
  }
  // Each bin counts by its answers: n · ((Σ expected − Σ known) / n)².
  const squares = [...bins.values()].reduce((sum, bin) => sum + (bin.expected - bin.known) ** 2 / bin.count, 0);
  return { count, logLoss: count === 0 ? 0 : loss / count, rmse: count === 0 ? 0 : Math.sqrt(squares / count) };
}

/** Answers alike: by interval, number of answers and of lapses, each in steps that widen. The steps are those of fsrs-rs, so that figures compare. */
function binOf(days: number, answers: number, lapses: number): string {
  const step = (value: number, first: number, factor: number) => first * factor ** Math.floor(Math.log(value) / Math.log(factor));
  return [
    step(days, 2.48, 3.62).toFixed(2),
    step(answers, 1.99, 1.89).toFixed(0),
    lapses === 0 ? 0 : step(lapses, 1.65, 1.73).toFixed(0),
  ].join(' ');
}

/** No answer was impossible, whatever was expected. */
function within(chance: number): number {
  return Math.min(Math.max(chance, 1e-4), 1);
}
