/**
 * A linear model: each feature (a 32-bit hash) votes for classes with whole-number weights. Made by training:
 *
 *   classCount u32 · featureCount u32 · entryCount u32 · keys u32[] (sorted) · entries per feature u8[] · classes u8[] · weights i8[]
 *
 * Scores are kept in lanes: two classes in one 32-bit number, the even one in its lower half, so that one addition serves both. A class
 * stays within 16 bits as long as no more than 256 features vote.
 */
export interface LinearModel {
  classes: number;
  /** How many numbers the scores of all classes take. */
  lanes: number;
  /** Adds the votes of these features to the scores, whose lanes begin at `from`. */
  vote(features: FeatureList, scores: Int32Array, from: number): void;
  /** Bytes that the model took, for reading several from one buffer. */
  size: number;
}

/** How many features vote at once at most. */
const MOST = 128;

/** The features of one example. Always the same numbers, filled again for each: an array that is emptied gives its room away. */
export class FeatureList {
  readonly keys = new Int32Array(MOST);
  length = 0;

  /** Beyond what may vote at once a feature is dropped. */
  add(key: number): void {
    this.keys[this.length] = key;
    if (this.length < MOST) this.length++;
  }
  clear(): this {
    this.length = 0;
    return this;
  }
  toArray(): number[] {
    return [...this.keys.subarray(0, this.length)];
  }
}

/** The score of a class, from lanes that begin at `from`. */
export function scoreOf(scores: Int32Array, from: number, c: number): number {
  const lane = scores[from + (c >> 1)]!;
  // A lower half below zero has borrowed one from the upper.
  return c & 1 ? (lane + 0x8000) >> 16 : (lane << 16) >> 16;
}

/** Set in the head of votes that stand lane by lane, from the lane in the second byte on; the lowest byte says how many there are. */
const DENSE = 1 << 16;

/** The bits of an entry of the table that say where votes begin. */
const BEGIN = 0xffffff;

export function openLinearModel(bytes: Uint8Array, offset = 0): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  const classes = view.getUint32(0, true);
  const features = view.getUint32(4, true);
  const entries = view.getUint32(8, true);
  const lanes = (classes + 1) >> 1;
  const counts = offset + 12 + 4 * features;

  // Where the votes of a key begin, with eight bits of the key that tell most strangers; 0 = a free slot. At most two thirds are taken.
  let bits = 4;
  while (features * 3 > 2 << bits) bits++;
  const mask = (1 << bits) - 1;
  const shift = 32 - bits;
  const table = new Int32Array(1 << bits);
  const room = new Int32Array(2 + 2 * features + 2 * entries);
  if (room.length > BEGIN) throw new Error('The model has more votes than can be numbered.');
  const row = new Int32Array(lanes);
  // Before all others stands a feature without votes: what is not found.
  let used = 2;
  for (const [i, first] of byCount(bytes.subarray(counts, counts + features))) {
    const key = view.getUint32(12 + 4 * i, true);
    let slot = key >>> shift;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = (key << 24) | used;
    row.fill(0);
    const from = counts + features + first;
    for (let entry = from; entry < from + bytes[counts + i]!; entry++) {
      const c = bytes[entry]!;
      const weight = (bytes[entry + entries]! << 24) >> 24;
      row[c >> 1]! += c & 1 ? weight << 16 : weight;
    }
    room[used] = key;
    used = writeRow(row, room, used + 1);
  }
  const votes = room.slice(0, used);
  const found = new Int32Array(MOST);
  const heads = new Int32Array(MOST);

  return {
    classes,
    lanes,
    size: 12 + 5 * features + 2 * entries,
    // The table is larger than what a processor keeps at hand. Each step is taken for all features before the next, so that it waits for
    // memory once a step and not once a feature.
    vote({ keys, length: n }, scores, from) {
      for (let k = 0; k < n; k++) found[k] = table[keys[k]! >>> shift]!;
      for (let k = 0; k < n; k++) {
        let entry = found[k]!;
        if (entry !== 0) {
          const key = keys[k]!;
          let slot = key >>> shift;
          while (entry !== 0 && (entry >> 24 !== (key << 24) >> 24 || votes[entry & BEGIN] !== key)) {
            slot = (slot + 1) & mask;
            entry = table[slot]!;
          }
        }
        const at = (entry & BEGIN) + 1;
        found[k] = at;
        heads[k] = votes[at]!;
      }
      for (let k = 0; k < n; k++) {
        const head = heads[k]!;
        let at = found[k]!;
        const end = at + (head & 0xff);
        if (head & DENSE) {
          let lane = from + ((head >> 8) & 0xff);
          while (at < end) scores[lane++]! += votes[++at]!;
        } else {
          while (at < end) {
            const vote = votes[++at]!;
            const lane = vote & 0xff;
            scores[from + lane]! += vote - lane - 255 * ((vote << 16) >> 24);
          }
        }
      }
    },
  };
}

