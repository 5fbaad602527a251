/**
 * A linear model: each feature (a 32-bit hash) votes for classes with whole-number weights. Made by training, read in place.
 *
 *   classCount u32 · featureCount u32 · entryCount u32 · keys u32[] (sorted) · entries per feature u8[] · classes u8[] · weights i8[]
 */
export interface LinearModel {
  classes: number;
  /** Adds the votes of a feature to the scores, which begin at `from`. */
  vote(feature: number, scores: Int32Array, from?: number): void;
  /** Bytes that the model took, for reading several from one buffer. */
  size: number;
}

const BUCKET_BITS = 16;

export function openLinearModel(bytes: Uint8Array, offset = 0): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  const classes = view.getUint32(0, true);
  const features = view.getUint32(4, true);
  const entries = view.getUint32(8, true);
  const at = offset + 12 + 4 * features;
  const counts = bytes.subarray(at, at + features);
  const voted = bytes.subarray(at + features, at + features + entries);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + features + entries, entries);
  // Class and weight together, since they are always read together: weight × 256 + class.
  const votes = new Int16Array(entries);
  for (let i = 0; i < entries; i++) votes[i] = (weights[i]! << 8) | voted[i]!;

  // Key and where its votes begin, side by side for the same reason: key, start, key, start … and where all end.
  const table = new Uint32Array(2 * features + 2);
  for (let i = 0; i < features; i++) {
    table[2 * i] = view.getUint32(12 + 4 * i, true);
    table[2 * i + 3] = table[2 * i + 1]! + counts[i]!;
  }
  // Keys are hashes, evenly spread: the first bits lead to one or two candidates.
  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (let i = 0; i < features; i++) buckets[(table[2 * i]! >>> (32 - BUCKET_BITS)) + 1]!++;
  for (let b = 0; b < 1 << BUCKET_BITS; b++) buckets[b + 1]! += buckets[b]!;

  return {
    classes,
    size: 12 + 5 * features + 2 * entries,
    vote(feature, scores, from = 0) {
      const key = feature >>> 0;
      const bucket = key >>> (32 - BUCKET_BITS);
      const end = buckets[bucket + 1]!;
      for (let i = buckets[bucket]!; i < end; i++) {
        if (table[2 * i] !== key) continue;
        const last = table[2 * i + 3]!;
        for (let k = table[2 * i + 1]!; k < last; k++) {
          const vote = votes[k]!;
          scores[from + (vote & 0xff)]! += vote >> 8;
        }
        return;
      }
    },
  };
}

/** Smaller weights are left out: they decide next to nothing and cost as much time as the others. */
const LEAST = 3;

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
