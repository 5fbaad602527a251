import { isLatin1 } from './lexicon-format.ts';
import { type LexiconRule, writeLexicon } from './lexicon-write.ts';
import { change, type NounParadigm, type VerbParadigm } from './paradigm.ts';
import type { LexicalPos, Reading } from './reading.ts';

/** A lexicon while it is being made. A million forms fit into it because forms share their rules. */
export class LexiconDraft {
  #rules: LexiconRule[] = [];
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
    const ids = (form: string) => this.#ids(form);
    const words = { rules: this.#rules, forms: this.#forms.keys(), ids, nouns: this.#nouns, verbs: this.#verbs, counts: this.#counts };
    return writeLexicon(words, version, model);
  }
}
