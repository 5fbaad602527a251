import type { Lexicon } from './lexicon.ts';
import { hashString } from './lexicon-format.ts';
import { mix } from './linear-model.ts';
import { ADJECTIVE, LEXICAL_POS, NOMINALIZED, VERB } from './reading.ts';

/**
 * What the tagger looks at: each word as a row of 32-bit hashes. Static features depend on the text alone, dynamic ones on tags
 * already given. The same code serves training and use.
 */
export interface WordView {
  form: string;
  lower: string;
  /** Hashes of form, lower-cased form, three last letters. */
  word: number;
  small: number;
  suffix: number;
  shape: number;
  /** 1 where a capital says nothing: the first word of a sentence or of a quotation. */
  initial: number;
  /** The lexicon's parts of speech of the form, as bits. */
  lexical: number;
}

export const ABSENT: WordView = { form: '', lower: '', word: 1, small: 1, suffix: 1, shape: 7, initial: 0, lexical: 0 };
const FINE = LEXICAL_POS.length;

/** Parts of speech as bits, and with them the kinds of verb and adjective forms. */
export function lexicalClass(form: string, lexicon: Lexicon): number {
  let bits = 0;
  for (const r of lexicon.readings(form)) {
    bits |= 1 << LEXICAL_POS.indexOf(r.pos);
    if (r.pos === 'VERB') {
      if (r.morph & VERB.FINITE) bits |= 1 << FINE;
      if (r.morph & (VERB.INFINITIVE | VERB.ZU_INFINITIVE)) bits |= 2 << FINE;
      if (r.morph & VERB.PARTICIPLE) bits |= 4 << FINE;
      if (r.morph & VERB.IMPERATIVE) bits |= 8 << FINE;
    } else if (r.pos === 'ADJ') {
      if (r.morph & (ADJECTIVE.PAST_PARTICIPLE | ADJECTIVE.PRESENT_PARTICIPLE)) bits |= 16 << FINE;
      if (r.morph & ADJECTIVE.BARE) bits |= 32 << FINE;
      if (!(r.morph & ADJECTIVE.BARE)) bits |= 64 << FINE;
    } else if (r.pos === 'NOUN' && r.morph & NOMINALIZED) bits |= 128 << FINE;
  }
  return bits;
}

function shapeOf(form: string): number {
  if (/^\p{Lu}/u.test(form)) return form.length > 1 && form === form.toUpperCase() ? 1 : /\p{Ll}.*\p{Lu}/u.test(form) ? 2 : 3;
  if (/^\d/.test(form)) return 4;
  return /^\p{L}/u.test(form) ? 5 : 6;
}
/** Sentence-initial position lasts past quotation marks and brackets, and begins again behind a colon. */
const OPENS = /^(?:[.:!?„“”"»«›‹(–—`•*-]|`{2}|'{2}|-{2})$/;

export function viewWords(forms: readonly string[], lexicon: Lexicon, cache: Map<string, Omit<WordView, 'initial'>>): WordView[] {
  let started = false;
  return forms.map((form, i) => {
    const initial = !started || OPENS.test(forms[i - 1] ?? '.') ? 1 : 0;
    if (/[\p{L}\p{N}]/u.test(form)) started = true;
    let view = cache.get(form);
    if (!view) {
      const clean = form.normalize('NFC').replace(/\u00ad/g, '');
      const lower = clean.toLowerCase();
      view = {
        form: clean,
        lower,
        word: hashString(clean),
        small: hashString(lower),
        suffix: hashString(lower.slice(-3)),
        shape: shapeOf(clean),
        lexical: lexicalClass(clean, lexicon) || (lower !== clean ? -lexicalClass(lower, lexicon) : 0),
      };
      if (cache.size > 50_000) cache.clear();
      cache.set(form, view);
    }
    return { ...view, initial };
  });
}

/** The features of word `i` that need no tags. `lower` is the class of the lower-cased form, which counts where a capital says nothing. */
export function staticFeatures(views: readonly WordView[], i: number, lexicon: Lexicon): number[] {
  const at = (k: number) => views[i + k] ?? ABSENT;
  const w = at(0);
  const f: number[] = [mix(0, 0)];
  let template = 0;
  const add = (a: number, b = 0, c = 0) => f.push(mix(mix(mix(++template, a), b), c));
  const capital = w.shape <= 3 ? 1 : 0;
  const smallClass = capital ? lexicalClass(w.lower, lexicon) : 0;
  const own = mix(w.lexical, w.initial ? smallClass : w.lexical > 0 ? 0 : smallClass);
  add(w.word);
  add(w.small);
  add(w.shape, w.initial);
  const l = w.lower;
  for (let k = 1; k <= 5; k++) {
    template++;
    if (l.length > k) f.push(mix(mix(template, hashString(l.slice(-k))), capital && k >= 3 ? 1 : 0));
  }
  for (let k = 1; k <= 4; k++) {
    template++;
    if (l.length > k + 1) f.push(mix(template, hashString(l.slice(0, k))));
  }
  add(own);
  add(own, w.shape, w.initial);
  add(w.lexical, capital);
  for (const k of [-2, -1, 1, 2]) {
    add(at(k).small);
    add(at(k).lexical, at(k).initial);
  }
  add(own, at(1).lexical);
  add(at(-1).lexical, own);
  add(at(-1).suffix, w.suffix);
  add(at(-1).suffix);
  add(at(1).suffix);
  add(at(1).shape, capital);
  add(at(-1).shape, capital);
  add(w.small, at(1).small);
  add(at(-1).small, w.small);
  add(at(-1).lexical, own, at(1).lexical);
  add(w.suffix, at(-1).small);
  add(w.suffix, at(1).small);
  add(at(-1).small, at(1).small);
  add(at(-1).small, own);
  add(at(1).small, own);
  add(at(-1).shape, w.shape, at(1).shape);
  template++;
  if (/\d/.test(w.form)) f.push(mix(template, w.form.length));
  return f;
}

/** Features from tags: those to the left in this pass, and in the second pass those that the first gave to the right. */
export function dynamicFeatures(
  views: readonly WordView[],
  i: number,
  left: ArrayLike<number>,
  first: ArrayLike<number> | null,
  out: number[],
): void {
  const tag = (tags: ArrayLike<number>, k: number) => (k >= 0 && k < views.length ? tags[k]! + 2 : 1);
  const a = tag(left, i - 1);
  const b = tag(left, i - 2);
  const w = views[i]!;
  out.push(
    mix(101, a),
    mix(mix(102, a), b),
    mix(mix(103, a), w.small),
    mix(mix(mix(104, a), b), tag(left, i - 3)),
    mix(mix(105, a), w.lexical),
    mix(mix(106, a), w.suffix),
  );
  if (!first) return;
  const c = tag(first, i + 1);
  const d = tag(first, i + 2);
  out.push(
    mix(111, c),
    mix(mix(112, c), d),
    mix(mix(113, a), c),
    mix(mix(114, c), w.small),
    mix(115, tag(first, i)),
    mix(mix(116, c), w.lexical),
    mix(mix(mix(117, a), c), w.lexical),
  );
  out.push(mix(mix(mix(118, a), b), c), mix(mix(mix(119, c), d), tag(first, i + 3)));
}
