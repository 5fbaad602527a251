/**
 * Layout of the lexicon file, shared by writer and reader. One buffer, read in place:
 *
 *   "LESE" formatVersion sectionCount { offset length }…   all 32-bit little endian, sections aligned to four bytes
 *
 * Strings are Latin-1, one byte a character: German needs no more, and a form with other characters is simply not listed.
 * Hash tables are open-addressed arrays of positions + 1 (0 = empty) into the data beside them.
 */
export const MAGIC = 0x4553454c;
/** Raised whenever an older file could not be read by this code. */
export const FORMAT_VERSION = 3;

export const SECTION = {
  /** UTF-8 text: a digest of everything that went in. */
  version: 0,
  formSlots: 1,
  /** Per form: length, characters, 24-bit number of its set of rules. */
  forms: 2,
  setOffsets: 3,
  /** Per set: count, then 24-bit numbers of rules. */
  sets: 4,
  ruleOffsets: 5,
  /** Per rule: part of speech, flags, characters to strip, length and characters to add, 32 bits of grammar. */
  rules: 6,
  lemmaSlots: 7,
  /** Per lemma: length, characters, part of speech, 32-bit count, 24-bit rank (0 = none), 24-bit number of its paradigms. */
  lemmas: 8,
  paradigmOffsets: 9,
  paradigms: 10,
  /** Per form: length, characters, kind of evidence; forms that exist though nobody says what they are. */
  model: 11,
} as const;
export const SECTION_COUNT = 12;

/** Hash of a string (FNV-1a over its UTF-16 units, finished so that low bits are good). */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 0;
}

export function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}
