import { FORMAT_VERSION, formatOf, SECTION } from './lexicon-format.ts';
import { findInGraph, wordsAlong } from './lexicon-graph.ts';
import { apply, type NounParadigm, type VerbParadigm } from './paradigm.ts';
import { LEXICAL_POS, type LexicalPos, type Reading } from './reading.ts';

/** Everything known of German words, read in place from one buffer. Look-ups take well under a microsecond. */
export interface Lexicon {
  /** Changes whenever the same look-up could answer differently. */
  version: string;
  /** Readings of exactly this form; empty when the form is unknown. Do not change the array. */
  readings(form: string): readonly Reading[];
  /** What forms a text has from `from` on: see `wordsAlong`. */
  along(text: string, from: number, first: number, out: Uint8Array): void;
  /** How often the lemma was counted, as this part of speech or, without one, as any; 0 if never. */
  frequency(lemma: string, pos?: LexicalPos): number;
  /** 1 = the commonest lemma of German; undefined when it was never counted. */
  rank(lemma: string, pos: LexicalPos): number | undefined;
  /** Paradigms of a noun; two where German has two (die Bank, -, Bänke / Banken). */
  noun(lemma: string): NounParadigm[];
  /** Do not change what it answers. */
  verb(lemma: string): VerbParadigm | null;
  /** The trained weights that were put beside the words; empty when there are none. */
  model: Uint8Array;
}

interface Rule {
  pos: LexicalPos;
  attested: boolean;
  strip: number;
  add: string;
  morph: number;
}

const NOTHING: readonly Reading[] = [];
/** How many forms a generation of readings holds. */
const KEPT = 10_000;
const GENDERS = ['Masc', 'Fem', 'Neut'] as const;
const AUXILIARIES = [undefined, 'haben', 'sein', 'haben/sein'] as const;

