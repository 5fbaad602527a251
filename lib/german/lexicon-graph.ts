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
