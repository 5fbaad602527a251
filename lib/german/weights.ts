/** The trained weights in one file, each part as "length u32 · bytes". */
export interface TrainedWeights {
  tagger: Uint8Array;
  cases: Uint8Array;
  /** What names look like. */
  likeness: Uint8Array;
}
const PARTS = ['tagger', 'cases', 'likeness'] as const;

export function packWeights(weights: TrainedWeights): Uint8Array {
  const bytes = new Uint8Array(PARTS.reduce((n, part) => n + 4 + weights[part].length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of PARTS) {
    view.setUint32(at, weights[part].length, true);
    bytes.set(weights[part], at + 4);
    at += 4 + weights[part].length;
  }
  return bytes;
}

/** @throws Error when there are none: a lexicon that was built without them cannot analyze. */
export function unpackWeights(bytes: Uint8Array): TrainedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const part = () => {
    if (at + 4 > bytes.length) throw new Error('The lexicon was built without the trained weights: run "npm run lexicon -- --force".');
    const from = at + 4;
    at = from + view.getUint32(at, true);
    return bytes.subarray(from, at);
  };
  return { tagger: part(), cases: part(), likeness: part() };
}
