import { learner as learnerOf } from '#db/learners.ts';
import { currentParameters } from '#db/parameters.ts';
import { trainingLog } from '#db/training-log.ts';
import { type FitReport, HELD_OUT, MOST_REVIEWS_TO_FIT, REVIEWS_TO_FIT, tooFew } from '#lib/cards/fit-report.ts';
import { predict } from '#lib/cards/prediction.ts';
import { heldOutFrom, isPredicted } from '#lib/cards/training.ts';
import { optimizer } from './optimizer.ts';

type Progress = (doing: string, share: number) => void;

/**
 * Fits weights of FSRS-6 to the log of a learner: learned from all answers but the last fifth, and tried on those. Nothing is written:
 * whether they are taken, and that, is for whoever asked.
 */
export async function fit(learnerId: string, progress: Progress): Promise<FitReport | { problem: string }> {
  const learner = await learnerOf(learnerId);
  if (!learner) throw new Error(`There is no learner "${learnerId}".`);
  const train = await optimizer();
  if ('problem' in train) return train;
  progress('Reading your answers', 0);
  const { histories, all, read } = await trainingLog(learnerId, MOST_REVIEWS_TO_FIT, (share) =>
    progress('Reading your answers', share * 0.3),
  );
  const from = heldOutFrom(histories, HELD_OUT);
  const usable = histories.reduce((sum, answers) => sum + answers.filter((_, at) => isPredicted(answers, at)).length, 0);
  if (usable < REVIEWS_TO_FIT) return { problem: tooFew(usable) };
  progress('Looking for better weights', 0.3);
  const weights = await train(histories, from, (share) => progress('Looking for better weights', 0.3 + share * 0.6));
  progress('Trying them on answers they have not seen', 0.9);
  const before = await currentParameters(learner);
  const [old, fitted] = [predict(histories, from, before), predict(histories, from, { ...before, weights })];
  return {
    reviews: usable - old.count,
    heldOut: old.count,
    of: Math.round((usable * all) / read),
    logLoss: { before: old.logLoss, after: fitted.logLoss },
    rmse: { before: old.rmse, after: fitted.rmse },
    weights,
  };
}
