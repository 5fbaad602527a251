/**
 * Layout of the lexicon file, shared by writer and reader. One buffer, read in place:
 *
 *   "LESE" formatVersion sectionCount { offset length }…   all 32-bit little endian, sections aligned to four bytes
 *
 * Forms and lemmas are in one graph (`lexicon-graph.ts`) that numbers them in the order of the alphabet; all else is found by that number.
 * Strings are Latin-1, one byte a character: German needs no more, and a form with other characters is simply not listed.
 */
export const MAGIC = 0x4553454c;
/** Raised whenever an older file could not be read by this code. */
export const FORMAT_VERSION = 4;

export const SECTION = {
  /** UTF-8 text: a digest of everything that went in. */
  version: 0,
  /** The graph of all forms and lemmas. */
  graph: 1,
  /** Per word of the graph: the 16-bit number of its set of rules; 0 where it is a lemma and no form. */
  formSets: 2,
  setOffsets: 3,
  /** Per set: count, then 24-bit numbers of rules. */
  sets: 4,
  ruleOffsets: 5,
  /** Per rule: part of speech, flags, characters to strip, length and characters to add, 32 bits of grammar. */
  rules: 6,
  /** Per word of the graph one bit, in 32-bit numbers: whether it is a lemma. */
  lemmaBits: 7,
  /** Per lemma, in the order of the graph: where its entries begin, one per part of speech; and where all end. */
  lemmaStarts: 8,
  /** Per entry: part of speech. */
  entryPos: 9,
  /** Per entry: rank as 32 bits, 0 = never counted. */
  entryRanks: 10,
  /** Per entry: 16-bit number of its paradigms, 0 = none. */
  entryParadigms: 11,
  /** Per rank: how often that lemma was counted, 32 bits. */
  counts: 12,
  paradigmOffsets: 13,
  paradigms: 14,
  /** The trained weights. */
  model: 15,
} as const;
export const SECTION_COUNT = 16;

/** The format of a lexicon file, by its first eight bytes; null when it is none. Tells set-up whether to build it again. */
export function formatOf(head: Uint8Array): number | null {
  if (head.length < 8) return null;
  const view = new DataView(head.buffer, head.byteOffset);
  return view.getUint32(0, true) === MAGIC ? view.getUint32(4, true) : null;
}

/** Hash of a part of a string, without cutting it out (FNV-1a over its UTF-16 units, finished so that low bits are good). */
export function hashString(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 0;
}

export function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}
