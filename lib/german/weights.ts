/** The trained weights in one file: the tagger's, then those for cases. "length u32 · bytes" each. */
export interface TrainedWeights {
  tagger: Uint8Array;
  cases: Uint8Array;
}

export function packWeights({ tagger, cases }: TrainedWeights): Uint8Array {
  const bytes = new Uint8Array(8 + tagger.length + cases.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, tagger.length, true);
  bytes.set(tagger, 4);
  view.setUint32(4 + tagger.length, cases.length, true);
  bytes.set(cases, 8 + tagger.length);
  return bytes;
}

/** @throws Error when there are none: a lexicon that was built without them cannot analyze. */
export function unpackWeights(bytes: Uint8Array): TrainedWeights {
  if (bytes.length < 8) throw new Error('The lexicon was built without the trained weights: run "npm run lexicon -- --force".');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getUint32(0, true);
  return { tagger: bytes.subarray(4, 4 + length), cases: bytes.subarray(8 + length, 8 + length + view.getUint32(4 + length, true)) };
}
