import type { Lexicon } from './lexicon.ts';
import { LEXICAL_POS } from './reading.ts';
import { TAGS, type Tag } from './tags.ts';
import type { WordView } from './word-view.ts';

/** Tags that belong to closed classes: only words that are listed, or that training has seen so, may have them. */
const bit = (pos: (typeof LEXICAL_POS)[number]) => 1 << LEXICAL_POS.indexOf(pos);
const NEEDS: Partial<Record<Tag, number>> = {
  DET: bit('PRON'),
  PRON: bit('PRON'),
  ADP: bit('ADP'),
  CCONJ: bit('CONJ'),
  SCONJ: bit('CONJ'),
  PRT: bit('PRT') | bit('ADP') | bit('ADV'),
};

const CLOSED = TAGS.map((tag) => NEEDS[tag] ?? 0);
const only = (...tags: Tag[]) => tags.reduce((bits, tag) => bits | (1 << TAGS.indexOf(tag)), 0);
/** What ends and joins clauses and quotes is that and nothing else: nobody has to be asked. */
const SIGN = /^[.,;:!?…"„“”»«()]$/;
const PUNCTUATION = only('PUNCT');
const NO_WORD = only('PUNCT', 'SYM', 'X');
/** Words may have these whatever the lexicon says; of the others each has its condition. */
const OPEN = only('ADJ', 'ADV', 'INTJ', 'SYM', 'X');
const VERBS = only('VERB.fin', 'VERB.inf', 'VERB.part');
const NOUNS = only('NOUN', 'PROPN');
const NOMINAL = bit('NOUN') | bit('PROPN');

/** Which tags a word may have at all, as bits in the order of TAGS. `seen`: tags that training saw on the lower-cased form. */
export function allowedTags(w: WordView, lexicon: Lexicon, seen: ReadonlyMap<string, number>): number {
  if (SIGN.test(w.form)) return PUNCTUATION;
  const allowed = seen.get(w.lower) ?? 0;
  if (!/[\p{L}\p{N}]/u.test(w.form)) return allowed | NO_WORD;
  let lexical = 0;
  for (const r of lexicon.readings(w.form)) lexical |= bit(r.pos);
  if (w.lower !== w.form) for (const r of lexicon.readings(w.lower)) lexical |= bit(r.pos);
  let may = OPEN;
  for (let t = 0; t < CLOSED.length; t++) if (lexical & CLOSED[t]!) may |= 1 << t;
  if (lexical === 0 || lexical & (bit('VERB') | bit('ADJ')) || !(lexical & ~NOMINAL)) may |= VERBS;
  if (!(lexical & ~NOMINAL) || !/^\p{Ll}/u.test(w.form)) may |= NOUNS;
  if (lexical & bit('NUM') || /\d/.test(w.form) || /^[IVXLCM]+\.?$/.test(w.form) || /(?:zig|ßig|hundert|tausend|zehn)$/.test(w.lower))
    may |= only('NUM');
  return allowed | may;
}
