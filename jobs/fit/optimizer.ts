import type { FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding';
import { type Answer, isPredicted } from '#lib/cards/training.ts';

/** Finds weights that predict the answers before `until`, each from those of its card before it. */
export type Train = (histories: readonly Answer[][], until: number, progress: (share: number) => void) => Promise<number[]>;

/** Milliseconds between two reports. */
const REPORT = 100;

/** The optimizer of FSRS. It is a program of its own for each kind of machine, and not for all there is one. */
export async function optimizer(load = () => import('@open-spaced-repetition/binding')): Promise<Train | { problem: string }> {
  try {
    return train(await load());
  } catch (error) {
    console.error(error);
    return {
      problem: `The optimizer cannot be loaded on this machine (${process.platform}, ${process.arch}), so the weights stay as they are. All else works without it.`,
    };
  }
}

function train({ computeParameters, FSRSBindingItem, FSRSBindingReview }: typeof import('@open-spaced-repetition/binding')): Train {
  return async (histories, until, progress) => {
    const reviews = new Map<string, FSRSBindingReview>();
    const reviewOf = ({ grade, days }: Answer) => {
      const key = `${grade} ${days}`;
      const known = reviews.get(key) ?? new FSRSBindingReview(grade, days);
      reviews.set(key, known);
      return known;
    };
    const items: { item: FSRSBindingItem; at: number }[] = [];
    for (const answers of histories) {
      for (const [at, answer] of answers.entries()) {
        if (answer.at < until && isPredicted(answers, at))
          items.push({ item: new FSRSBindingItem(answers.slice(0, at + 1).map(reviewOf)), at: answer.at });
      }
    }
    // In order of time: the optimizer gives what was answered lately more weight.
    items.sort((a, b) => a.at - b.at);
    const weights = await computeParameters(
      items.map(({ item }) => item),
      // As `lib/cards/schedule.ts` schedules: with short-term memory, one step of relearning.
      { enableShortTerm: true, numRelearningSteps: 1, timeout: REPORT, progress: (done, all) => progress(all > 0 ? done / all : 0) },
    );
    if (weights.length !== 21 || !weights.every(Number.isFinite)) throw new Error(`The optimizer answered ${JSON.stringify(weights)}.`);
    // What is stored is what is tried: a float of 32 bits has no more to say.
    return weights.map((weight) => Number(weight.toFixed(5)));
  };
}
