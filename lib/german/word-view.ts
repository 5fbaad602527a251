import { type Auxiliary, auxiliaryOf } from './auxiliaries.ts';
import type { CompoundSplitter } from './compounds.ts';
import { lexicalClass, nameKinds, unknownClass } from './lexical-class.ts';
import type { Lexicon } from './lexicon.ts';
import { hashString } from './lexicon-format.ts';
import { mix } from './linear-model.ts';
import type { NameLikeness } from './name-likeness.ts';
import { LEXICAL_POS } from './reading.ts';

/** A word as the tagger sees it: what its form says by itself. */
export interface WordView {
  form: string;
  lower: string;
  /** Hashes of the lower-cased form and of its three last letters. */
  small: number;
  suffix: number;
  shape: number;
  /** 1 where a capital says nothing: the first word of a sentence or of a quotation. */
  initial: 0 | 1;
  /** The lexicon's parts of speech of the form, as bits; negative when they are those of a relative of an unknown form. */
  lexical: number;
  auxiliary: Auxiliary;
  /** How much a capitalized word that no list explains looks like a name; 0 for all others. */
  likeness: number;
  /** The kinds of name it may be, by the lists. */
  kinds: number;
  /** What the sign does: 1 for a comma or a dash, 2 for a stronger one; 0 for words and all others. */
  stop: 0 | 1 | 2;
  /** Whether a capital behind it says nothing. */
  opens: boolean;
  /** Whether it has letters or digits. */
  isWord: boolean;
  /** With the class of the lower-cased form, which counts where a capital says nothing; by `initial`. */
  own: [number, number];
}

/** What stands before the first word and behind the last. */
export const ABSENT: WordView = {
  form: '',
  lower: '',
  small: 1,
  suffix: 1,
  shape: 7,
  initial: 0,
  lexical: 0,
  auxiliary: 0,
  likeness: 0,
  kinds: 0,
  stop: 0,
  opens: true,
  isWord: false,
  own: [0, 0],
};
function shapeOf(form: string): number {
  if (/^\p{Lu}/u.test(form)) return form.length > 1 && form === form.toUpperCase() ? 1 : /\p{Ll}.*\p{Lu}/u.test(form) ? 2 : 3;
  if (/^\d/.test(form)) return 4;
  return /^\p{L}/u.test(form) ? 5 : 6;
}
/** Sentence-initial position lasts past quotation marks and brackets, and begins again behind a colon. */
const OPENS = /^(?:[.:!?„“”"»«›‹(–—`•*-]|`{2}|'{2}|-{2})$/;

/** Looks at each word of a sentence. `find`: the view of a form, by whether a capital says nothing where it stands. */
export function viewWords<View extends WordView>(forms: readonly string[], find: (form: string, initial: 0 | 1) => View): View[] {
  let started = false;
  let opens = true;
  return forms.map((form) => {
    const view = find(form, !started || opens ? 1 : 0);
    started ||= view.isWord;
    opens = view.opens;
    return view;
  });
}

export function viewOf(form: string, initial: 0 | 1, lexicon: Lexicon, compounds: CompoundSplitter, nameLikeness: NameLikeness): WordView {
  const clean = isPlain(form) ? form : form.normalize('NFC').replace(/\u00ad/g, '');
  const lower = clean.toLowerCase();
  const shape = shapeOf(clean);
  const smallClass = shape <= 3 ? lexicalClass(lower, lexicon) : 0;
  const lexical =
    lexicalClass(clean, lexicon) || (lower !== clean ? -lexicalClass(lower, lexicon) : 0) || unknownClass(clean, lower, lexicon, compounds);
  return {
    form: clean,
    lower,
    // Signed, as all hashes of features: numbers of 32 bits that the engine holds without a box.
    small: hashString(lower) | 0,
    suffix: hashString(lower, Math.max(0, lower.length - 3)) | 0,
    shape,
    initial,
    lexical,
    auxiliary: auxiliaryOf(lower),
    stop: /^[.;:?!]$/.test(clean) ? 2 : /^[,–]$/.test(clean) ? 1 : 0,
    likeness: shape <= 3 && isUnexplained(lexical) ? nameLikeness(clean) : 0,
    kinds: shape <= 3 ? nameKinds(clean, lexicon) : 0,
    opens: OPENS.test(form),
    isWord: /[\p{L}\p{N}]/u.test(form),
    own: [mix(lexical, lexical > 0 ? 0 : smallClass), mix(lexical, smallClass)],
  };
}

/** Whether a form has nothing but letters and signs of Latin-1, which have one way of being written; the soft hyphen is taken out. */
function isPlain(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) > 0xff || form.charCodeAt(i) === 0xad) return false;
  return true;
}

const NOUNLIKE = 1 << LEXICAL_POS.indexOf('NOUN');
/** Whether neither a list of names nor German usage says what a capitalized word is. */
const isUnexplained = (lexical: number): boolean => lexical <= 0 || lexical === NOUNLIKE;
