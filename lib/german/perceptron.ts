/** Weights of an averaged perceptron while they are learned: one whole number a feature and class, and the sum over all steps. */
export class Perceptron {
  readonly classes: number;
  steps = 0;
  #ids = new Map<number, number>();
  #now: Int32Array[] = [];
  #sum: Float64Array[] = [];

  constructor(classes: number) {
    this.classes = classes;
  }
  /** The number of a feature; new ones are added. */
  id(feature: number): number {
    const key = feature | 0;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#now.length;
    this.#ids.set(key, id);
    this.#now.push(new Int32Array(this.classes));
    this.#sum.push(new Float64Array(this.classes));
    return id;
  }
  vote(ids: readonly number[], scores: Int32Array): void {
    for (const id of ids) {
      const row = this.#now[id]!;
      for (let c = 0; c < this.classes; c++) scores[c]! += row[c]!;
    }
  }
  /** Moves the weights of these features by `amount` towards a class. */
  move(ids: readonly number[], c: number, amount: number): void {
    for (const id of ids) {
      this.#now[id]![c]! += amount;
      this.#sum[id]![c]! += amount * this.steps;
    }
  }
  averaged(): Map<number, Float64Array> {
    const out = new Map<number, Float64Array>();
    for (const [feature, id] of this.#ids) {
      const row = new Float64Array(this.classes);
      for (let c = 0; c < this.classes; c++) row[c] = this.#now[id]![c]! - this.#sum[id]![c]! / this.steps;
      out.set(feature, row);
    }
    return out;
  }
}

/** The mean of several trainings. */
export function mean(models: readonly Map<number, Float64Array>[], classes: number): Map<number, Float64Array> {
  const out = new Map<number, Float64Array>();
  for (const model of models)
    for (const [feature, row] of model) {
      const sum = out.get(feature) ?? new Float64Array(classes);
      for (let c = 0; c < classes; c++) sum[c]! += row[c]! / models.length;
      out.set(feature, sum);
    }
  return out;
}

/** A linear congruential generator: the same everywhere, which Math.random is not. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
/** Shuffles in place. */
export function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}
