/**
 * Multinomial logistic regression while it is learned, one word at a time (AdaGrad: each weight has its own pace), with the mean of the
 * weights at the ends of the later epochs. Plain arithmetic in a fixed order: the same examples give the same weights.
 */
export class Logistic {
  readonly classes: number;
  readonly #ids = new Numbering();
  #weights = new Float32Array(1 << 20);
  #squares = new Float32Array(1 << 20);
  #sums = new Float32Array(1 << 20);
  #epochs = 0;
  #share: Float64Array;

  constructor(classes: number) {
    this.classes = classes;
    this.#share = new Float64Array(classes);
  }
  /** Where the weights of a feature begin; new ones are added. */
  id(feature: number): number {
    const id = this.#ids.of(feature) * this.classes;
    if (id + this.classes > this.#weights.length) {
      this.#weights = twice(this.#weights);
      this.#squares = twice(this.#squares);
      this.#sums = twice(this.#sums);
    }
    return id;
  }
  /** Adds the weights of a feature to the scores of some classes, or takes them away. */
  vote(id: number, scores: Float64Array, among: Uint8Array, sign: 1 | -1 = 1): void {
    const weights = this.#weights;
    for (let k = 0; k < among.length; k++) scores[among[k]!]! += sign * weights[id + among[k]!]!;
  }
  /** Moves the weights towards the right one `among` the classes, the more the less it was expected. `scores`: those of the first `count` of these features. */
  learn(ids: Int32Array, count: number, scores: Float64Array, among: Uint8Array, right: number): void {
    const share = this.#share;
    const weights = this.#weights;
    const squares = this.#squares;
    let top = Number.NEGATIVE_INFINITY;
    for (const c of among) if (scores[c]! > top) top = scores[c]!;
    let total = 0;
    for (const c of among) {
      share[c] = Math.exp(scores[c]! - top);
      total += share[c]!;
    }
    for (const c of among) {
      const error = (c === right ? 1 : 0) - share[c]! / total;
      if (Math.abs(error) < NEGLIGIBLE) continue;
      for (let k = 0; k < count; k++) {
        const at = ids[k]! + c;
        const square = squares[at]! + error * error;
        squares[at] = square;
        weights[at]! += (PACE * error) / Math.sqrt(square + 0.1);
      }
    }
  }
  /** Takes the weights as they are now into the mean. */
  remember(): void {
    const length = this.#ids.size * this.classes;
    for (let i = 0; i < length; i++) this.#sums[i]! += this.#weights[i]!;
    this.#epochs++;
  }
  averaged(): Map<number, Float64Array> {
    const out = new Map<number, Float64Array>();
    this.#ids.each((feature, number) => {
      const row = new Float64Array(this.classes);
      for (let c = 0; c < this.classes; c++) row[c] = this.#sums[number * this.classes + c]! / this.#epochs;
      if (row.some((w) => w !== 0)) out.set(feature, row);
    });
    return out;
  }
}

const PACE = 0.12;
/** Errors below this are not worth the time. */
const NEGLIGIBLE = 0.005;

/** Numbers features in the order in which they are met: a hash table without objects. */
class Numbering {
  size = 0;
  #keys = new Int32Array(1 << 20);
  /** Number + 1; 0 where nothing is. */
  #numbers = new Int32Array(1 << 20);

  of(feature: number): number {
    const key = feature | 0;
    const at = this.#slot(key);
    if (this.#numbers[at]) return this.#numbers[at]! - 1;
    this.#keys[at] = key;
    this.#numbers[at] = ++this.size;
    if (this.size * 2 > this.#keys.length) this.#grow();
    return this.size - 1;
  }
  each(visit: (feature: number, number: number) => void): void {
    const features = new Int32Array(this.size);
    this.#numbers.forEach((number, at) => {
      if (number) features[number - 1] = this.#keys[at]!;
    });
    features.forEach(visit);
  }
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (key ^ (key >>> 15)) & mask;
    while (this.#numbers[at] && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }
  #grow(): void {
    const keys = this.#keys;
    const numbers = this.#numbers;
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2);
    numbers.forEach((number, i) => {
      if (!number) return;
      const at = this.#slot(keys[i]!);
      this.#keys[at] = keys[i]!;
      this.#numbers[at] = number;
    });
  }
}

function twice(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}
