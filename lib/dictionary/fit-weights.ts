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
  // The softmax bends at most this much: the step that cannot overshoot.
  const step = 1 / (2 * penalty + 0.5 * largestBend(scaled));
  for (let count = 0; count < STEPS; count++) {
    const slope = gradient(scaled, ahead, penalty);
    const next = ahead.map((value, at) => project(value - step * slope[at]!, signs[at]!));
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / nextMomentum;
    ahead = next.map((value, at) => value + carry * (value - weights[at]!));
    weights = next;
    momentum = nextMomentum;
  }
  return Array.from(weights, (value, at) => value / spread[at]!);
}

interface Scaled {
  rows: Float64Array[];
  right: number[];
  weight: number;
}

function gradient(words: readonly Scaled[], weights: Float64Array, penalty: number): Float64Array {
  const slope = weights.map((value) => 2 * penalty * value);
  for (const { rows, right, weight } of words) {
    const scores = rows.map((row) => dot(row, weights));
    const top = Math.max(...scores);
    const mass = scores.map((score) => Math.exp(score - top));
    const total = mass.reduce((sum, value) => sum + value, 0);
    const rightMass = mass.reduce((sum, value, at) => sum + value * right[at]!, 0);
    for (const [at, row] of rows.entries()) {
      const pull = weight * mass[at]! * (1 / total - right[at]! / rightMass);
      for (let each = 0; each < row.length; each++) slope[each]! += pull * row[each]!;
    }
  }
  return slope;
}

/** The largest curvature of the sum, found by multiplying a direction by the words' spread again and again. */
function largestBend(words: readonly Scaled[]): number {
  const size = words[0]?.rows[0]?.length ?? 0;
  let direction = new Float64Array(size).fill(1);
  let bend = 0;
  for (let count = 0; count < 20; count++) {
    const turned = new Float64Array(size);
    for (const { rows, weight } of words) {
      const middle = new Float64Array(size);
      for (const row of rows) for (let at = 0; at < size; at++) middle[at]! += row[at]! / rows.length;
      for (const row of rows) {
        let along = 0;
        for (let at = 0; at < size; at++) along += (row[at]! - middle[at]!) * direction[at]!;
        for (let at = 0; at < size; at++) turned[at]! += (weight / rows.length) * along * (row[at]! - middle[at]!);
      }
    }
    bend = Math.hypot(...turned);
    direction = turned.map((value) => value / (bend || 1));
  }
  return bend;
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