/**
 * Opens a lexicon. Nothing is parsed at the start: look-ups read the bytes.
 * @throws Error when the bytes are not a lexicon of this version.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  // A view on 32-bit numbers wants an aligned start, which a slice of a larger buffer may not have.
  const all = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new DataView(all.buffer, all.byteOffset, all.byteLength);
  const format = formatOf(all);
  if (format === null) throw new Error('This file is not a lexicon.');
  if (format !== FORMAT_VERSION) throw new Error(`This lexicon has format ${format}, but ${FORMAT_VERSION} is expected: build it again.`);
  const section = (n: number) => {
    const end = 20 + n * 8;
    const start = end <= all.length ? head.getUint32(12 + n * 8, true) : 0;
    const length = end <= all.length ? head.getUint32(16 + n * 8, true) : Number.POSITIVE_INFINITY;
    if (start + length > all.length) throw new Error('This lexicon is cut off: build it again.');
    return all.subarray(start, start + length);
  };
  const words = (n: number) => {
    const s = section(n);
    return new Uint32Array(s.buffer, s.byteOffset, s.length >> 2);
  };
  const halves = (n: number) => {
    const s = section(n);
    return new Uint16Array(s.buffer, s.byteOffset, s.length >> 1);
  };
  const graph = words(SECTION.graph);
  const formSets = halves(SECTION.formSets);
  const setOffsets = words(SECTION.setOffsets);
  const sets = section(SECTION.sets);
  const ruleOffsets = words(SECTION.ruleOffsets);
  const ruleData = section(SECTION.rules);
  const lemmaBits = words(SECTION.lemmaBits);
  const lemmaStarts = words(SECTION.lemmaStarts);
  const entryPos = section(SECTION.entryPos);
  const entryRanks = words(SECTION.entryRanks);
  const entryParadigms = halves(SECTION.entryParadigms);
  const counts = words(SECTION.counts);
  const paradigmOffsets = words(SECTION.paradigmOffsets);
  const paradigms = section(SECTION.paradigms);
  // How many lemmas come before each 32 words, so that a lemma's number is this and a few bits.
  const lemmasBefore = new Uint32Array(lemmaBits.length);
  for (let i = 1; i < lemmaBits.length; i++) lemmasBefore[i] = lemmasBefore[i - 1]! + bitCount(lemmaBits[i - 1]!);

  const int24 = (data: Uint8Array, at: number) => data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16);
  const int32 = (data: Uint8Array, at: number) => (int24(data, at) | (data[at + 3]! << 24)) >>> 0;
  const latin1 = (data: Uint8Array, at: number, length: number) => {
    let s = '';
    for (let i = 0; i < length; i++) s += String.fromCharCode(data[at + i]!);
    return s;
  };

  // Rules and sets are few (tens of thousands) and used again and again: each is decoded once, when first met.
  const rules = new Array<Rule | undefined>(ruleOffsets.length);
  const ruleSets = new Array<Rule[] | undefined>(setOffsets.length);
  function rule(id: number): Rule {
    const known = rules[id];
    if (known) return known;
    const at = ruleOffsets[id]!;
    const length = ruleData[at + 3]!;
    const made: Rule = {
      pos: LEXICAL_POS[ruleData[at]!]!,
      attested: (ruleData[at + 1]! & 1) === 0,
      strip: ruleData[at + 2]!,
      add: latin1(ruleData, at + 4, length),
      morph: int32(ruleData, at + 4 + length) | 0,
    };
    rules[id] = made;
    return made;
  }
  function ruleSet(id: number): Rule[] {
    const known = ruleSets[id];
    if (known) return known;
    const at = setOffsets[id]!;
    const made = Array.from({ length: sets[at]! }, (_, i) => rule(int24(sets, at + 1 + 3 * i)));
    ruleSets[id] = made;
    return made;
  }

  // Half of a text is made of few forms: what was found lately is kept, in two generations so that it never grows.
  let young = new Map<string, readonly Reading[]>();
  let old = new Map<string, readonly Reading[]>();
  function readings(form: string): readonly Reading[] {
    const kept = young.get(form);
    if (kept) return kept;
    let answer = old.get(form);
    if (!answer) {
      const number = findInGraph(graph, form);
      const set = number < 0 ? 0 : formSets[number]!;
      // That there is nothing is found out faster than it is remembered.
      if (set === 0) return NOTHING;
      answer = ruleSet(set).map(({ pos, strip, add, morph, attested }) => ({ lemma: apply(form, strip, add), pos, morph, attested }));
    }
    if (young.size >= KEPT) {
      old = young;
      young = new Map();
    }
    young.set(form, answer);
    return answer;
  }

  /** Calls back with each entry of this lemma, until one says that it is enough. */
  function entries(lemma: string, visit: (entry: number) => boolean): void {
    const word = findInGraph(graph, lemma);
    if (word < 0) return;
    const bits = lemmaBits[word >> 5]!;
    const bit = 1 << (word & 31);
    if (!(bits & bit)) return;
    const number = lemmasBefore[word >> 5]! + bitCount(bits & (bit - 1));
    const end = lemmaStarts[number + 1]!;
    for (let entry = lemmaStarts[number]!; entry < end; entry++) if (visit(entry)) return;
  }
  function paradigm(lemma: string, pos: LexicalPos): number {
    let id = 0;
    entries(lemma, (entry) => {
      if (LEXICAL_POS[entryPos[entry]!] !== pos) return false;
      id = entryParadigms[entry]!;
      return true;
    });
    return id;
  }
  /** Reads "strip, length, characters" and says where the next one starts; strip 255 stands for nothing. */
  function changed(lemma: string, at: number): [string | undefined, number] {
    if (paradigms[at] === 255) return [undefined, at + 1];
    const length = paradigms[at + 1]!;
    return [apply(lemma, paradigms[at]!, latin1(paradigms, at + 2, length)), at + 2 + length];
  }

  const verbs = new Map<string, VerbParadigm | null>();
  function readVerb(lemma: string): VerbParadigm | null {
    const id = paradigm(lemma, 'VERB');
    if (!id) return null;
    const at = paradigmOffsets[id]!;
    const prefix = paradigms[at]!;
    const [present3, a] = changed(lemma, at + 2);
    const [past3, b] = changed(lemma, a);
    const [participle] = changed(lemma, b);
    if (present3 === undefined || past3 === undefined || participle === undefined) return null;
    return {
      present3,
      past3,
      participle,
      auxiliary: AUXILIARIES[paradigms[at + 1]!],
      ...(prefix > 0 && { separablePrefix: lemma.slice(0, prefix) }),
    };
  }

  return {
    version: new TextDecoder().decode(section(SECTION.version)),
    model: section(SECTION.model),
    readings,
    along: (text, from, first, out) => wordsAlong(graph, text, from, first, out),
    frequency(lemma, pos) {
      let sum = 0;
      entries(lemma, (entry) => {
        if (pos === undefined || LEXICAL_POS[entryPos[entry]!] === pos) sum += counts[entryRanks[entry]!]!;
        return false;
      });
      return sum;
    },
    rank(lemma, pos) {
      let rank = 0;
      entries(lemma, (entry) => {
        if (LEXICAL_POS[entryPos[entry]!] !== pos) return false;
        rank = entryRanks[entry]!;
        return true;
      });
      return rank || undefined;
    },
    noun(lemma) {
      const id = paradigm(lemma, 'NOUN');
      if (!id) return [];
      let at = paradigmOffsets[id]! + 1;
      return Array.from({ length: paradigms[at - 1]! }, () => {
        const flags = paradigms[at]!;
        const [genitive, next] = changed(lemma, at + 1);
        const [plural, end] = changed(lemma, next);
        at = end;
        return {
          gender: GENDERS[(flags & 3) - 1] ?? null,
          ...(genitive !== undefined && { genitive }),
          ...(plural !== undefined && { plural }),
          ...(flags & 4 ? { pluralOnly: true } : {}),
        };
      });
    },
    verb(lemma) {
      let known = verbs.get(lemma);
      if (known === undefined) {
        if (verbs.size >= KEPT) verbs.clear();
        known = readVerb(lemma);
        verbs.set(lemma, known);
      }
      return known;
    },
  };
}

function bitCount(n: number): number {
  let x = n - ((n >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
