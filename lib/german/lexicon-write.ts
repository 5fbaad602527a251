import { buildLexiconGraph } from './build-lexicon-graph.ts';
import { ByteWriter } from './byte-writer.ts';
import { FORMAT_VERSION, isLatin1, MAGIC, SECTION, SECTION_COUNT } from './lexicon-format.ts';
import type { NounParadigm, VerbParadigm } from './paradigm.ts';
import { nounBytes, verbBytes } from './paradigm-bytes.ts';
import { LEXICAL_POS, type LexicalPos } from './reading.ts';

/** How a form leads to a lemma: characters to cut off its end, characters to add, and what it is then. */
export interface LexiconRule {
  pos: LexicalPos;
  strip: number;
  add: string;
  morph: number;
  attested: boolean;
}

/** All that a draft has gathered. */
export interface LexiconWords {
  rules: readonly LexiconRule[];
  /** Each form once. */
  forms: Iterable<string>;
  /** Numbers of the rules of a form, best first; none where it is no form. */
  ids(form: string): readonly number[];
  nouns: ReadonlyMap<string, NounParadigm[]>;
  verbs: ReadonlyMap<string, VerbParadigm>;
  /** How often "lemma TAB part of speech" was counted. */
  counts: ReadonlyMap<string, number>;
}

/** What is known of a lemma as one part of speech. */
interface Entry {
  pos: LexicalPos;
  rank: number;
}

/** The bytes of the lexicon file (`lexicon-format.ts`). The same words, gathered in the same order, give the same bytes. */
export function writeLexicon(words: LexiconWords, version: string, model: Uint8Array): Uint8Array {
  const sections: Uint8Array[] = new Array(SECTION_COUNT);
  sections[SECTION.version] = new TextEncoder().encode(version);
  sections[SECTION.model] = model;
  const lemmas = lemmaEntries(words, sections);
  const sorted = [...words.forms];
  for (const lemma of lemmas.keys()) if (words.ids(lemma).length === 0) sorted.push(lemma);
  sorted.sort();
  sections[SECTION.graph] = bytes(buildLexiconGraph(sorted));
  writeForms(words, sorted, sections);
  writeLemmas(words, sorted, lemmas, sections);
  return assemble(sections);
}

function writeForms(words: LexiconWords, sorted: readonly string[], sections: Uint8Array[]): void {
  const ruleWriter = new ByteWriter();
  const ruleOffsets = words.rules.map((r) => {
    const at = ruleWriter.length;
    ruleWriter
      .byte(LEXICAL_POS.indexOf(r.pos))
      .byte(r.attested ? 0 : 1)
      .byte(r.strip)
      .text(r.add)
      .int(r.morph, 4);
    return at;
  });
  sections[SECTION.ruleOffsets] = bytes(Uint32Array.from(ruleOffsets));
  sections[SECTION.rules] = ruleWriter.bytes();

  // Set 0 is that of words that are no form.
  const setWriter = new ByteWriter().byte(0);
  const setOffsets = [0];
  const setIds = new Map<string | number, number>([['', 0]]);
  const formSets = new Uint16Array(sorted.length);
  for (let n = 0; n < sorted.length; n++) {
    const ids = words.ids(sorted[n]!);
    // Most forms have one rule.
    const key = ids.length === 1 ? ids[0]! : ids.join(' ');
    let set = setIds.get(key);
    if (set === undefined) {
      set = setOffsets.length;
      setIds.set(key, set);
      setOffsets.push(setWriter.length);
      setWriter.byte(ids.length);
      for (const id of ids) setWriter.int(id, 3);
    }
    formSets[n] = set;
  }
  fits(setOffsets.length, 'sets of rules');
  sections[SECTION.formSets] = bytes(formSets);
  sections[SECTION.setOffsets] = bytes(Uint32Array.from(setOffsets));
  sections[SECTION.sets] = setWriter.bytes();
}

