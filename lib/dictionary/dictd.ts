/** Where the text of a word stands in a dictionary of dictd. */
export interface DictdPlace {
  /** As the index has it: lower case, without punctuation. */
  word: string;
  offset: number;
  length: number;
}

export interface DictdEntry {
  word: string;
  text: string;
}

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value): [string, number] => [digit, value]),
);

/**
 * Reads the index of a dictd dictionary: a line per word with offset and length, as figures to the base of 64. Sorted by offset.
 * @throws Error with one sentence when it is no such index.
 */
export function readDictdIndex(file: Uint8Array): DictdPlace[] {
  const lines = decoded(file, 'The index is not written in UTF-8.').split('\n');
  if (lines.pop() !== '') throw new Error('The index is cut off within its last line.');
  const places = lines.map((line, index): DictdPlace => {
    const [word, offset, length] = line.split('\t');
    const place = { word: word!, offset: figure(offset), length: figure(length) };
    if (Number.isNaN(place.offset + place.length))
      throw new Error(`The index is damaged: line ${index + 1} does not say where its word stands.`);
    return place;
  });
  if (places.length === 0) throw new Error('The index is empty.');
  return places.sort((a, b) => a.offset - b.offset);
}

function figure(digits: string | undefined): number {
  if (!digits || digits.length > 6) return Number.NaN; // Six digits are 64 GB.
  let value = 0;
  for (const digit of digits) value = value * 64 + (DIGITS.get(digit) ?? Number.NaN);
  return value;
}

/**
 * The texts of all words, in the order of the dictionary; holds no more of it than one entry and one piece.
 * @param places sorted by offset
 * @throws Error with one sentence when the index points to where nothing is, or into the middle of a letter.
 */
export function* dictdEntries(places: DictdPlace[], pieces: Iterable<Uint8Array>): Generator<DictdEntry> {
  const held = new Window(pieces);
  for (const { word, offset, length } of places) {
    const bytes = held.take(offset, length);
    if (!bytes) {
      throw new Error(
        `The index does not belong to this dictionary: “${word}” would end at byte ${offset + length}, the text ends at ${held.end}.`,
      );
    }
    yield { word, text: decoded(bytes, `The index does not belong to this dictionary: “${word}” begins or ends within a letter.`) };
  }
  held.readToEnd();
}

/** The stretch of a stream that is still needed, while it is read forwards. */
class Window {
  #source: Iterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  /** Offset in the stream of the first byte held. */
  #start = 0;

  constructor(pieces: Iterable<Uint8Array>) {
    this.#source = pieces[Symbol.iterator]();
  }

  /** Offset behind the last byte that was read. */
  get end(): number {
    return this.#start + this.#held.length;
  }

  /** Offsets must not fall. Null when the stream ends before. */
  take(offset: number, length: number): Uint8Array | null {
    while (this.end < offset + length) {
      const next = this.#source.next();
      if (next.done) return null;
      this.#append(next.value, offset);
    }
    return this.#held.subarray(offset - this.#start, offset - this.#start + length);
  }

  /** What checks a stream at its end must be heard. */
  readToEnd(): void {
    while (!this.#source.next().done);
  }

  /** Adds a piece and lets go of all before `needed`. */
  #append(piece: Uint8Array, needed: number): void {
    const dropped = Math.min(Math.max(0, needed - this.#start), this.#held.length);
    const kept = this.#held.subarray(dropped);
    const joined = new Uint8Array(kept.length + piece.length);
    joined.set(kept);
    joined.set(piece, kept.length);
    this.#held = joined;
    this.#start += dropped;
  }
}

function decoded(bytes: Uint8Array, problem: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(problem);
  }
}
