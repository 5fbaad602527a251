import { ARC } from './lexicon-graph.ts';

/** An arc while its node is still open. */
interface OpenArc {
  character: number;
  ends: boolean;
  next: number;
  /** How many words go through it. */
  words: number;
}

/**
 * Builds the graph of `lexicon-graph.ts`: the same words give the same bytes. Nodes are made from the ends of the words, and one that is
 * like another is that other (J. Daciuk et al., Incremental Construction of Minimal Acyclic Finite-State Automata, 2000).
 * @param words sorted by code units, each once, in Latin-1
 */
export function buildLexiconGraph(words: readonly string[]): Uint32Array {
  const nodes = new Nodes();
  const open: OpenArc[][] = [[]];
  const close = (depth: number) => {
    const { next, words } = nodes.add(open[depth]!);
    open[depth]!.length = 0;
    const arc = open[depth - 1]!.at(-1)!;
    arc.next = next;
    arc.words += words;
  };
  let before = '';
  for (const word of words) {
    let same = 0;
    while (same < before.length && same < word.length && before.charCodeAt(same) === word.charCodeAt(same)) same++;
    if (same === word.length || (same < before.length && before.charCodeAt(same) > word.charCodeAt(same)))
      throw new Error(`“${word}” stands behind “${before}”: the words are not sorted.`);
    for (let depth = before.length; depth > same; depth--) close(depth);
    for (let depth = same; depth < word.length; depth++) {
      const ends = depth === word.length - 1;
      open[depth]!.push({ character: word.charCodeAt(depth), ends, next: 0, words: ends ? 1 : 0 });
      open[depth + 1] ??= [];
    }
    before = word;
  }
  for (let depth = before.length; depth > 0; depth--) close(depth);
  return nodes.finish(nodes.add(open[0]!).next);
}

/** The finished nodes, each once. */
class Nodes {
  #arcs = new Uint32Array(1 << 12);
  /** Arcs so far; arc 0 is none. */
  #length = 1;
  /** A hash table of nodes: where their arcs begin. */
  #known = new Uint32Array(1 << 10);
  #nodes = 0;

  /** Where the arcs of this node begin, and how many words it leads to. */
  add(arcs: readonly OpenArc[]): { next: number; words: number } {
    if (arcs.length === 0) return { next: 0, words: 0 };
    const at = this.#length;
    if (at + arcs.length > ARC.MOST) throw new Error('The words are too many for the graph of the lexicon.');
    while (2 * (at + arcs.length) > this.#arcs.length) this.#arcs = grown(this.#arcs);
    let words = 0;
    const placed = arcs.map((arc) => {
      const before = words;
      words += arc.words;
      return { arc, before };
    });
    // Those that most words take come first: they are found first.
    placed.sort((a, b) => b.arc.words - a.arc.words || a.arc.character - b.arc.character);
    placed.forEach(({ arc: { character, ends, next }, before }, i) => {
      const flags = (i === placed.length - 1 ? ARC.LAST : 0) | (ends ? ARC.ENDS : 0);
      this.#arcs[2 * (at + i)] = character | flags | (next << ARC.NEXT_SHIFT);
      this.#arcs[2 * (at + i) + 1] = before;
    });
    const slot = this.#slot(at);
    const known = this.#known[slot]!;
    if (known !== 0) return { next: known, words };
    this.#length += arcs.length;
    this.#known[slot] = at;
    if (++this.#nodes * 2 > this.#known.length) this.#rehash();
    return { next: at, words };
  }

  finish(first: number): Uint32Array {
    this.#arcs[0] = first;
    return this.#arcs.slice(0, 2 * this.#length);
  }

  /** The slot of a node that is like the one at `at`, or a free one. */
  #slot(at: number): number {
    const mask = this.#known.length - 1;
    let slot = this.#hash(at) & mask;
    while (this.#known[slot] !== 0 && !this.#same(this.#known[slot]!, at)) slot = (slot + 1) & mask;
    return slot;
  }
  #same(a: number, b: number): boolean {
    for (let i = 0; ; i++) {
      const arc = this.#arcs[2 * (a + i)];
      if (arc !== this.#arcs[2 * (b + i)]) return false;
      if (arc! & ARC.LAST) return true;
    }
  }
  #hash(at: number): number {
    let h = 0;
    for (let i = at; ; i++) {
      const arc = this.#arcs[2 * i]!;
      h = Math.imul(h ^ arc, 0x9e3779b1);
      h ^= h >>> 15;
      if (arc & ARC.LAST) return Math.imul(h, 0x85ebca6b) >>> 8;
    }
  }
  #rehash(): void {
    const old = this.#known;
    this.#known = new Uint32Array(old.length * 2);
    for (const at of old) if (at !== 0) this.#known[this.#slot(at)] = at;
  }
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
