/**
 * A list of words as a graph: words that begin alike share their beginning, words that end alike share their end (a minimal acyclic
 * automaton). A million German forms take five megabytes, and each has a number: its place in the sorted list.
 *
 * Two 32-bit numbers an arc, the arcs of a node behind one another:
 *   character (8 bits) · last arc of its node · a word ends here · where the arcs of the next node begin (22 bits, 0 = none)
 *   how many words of the node come before those of this arc
 * Arc 0 is none: its first number says where the first node begins.
 */
export const ARC = { CHARACTER: 0xff, LAST: 1 << 8, ENDS: 1 << 9, NEXT_SHIFT: 10, MOST: 1 << 22 } as const;

/** The place of a word in the sorted list from which the graph was built; −1 when it is not there. */
export function findInGraph(arcs: Uint32Array, word: string): number {
  let at = arcs[0]!;
  let number = 0;
  const last = word.length - 1;
  for (let i = 0; i <= last; i++) {
    if (at === 0) return -1;
    const c = word.charCodeAt(i);
    let arc = arcs[2 * at]!;
    while ((arc & ARC.CHARACTER) !== c) {
      if (arc & ARC.LAST) return -1;
      at++;
      arc = arcs[2 * at]!;
    }
    number += arcs[2 * at + 1]!;
    if (arc & ARC.ENDS) {
      if (i === last) return number;
      number++;
    }
    at = arc >>> ARC.NEXT_SHIFT;
  }
  return -1;
}

/** Which words end where one has read so far, and which do a letter or two further on. */
export const ALONG = { HERE: 1, WITH_E: 2, WITH_EN: 4, WITH_N: 8 } as const;

/**
 * Reads a text from `from` on, with `first` for its first character, for as long as some word of the list begins so, and writes to `out` what
 * ends after each number of characters (bits of ALONG; 0 behind the last). As many as `out` has room for.
 */
export function wordsAlong(arcs: Uint32Array, text: string, from: number, first: number, out: Uint8Array): void {
  out.fill(0);
  let at = arcs[0]!;
  const most = Math.min(text.length - from, out.length - 1);
  for (let i = 0; i < most && at !== 0; i++) {
    const arc = arcOf(arcs, at, i === 0 ? first : text.charCodeAt(from + i));
    if (arc === 0) return;
    at = arc >>> ARC.NEXT_SHIFT;
    let found: number = arc & ARC.ENDS ? ALONG.HERE : 0;
    if (at !== 0) {
      const e = arcOf(arcs, at, 0x65);
      if (e & ARC.ENDS) found |= ALONG.WITH_E;
      if (e >>> ARC.NEXT_SHIFT && arcOf(arcs, e >>> ARC.NEXT_SHIFT, 0x6e) & ARC.ENDS) found |= ALONG.WITH_EN;
      if (arcOf(arcs, at, 0x6e) & ARC.ENDS) found |= ALONG.WITH_N;
    }
    out[i + 1] = found;
  }
}

/** The arc with this character of the node that begins at `at`; 0 where there is none. */
function arcOf(arcs: Uint32Array, at: number, character: number): number {
  for (let k = at; ; k++) {
    const arc = arcs[2 * k]!;
    if ((arc & ARC.CHARACTER) === character) return arc;
    if (arc & ARC.LAST) return 0;
  }
}