/** The features by how many votes they have, most first, each with the place of its first one. */
function* byCount(counts: Uint8Array): Generator<[feature: number, first: number]> {
  const firsts = new Uint32Array(counts.length);
  for (let i = 1; i < counts.length; i++) firsts[i] = firsts[i - 1]! + counts[i - 1]!;
  const order = new Uint32Array(counts.length);
  const begins = new Uint32Array(257);
  for (const count of counts) begins[256 - count]!++;
  for (let c = 1; c <= 256; c++) begins[c]! += begins[c - 1]!;
  for (let i = counts.length - 1; i >= 0; i--) order[--begins[256 - counts[i]!]!] = i;
  for (const i of order) yield [i, firsts[i]!];
}

/** Writes the votes of one feature, head first, whichever way is shorter: all lanes of a stretch, or each with its number. Returns where the next begins. */
function writeRow(row: Int32Array, out: Int32Array, at: number): number {
  let first = row.length;
  let last = -1;
  let taken = 0;
  for (let lane = 0; lane < row.length; lane++) {
    if (row[lane] === 0) continue;
    if (last < 0) first = lane;
    last = lane;
    taken++;
  }
  // Lanes one behind the other are added in half the time.
  const dense = last - first + 1 <= 2 * taken;
  let to = at + 1;
  if (dense) for (let lane = first; lane <= last; lane++) out[to++] = row[lane]!;
  else
    for (let lane = first; lane <= last; lane++) {
      if (row[lane] === 0) continue;
      const even = scoreOf(row, lane, 0);
      // Odd weight, even weight, number of the lane: 16, 8 and 8 bits.
      out[to++] = row[lane]! + 255 * even + lane;
    }
  out[at] = (to - at - 1) | (dense ? DENSE | (first << 8) : 0);
  return to;
}

/** Smaller weights are left out: they decide next to nothing and cost as much time as the others. */
const LEAST = 4;

/** Packs trained weights (feature → one weight a class). Weights are scaled to a byte; features without any are dropped. */
export function packLinearModel(classes: number, weights: ReadonlyMap<number, Float64Array>, scale: number): Uint8Array {
  const rows: { key: number; votes: [number, number][] }[] = [];
  for (const [feature, row] of weights) {
    const votes: [number, number][] = [];
    row.forEach((w, c) => {
      const rounded = Math.max(-127, Math.min(127, Math.round(w * scale)));
      if (Math.abs(rounded) >= LEAST) votes.push([c, rounded]);
    });
    if (votes.length > 0) rows.push({ key: feature >>> 0, votes });
  }
  rows.sort((a, b) => a.key - b.key);
  const entries = rows.reduce((n, r) => n + r.votes.length, 0);
  const bytes = new Uint8Array(12 + 5 * rows.length + 2 * entries);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, classes, true);
  view.setUint32(4, rows.length, true);
  view.setUint32(8, entries, true);
  let at = 12 + 5 * rows.length;
  rows.forEach((row, i) => {
    view.setUint32(12 + 4 * i, row.key, true);
    bytes[12 + 4 * rows.length + i] = row.votes.length;
    for (const [c, w] of row.votes) {
      bytes[at] = c;
      bytes[at + entries] = w & 0xff;
      at++;
    }
  });
  return bytes;
}

/** One step of mixing for feature hashes. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 13);
}
