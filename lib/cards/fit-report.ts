/** What a fit of parameters found. */
export interface FitReport {
  /** Answers that were learned from, and answers that were held out to be predicted. */
  reviews: number;
  heldOut: number;
  /** All answers of the log that could have been used; a part of them is enough where there are very many. */
  of: number;
  /** How well the answers that were held out are predicted with the weights in use, and with the fitted ones; less is better. */
  logLoss: { before: number; after: number };
  rmse: { before: number; after: number };
  /** The fitted weights of FSRS-6. */
  weights: number[];
}

/** Fewer answers tell more of chance than of the learner. */
export const REVIEWS_TO_FIT = 400;
/** More would only take longer: 21 numbers are known well enough. */
export const MOST_REVIEWS_TO_FIT = 250_000;
/** The share of answers, the last ones, that the weights are tried on. */
export const HELD_OUT = 0.2;

/** Fitted weights are taken only when they predict better (log loss) and are no further from the truth in the mean (RMSE). */
export function isBetter({ logLoss, rmse }: Pick<FitReport, 'logLoss' | 'rmse'>): boolean {
  return logLoss.after < logLoss.before && rmse.after <= rmse.before;
}

/** The sentence for a log that is too short. */
export function tooFew(reviews: number): string {
  const there = reviews === 1 ? 'is 1 answer' : `are ${reviews} answers`;
  return `There ${there} from a later day so far, and ${REVIEWS_TO_FIT} are needed to learn from. Until then the published weights are the best guess.`;
}