/** Ranks of all that was counted, and which parts of speech a lemma has entries for. */
function lemmaEntries({ counts, nouns, verbs }: LexiconWords, sections: Uint8Array[]): Map<string, Entry[]> {
  // Ranks count content words and function words alike, one list for the whole language.
  const ranked = [...counts].filter(([, n]) => n >= 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  sections[SECTION.counts] = bytes(Uint32Array.from([0, ...ranked.map(([, n]) => Math.round(n))]));
  const lemmas = new Map<string, Entry[]>();
  const add = (lemma: string, pos: LexicalPos, rank: number) => {
    if (!lemma || !isLatin1(lemma)) return;
    const entries = lemmas.get(lemma);
    if (!entries) lemmas.set(lemma, [{ pos, rank }]);
    else if (!entries.some((e) => e.pos === pos)) entries.push({ pos, rank });
  };
  ranked.forEach(([key], i) => {
    const [lemma, pos] = key.split('\t') as [string, LexicalPos];
    add(lemma, pos, i + 1);
  });
  for (const lemma of nouns.keys()) add(lemma, 'NOUN', 0);
  for (const lemma of verbs.keys()) add(lemma, 'VERB', 0);
  return lemmas;
}

function writeLemmas(
  { nouns, verbs }: LexiconWords,
  sorted: readonly string[],
  lemmas: ReadonlyMap<string, readonly Entry[]>,
  sections: Uint8Array[],
): void {
  const paradigmWriter = new ByteWriter().byte(0);
  const paradigmOffsets = [0];
  const paradigmIds = new Map<string, number>();
  const paradigm = (lemma: string, pos: LexicalPos): number => {
    const own = pos === 'NOUN' ? nounBytes(lemma, nouns.get(lemma)) : pos === 'VERB' ? verbBytes(lemma, verbs.get(lemma)) : null;
    if (!own) return 0;
    const name = own.join(' ');
    const known = paradigmIds.get(name);
    if (known !== undefined) return known;
    const id = paradigmOffsets.length;
    paradigmIds.set(name, id);
    paradigmOffsets.push(paradigmWriter.length);
    for (const b of own) paradigmWriter.byte(b);
    return id;
  };
  const bits = new Uint32Array((sorted.length + 31) >> 5);
  const starts: number[] = [];
  const pos: number[] = [];
  const ranks: number[] = [];
  const paradigms: number[] = [];
  for (let n = 0; n < sorted.length; n++) {
    const lemma = sorted[n]!;
    const entries = lemmas.get(lemma);
    if (!entries) continue;
    bits[n >> 5]! |= 1 << (n & 31);
    starts.push(pos.length);
    for (const entry of entries) {
      pos.push(LEXICAL_POS.indexOf(entry.pos));
      ranks.push(entry.rank);
      paradigms.push(paradigm(lemma, entry.pos));
    }
  }
  starts.push(pos.length);
  fits(paradigmOffsets.length, 'paradigms');
  sections[SECTION.lemmaBits] = bytes(bits);
  sections[SECTION.lemmaStarts] = bytes(Uint32Array.from(starts));
  sections[SECTION.entryPos] = Uint8Array.from(pos);
  sections[SECTION.entryRanks] = bytes(Uint32Array.from(ranks));
  sections[SECTION.entryParadigms] = bytes(Uint16Array.from(paradigms));
  sections[SECTION.paradigms] = paradigmWriter.bytes();
  sections[SECTION.paradigmOffsets] = bytes(Uint32Array.from(paradigmOffsets));
}

function fits(count: number, what: string): void {
  if (count > 0x10000) throw new Error(`The lexicon has ${count} ${what}, and its format has room for ${0x10000}.`);
}

const bytes = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array) => new Uint8Array(buffer, byteOffset, byteLength);

function assemble(sections: readonly Uint8Array[]): Uint8Array {
  const head = 12 + SECTION_COUNT * 8;
  const aligned = (n: number) => (n + 3) & ~3;
  const total = sections.reduce((sum, s) => sum + aligned(s.length), head);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT_VERSION, true);
  view.setUint32(8, SECTION_COUNT, true);
  let at = head;
  sections.forEach((s, i) => {
    view.setUint32(12 + i * 8, at, true);
    view.setUint32(16 + i * 8, s.length, true);
    out.set(s, at);
    at += aligned(s.length);
  });
  return out;
}
