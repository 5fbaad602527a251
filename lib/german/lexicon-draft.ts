import { ByteWriter } from './byte-writer.ts';
import { FORMAT_VERSION, hashString, isLatin1, MAGIC, SECTION, SECTION_COUNT } from './lexicon-format.ts';
import { change, type NounParadigm, type VerbParadigm } from './paradigm.ts';
import { nounBytes, verbBytes } from './paradigm-bytes.ts';
import { LEXICAL_POS, type LexicalPos, type Reading } from './reading.ts';

interface Rule {
  pos: LexicalPos;
  strip: number;
  add: string;
  morph: number;
  attested: boolean;
}

/** A lexicon while it is being made. A million forms fit into it because forms share their rules. */
export class LexiconDraft {
  #rules: Rule[] = [];
  #ruleIds = new Map<string, number>();
  /** Most forms have one rule: a number then, not a list. */
  #forms = new Map<string, number | number[]>();
  #nouns = new Map<string, NounParadigm[]>();
  #verbs = new Map<string, VerbParadigm>();
  #counts = new Map<string, number>();

  get size(): number {
    return this.#forms.size;
  }
  forms(): IterableIterator<string> {
    return this.#forms.keys();
  }
  has(form: string, ...pos: LexicalPos[]): boolean {
    return this.#forms.has(form) && (pos.length === 0 || this.#ids(form).some((id) => pos.includes(this.#rules[id]!.pos)));
  }
  readings(form: string): Reading[] {
    return this.#ids(form).map((id) => {
      const { pos, strip, add, morph, attested } = this.#rules[id]!;
      return { lemma: form.slice(0, form.length - strip) + add, pos, morph, attested };
    });
  }

  #ids(form: string): number[] {
    const ids = this.#forms.get(form);
    return ids === undefined ? [] : typeof ids === 'number' ? [ids] : ids;
  }
  #set(form: string, ids: number[]): void {
    if (ids.length === 1) this.#forms.set(form, ids[0]!);
    else this.#forms.set(form, ids);
  }

  /** Adds a reading; grammar of the same lemma and part of speech is united. */
  add(form: string, lemma: string, pos: LexicalPos, morph = 0, attested = true): void {
    if (!form || form.length > 60 || lemma.length > 60 || /\s/.test(form) || !isLatin1(form) || !isLatin1(lemma)) return;
    const { strip, add } = change(form, lemma);
    const ids = this.#ids(form);
    for (let i = 0; i < ids.length; i++) {
      const r = this.#rules[ids[i]!]!;
      if (r.pos !== pos || r.strip !== strip || r.add !== add) continue;
      ids[i] = this.#rule(pos, strip, add, r.morph | morph, r.attested || attested);
      this.#set(form, ids);
      return;
    }
    if (ids.length < 30) this.#set(form, [...ids, this.#rule(pos, strip, add, morph, attested)]);
  }
  /** Takes readings away, where one source is known to be wrong. */
  remove(form: string, wrong: (reading: Reading) => boolean): void {
    const ids = this.#ids(form);
    if (ids.length === 0) return;
    const readings = this.readings(form);
    const left = ids.filter((_, i) => !wrong(readings[i]!));
    if (left.length > 0) this.#set(form, left);
    else this.#forms.delete(form);
  }
  noun(lemma: string, paradigm: NounParadigm): void {
    const known = this.#nouns.get(lemma) ?? [];
    const same = known.find((p) => p.gender === paradigm.gender && (!p.plural || !paradigm.plural || p.plural === paradigm.plural));
    if (!same) this.#nouns.set(lemma, [...known, { ...paradigm }]);
    else {
      same.genitive ??= paradigm.genitive;
      same.plural ??= paradigm.plural;
    }
  }
  nouns(lemma: string): readonly NounParadigm[] {
    return this.#nouns.get(lemma) ?? [];
  }
  verb(lemma: string, paradigm: VerbParadigm): void {
    if (!this.#verbs.has(lemma)) this.#verbs.set(lemma, paradigm);
  }
  count(lemma: string, pos: LexicalPos, n: number): void {
    const key = `${lemma}\t${pos}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + n);
  }

  #rule(pos: LexicalPos, strip: number, add: string, morph: number, attested: boolean): number {
    const key = `${pos} ${strip} ${add} ${morph} ${attested ? 1 : 0}`;
    let id = this.#ruleIds.get(key);
    if (id === undefined) {
      id = this.#rules.length;
      this.#rules.push({ pos, strip, add, morph, attested });
      this.#ruleIds.set(key, id);
    }
    return id;
  }

  /** The file. The same draft, filled in the same order, gives the same bytes. */
  finish(version: string, model: Uint8Array): Uint8Array {
    const sections: Uint8Array[] = new Array(SECTION_COUNT);
    sections[SECTION.version] = new TextEncoder().encode(version);
    sections[SECTION.model] = model;

    const ruleWriter = new ByteWriter();
    const ruleOffsets = this.#rules.map((r) => {
      const at = ruleWriter.length;
      ruleWriter
        .byte(LEXICAL_POS.indexOf(r.pos))
        .byte(r.attested ? 0 : 1)
        .byte(r.strip)
        .text(r.add)
        .int(r.morph, 4);
      return at;
    });
    sections[SECTION.ruleOffsets] = words(ruleOffsets);
    sections[SECTION.rules] = ruleWriter.bytes();

    const setIds = new Map<string, number>();
    const setOffsets: number[] = [];
    const setWriter = new ByteWriter();
    const formWriter = new ByteWriter();
    const formAt = new Uint32Array(this.#forms.size);
    let n = 0;
    for (const form of this.#forms.keys()) {
      const ids = this.#ids(form);
      const key = ids.join(' ');
      let set = setIds.get(key);
      if (set === undefined) {
        set = setOffsets.length;
        setIds.set(key, set);
        setOffsets.push(setWriter.length);
        setWriter.byte(ids.length);
        for (const id of ids) setWriter.int(id, 3);
      }
      formAt[n++] = formWriter.length;
      formWriter.text(form).int(set, 3);
    }
    sections[SECTION.setOffsets] = words(setOffsets);
    sections[SECTION.sets] = setWriter.bytes();
    sections[SECTION.forms] = formWriter.bytes();
    sections[SECTION.formSlots] = slots(this.#forms.keys(), formAt);
    this.#writeLemmas(sections);
    return assemble(sections);
  }

  #writeLemmas(sections: Uint8Array[]): void {
    // Ranks count content words and function words alike, one list for the whole language.
    const ranked = [...this.#counts].filter(([, n]) => n >= 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const ranks = new Map(ranked.map(([key], i) => [key, i + 1]));
    const keys = new Set<string>([...ranks.keys()]);
    for (const lemma of this.#nouns.keys()) keys.add(`${lemma}\tNOUN`);
    for (const lemma of this.#verbs.keys()) keys.add(`${lemma}\tVERB`);

    const writer = new ByteWriter();
    const paradigmWriter = new ByteWriter().byte(0);
    const paradigmOffsets = [0];
    const paradigmIds = new Map<string, number>();
    const lemmas: string[] = [];
    const lemmaAt: number[] = [];
    for (const key of keys) {
      const [lemma, pos] = key.split('\t') as [string, LexicalPos];
      const own =
        pos === 'NOUN' ? nounBytes(lemma, this.#nouns.get(lemma)) : pos === 'VERB' ? verbBytes(lemma, this.#verbs.get(lemma)) : null;
      let id = 0;
      if (own) {
        const name = own.join(' ');
        id = paradigmIds.get(name) ?? paradigmOffsets.length;
        if (id === paradigmOffsets.length) {
          paradigmIds.set(name, id);
          paradigmOffsets.push(paradigmWriter.length);
          for (const b of own) paradigmWriter.byte(b);
        }
      }
      lemmas.push(lemma);
      lemmaAt.push(writer.length);
      writer
        .text(lemma)
        .byte(LEXICAL_POS.indexOf(pos))
        .int(Math.round(this.#counts.get(key) ?? 0), 4)
        .int(ranks.get(key) ?? 0, 3)
        .int(id, 3);
    }
    sections[SECTION.lemmas] = writer.bytes();
    sections[SECTION.lemmaSlots] = slots(lemmas, lemmaAt);
    sections[SECTION.paradigms] = paradigmWriter.bytes();
    sections[SECTION.paradigmOffsets] = words(paradigmOffsets);
  }
}

function words(numbers: number[]): Uint8Array {
  const out = new ByteWriter();
  for (const n of numbers) out.int(n, 4);
  return out.bytes();
}

/** A hash table at most half full. */
function slots(texts: Iterable<string>, positions: ArrayLike<number>): Uint8Array {
  let size = 16;
  while (size < positions.length * 2) size *= 2;
  const table = new Uint32Array(size);
  let n = 0;
  for (const text of texts) {
    const at = positions[n++]!;
    let slot = hashString(text) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = at + 1;
  }
  return new Uint8Array(table.buffer);
}

function assemble(sections: Uint8Array[]): Uint8Array {
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
