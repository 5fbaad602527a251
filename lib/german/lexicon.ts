import { FORMAT_VERSION, hashString, MAGIC, SECTION, SECTION_COUNT } from './lexicon-format.ts';
import { apply, type NounParadigm, type VerbParadigm } from './paradigm.ts';
import { LEXICAL_POS, type LexicalPos, type Reading } from './reading.ts';

/** Everything known of German words, read in place from one buffer. Look-ups take well under a microsecond. */
export interface Lexicon {
  /** Changes whenever the same look-up could answer differently. */
  version: string;
  /** Readings of exactly this form; empty when the form is unknown. Do not change the array. */
  readings(form: string): readonly Reading[];
  /** How often the lemma was counted, as this part of speech or, without one, as any; 0 if never. */
  frequency(lemma: string, pos?: LexicalPos): number;
  /** 1 = the commonest lemma of German; undefined when it was never counted. */
  rank(lemma: string, pos: LexicalPos): number | undefined;
  /** Paradigms of a noun; two where German has two (die Bank, -, Bänke / Banken). */
  noun(lemma: string): NounParadigm[];
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
  const headLength = 12 + SECTION_COUNT * 8;
  if (all.length < headLength || head.getUint32(0, true) !== MAGIC) throw new Error('This file is not a lexicon.');
  if (head.getUint32(4, true) !== FORMAT_VERSION)
    throw new Error(`This lexicon has format ${head.getUint32(4, true)}, but ${FORMAT_VERSION} is expected: build it again.`);
  const section = (n: number) => {
    const start = head.getUint32(12 + n * 8, true);
    const length = head.getUint32(16 + n * 8, true);
    if (start + length > all.length) throw new Error('This lexicon is cut off: build it again.');
    return all.subarray(start, start + length);
  };
  const words = (n: number) => {
    const s = section(n);
    return new Uint32Array(s.buffer, s.byteOffset, s.length >> 2);
  };
  const formSlots = words(SECTION.formSlots);
  const forms = section(SECTION.forms);
  const setOffsets = words(SECTION.setOffsets);
  const sets = section(SECTION.sets);
  const ruleOffsets = words(SECTION.ruleOffsets);
  const ruleData = section(SECTION.rules);
  const lemmaSlots = words(SECTION.lemmaSlots);
  const lemmas = section(SECTION.lemmas);
  const paradigmOffsets = words(SECTION.paradigmOffsets);
  const paradigms = section(SECTION.paradigms);

  const int24 = (data: Uint8Array, at: number) => data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16);
  const int32 = (data: Uint8Array, at: number) => (int24(data, at) | (data[at + 3]! << 24)) >>> 0;
  const latin1 = (data: Uint8Array, at: number, length: number) => {
    let s = '';
    for (let i = 0; i < length; i++) s += String.fromCharCode(data[at + i]!);
    return s;
  };
  const equal = (data: Uint8Array, at: number, text: string) => {
    if (data[at] !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (data[at + 1 + i] !== text.charCodeAt(i)) return false;
    return true;
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

  function look(form: string): readonly Reading[] {
    if (form.length > 255 || form.length === 0) return NOTHING;
    const mask = formSlots.length - 1;
    for (let slot = hashString(form) & mask; ; slot = (slot + 1) & mask) {
      const at = formSlots[slot]!;
      if (at === 0) return NOTHING;
      if (!equal(forms, at - 1, form)) continue;
      return ruleSet(int24(forms, at + form.length)).map((r) => ({
        lemma: apply(form, r.strip, r.add),
        pos: r.pos,
        morph: r.morph,
        attested: r.attested,
      }));
    }
  }
  // Half of a text is made of few forms: what was looked up lately is kept, in two generations so that it never grows.
  let young = new Map<string, readonly Reading[]>();
  let old = new Map<string, readonly Reading[]>();
  function readings(form: string): readonly Reading[] {
    const found = young.get(form);
    if (found) return found;
    const answer = old.get(form) ?? look(form);
    if (young.size >= 20_000) {
      old = young;
      young = new Map();
    }
    young.set(form, answer);
    return answer;
  }

  /** Calls back with the position behind the characters of each entry of this lemma. */
  function entries(lemma: string, visit: (at: number) => boolean): void {
    if (lemma.length > 255 || lemma.length === 0) return;
    const mask = lemmaSlots.length - 1;
    for (let slot = hashString(lemma) & mask; ; slot = (slot + 1) & mask) {
      const at = lemmaSlots[slot]!;
      if (at === 0) return;
      if (equal(lemmas, at - 1, lemma) && visit(at + lemma.length)) return;
    }
  }
  function paradigm(lemma: string, pos: LexicalPos): number {
    let id = 0;
    entries(lemma, (at) => {
      if (LEXICAL_POS[lemmas[at]!] !== pos) return false;
      id = int24(lemmas, at + 8);
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

  return {
    version: new TextDecoder().decode(section(SECTION.version)),
    model: section(SECTION.model),
    readings,
    frequency(lemma, pos) {
      let sum = 0;
      entries(lemma, (at) => {
        if (pos === undefined || LEXICAL_POS[lemmas[at]!] === pos) sum += int32(lemmas, at + 1);
        return false;
      });
      return sum;
    },
    rank(lemma, pos) {
      let rank = 0;
      entries(lemma, (at) => {
        if (LEXICAL_POS[lemmas[at]!] !== pos) return false;
        rank = int24(lemmas, at + 5);
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
    },
  };
}
