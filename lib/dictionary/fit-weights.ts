/** One word of a text with the glosses it might have: their features, and how right each is. */
export interface Choice {
  features: number[][];
  /** 1 for a right gloss, 0 for a wrong one, between them for one that is partly right. */
  rightness: number[];
}

export interface Fitting {
  /** Which way each weight may go: 1 up from zero, -1 down, 0 both. */
  signs: readonly (-1 | 0 | 1)[];
  /** How much large weights cost, on features scaled to the same spread. */
  penalty: number;
  /** How much a word counts that has no wholly right gloss. */
  partly: number;
}

const STEPS = 400;
/** Weights that move less are found. */
const STILL = 1e-5;

/**
 * Weights under which the probability (a softmax over the glosses of a word) goes to the right glosses: maximum likelihood of "one of the
 * right ones", with a square penalty and signs. Accelerated projected gradient over all words at once: no chance, no order, the same
 * weights from the same words.
 */
export function fitWeights(words: readonly Choice[], { signs, penalty, partly }: Fitting): number[] {
  const useful = words.filter(({ rightness }) => Math.max(...rightness) > 0 && Math.min(...rightness) < 1);
  const spread = spreads(useful, signs.length);
  const scaled = useful.map(({ features, rightness }) => {
    const best = Math.max(...rightness);
    return {
      rows: features.map((row) => Float64Array.from(row, (value, at) => value / spread[at]!)),
      // Where nothing is wholly right, what is partly right is the best there is.
      right: rightness.map((value) => value / best),
      weight: best < 1 ? partly : 1,
    };
  });
  let weights = new Float64Array(signs.length);
  let ahead = weights;
  let momentum = 1;
  let step = 1;
  for (let count = 0; count < STEPS; count++) {
    const { loss, slope } = descent(scaled, ahead, penalty);
    const from = ahead;
    const along = (length: number) => from.map((value, at) => project(value - length * slope[at]!, signs[at]!));
    let next = along(step);
    // A step that overshoots what its slope promises is halved.
    while (step > 1e-9 && descent(scaled, next, penalty).loss > promised(loss, slope, from, next, step)) {
      step /= 2;
      next = along(step);
    }
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / nextMomentum;
    const moved = next.map((value, at) => value - weights[at]!);
    ahead = next.map((value, at) => value + carry * moved[at]!);
    weights = next;
    momentum = nextMomentum;
    if (moved.every((value) => Math.abs(value) < STILL)) break;
  }
  return Array.from(weights, (value, at) => value / spread[at]!);
}

interface Scaled {
  rows: Float64Array[];
  right: number[];
  weight: number;
}

/** What is to be made small, and which way it grows. */
function descent(words: readonly Scaled[], weights: Float64Array, penalty: number): { loss: number; slope: Float64Array } {
  let loss = penalty * dot(weights, weights);
  const slope = weights.map((value) => 2 * penalty * value);
  for (const { rows, right, weight } of words) {
    const scores = rows.map((row) => dot(row, weights));
    const top = Math.max(...scores);
    const mass = scores.map((score) => Math.exp(score - top));
    const total = mass.reduce((sum, value) => sum + value, 0);
    // Never quite nothing: the logarithm must stay finite.
    const rightMass = mass.reduce((sum, value, at) => sum + value * right[at]!, 1e-300);
    loss += weight * Math.log(total / rightMass);
    for (const [at, row] of rows.entries()) {
      const pull = weight * mass[at]! * (1 / total - right[at]! / rightMass);
      for (let each = 0; each < row.length; each++) slope[each]! += pull * row[each]!;
    }
  }
  return { loss, slope };
}

/** The most that the loss may be after a step of this length. */
function promised(loss: number, slope: Float64Array, from: Float64Array, to: Float64Array, step: number): number {
  const way = to.map((value, at) => value - from[at]!);
  return loss + dot(slope, way) + dot(way, way) / (2 * step) + 1e-9;
}

function spreads(words: readonly Choice[], size: number): number[] {
  const count = words.reduce((sum, { features }) => sum + features.length, 0);
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const { features } of words) {
    for (const row of features) {
      for (let at = 0; at < size; at++) {
        sums[at]! += row[at]!;
        squares[at]! += row[at]! * row[at]!;
      }
    }
  }
  return Array.from(sums, (sum, at) => Math.sqrt(Math.max(0, squares[at]! / count - (sum / count) ** 2)) || 1);
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at]! * weights[at]!;
  return sum;
}

function project(value: number, sign: -1 | 0 | 1): number {
  return sign === 0 ? value : sign * Math.max(0, sign * value);
}
