import type { Lexicon } from '#lib/german/lexicon.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { rankOf } from '#lib/words/presumed.ts';
import type { GlossaryWord } from './glossary.ts';

/**
 * The words of a text as the shelf counts them: each once, names and figures left out, in columns. Words are numbers (`wordNumber`), so that
 * a shelf of thousands of texts is counted without reading one of them.
 */
export interface Vocabulary {
  words: Float64Array;
  /** How common; 0 for what was never counted. */
  ranks: Uint32Array;
  /** How often in the text. */
  counts: Uint32Array;
  /** Where a word's parts begin in `parts`; one more at the end. Only compounds whose parts are all words of their own have any. */
  partsFrom: Uint32Array;
  parts: Float64Array;
  partRanks: Uint32Array;
}

/** Changes when the packed form does. */
const FORM = 2;
const NUMBER_BYTES = 6;

/**
 * A word as a number of 48 bits (two rounds of a multiplying hash, as in MurmurHash3). That two of a learner's 10,000 words and a library's 60,000 meet in one
 * number is as likely as two in a million, and would cost one word in a figure.
 */
export function wordNumber(key: WordKey): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (high & 0xffff) * 2 ** 32 + (low >>> 0);
}

/** Whether the shelf counts a word: names and figures are no vocabulary. */
export function isCounted(word: Pick<GlossaryWord, 'name' | 'lemma'>): boolean {
  return !word.name && /\p{L}/u.test(word.lemma);
}

/** Adds the words of a page to those of the pages before; what a word is made of is taken from its first page. */
export function addWords(sum: Map<WordKey, GlossaryWord>, words: readonly GlossaryWord[]): void {
  for (const word of words) {
    const before = sum.get(word.key);
    sum.set(word.key, { ...(before ?? word), count: (before?.count ?? 0) + word.count });
  }
}

/** The columns in a row of bytes: how many words and parts, then each word with its parts. */
export function packVocabulary(words: Iterable<GlossaryWord>, lexicon: Pick<Lexicon, 'rank'>): Uint8Array<ArrayBuffer> {
  const counted = [...words].filter(isCounted);
  const parts = counted.map(partKeys);
  const bytes: number[] = [FORM];
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  const putWord = (key: WordKey) => {
    bytes.push(...packedNumber(wordNumber(key)));
    put(rankOf(key, lexicon) ?? 0);
  };
  put(counted.length);
  put(parts.reduce((sum, keys) => sum + keys.length, 0));
  counted.forEach(({ key, count }, at) => {
    putWord(key);
    put(count);
    put(parts[at]!.length);
    parts[at]!.forEach(putWord);
  });
  return Uint8Array.from(bytes);
}

/** A word's number as it stands in the packed form: what has these bytes nowhere does not have the word. */
export function packedNumber(number: number): Uint8Array<ArrayBuffer> {
  let rest = number;
  return Uint8Array.from({ length: NUMBER_BYTES }, () => {
    const byte = rest % 256;
    rest = Math.floor(rest / 256);
    return byte;
  });
}

/** The parts of a compound, when there are several and each is a word of its own; else it can never explain itself. */
function partKeys({ parts = [] }: GlossaryWord): WordKey[] {
  const keys = parts.flatMap(({ key }) => key ?? []);
  return keys.length > 1 && keys.length === parts.length ? keys : [];
}

/** @throws Error when the bytes are of another form: the figures are counted again when their version changed. */
export function readVocabulary(bytes: Uint8Array): Vocabulary {
  if (bytes[0] !== FORM) throw new Error(`This vocabulary has form ${bytes[0]}, but ${FORM} is expected.`);
  let at = 1;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const word = () => {
    at += NUMBER_BYTES;
    const low = bytes[at - 6]! | (bytes[at - 5]! << 8) | (bytes[at - 4]! << 16) | (bytes[at - 3]! << 24);
    return (low >>> 0) + (bytes[at - 2]! | (bytes[at - 1]! << 8)) * 2 ** 32;
  };
  const length = number();
  const partsLength = number();
  const vocabulary: Vocabulary = {
    words: new Float64Array(length),
    ranks: new Uint32Array(length),
    counts: new Uint32Array(length),
    partsFrom: new Uint32Array(length + 1),
    parts: new Float64Array(partsLength),
    partRanks: new Uint32Array(partsLength),
  };
  for (let n = 0, part = 0; n < length; n++) {
    vocabulary.words[n] = word();
    vocabulary.ranks[n] = number();
    vocabulary.counts[n] = number();
    for (let left = number(); left > 0; left--, part++) {
      vocabulary.parts[part] = word();
      vocabulary.partRanks[part] = number();
    }
    vocabulary.partsFrom[n + 1] = part;
  }
  return vocabulary;
}

/** What it takes in memory. */
export function vocabularyBytes({ words, parts, partsFrom }: Vocabulary): number {
  return words.length * 16 + partsFrom.length * 4 + parts.length * 12 + 200;
}
