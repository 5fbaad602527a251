import { EITHER, INSEPARABLE, PARTICLES } from './closed-classes.ts';
import type { CompoundSplitter } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { ADJECTIVE, LEXICAL_POS, NAME, NOMINALIZED, VERB } from './reading.ts';

const FINE = LEXICAL_POS.length;
/** Bits of verbs and of all kinds of verb and adjective forms. */
export const VERBAL = (1 << LEXICAL_POS.indexOf('VERB')) | (31 << FINE);

/** Bits of forms that may be a participle. */
export const PARTICIPIAL = (4 | 16) << FINE;
/** Bit of a noun that is met more than a few times: "Bund" is rather one than a name. */
const USUAL = 1 << 28;

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
    } else if (r.pos === 'NOUN') {
      if (r.morph & NOMINALIZED) bits |= 128 << FINE;
      if (r.attested && lexicon.frequency(r.lemma, 'NOUN') >= 3) bits |= USUAL;
    }
  }
  return bits;
}

const KINDS = NAME.GIVEN | NAME.FAMILY | NAME.PLACE | NAME.ORGANIZATION | NAME.GENITIVE;
/** What kinds of name a form may be, as bits of NAME: a family name follows a given one. */
export function nameKinds(form: string, lexicon: Lexicon): number {
  let bits = 0;
  for (const r of lexicon.readings(form)) if (r.pos === 'PROPN') bits |= r.morph & KINDS;
  return bits;
}

const PREFIXES = new Set([...PARTICLES, ...INSEPARABLE, ...EITHER]);

/** What an unknown word looks like from its end: a compound of known parts, a known head, a prefix before a known verb, an adjective. */
export function unknownClass(clean: string, lower: string, lexicon: Lexicon, compounds: CompoundSplitter): number {
  if (!/^[\p{L}]{4,40}$/u.test(clean)) return 0;
  if (/^\p{Lu}/u.test(clean)) {
    const split = compounds.unknown(clean);
    return split ? -(1 << (split.sure ? 24 : 25)) : 0;
  }
  for (let i = Math.min(10, lower.length - 3); i >= 2; i--) {
    if (!PREFIXES.has(lower.slice(0, i))) continue;
    const rest = lower.slice(i);
    const bits = lexicalClass(rest.startsWith('zu') && rest.length > 6 ? rest.slice(2) : rest, lexicon) & VERBAL;
    if (bits) return -(bits | (1 << 26));
  }
  for (let i = 2; i <= lower.length - 4; i++) {
    const bits = lexicalClass(lower.slice(i), lexicon) & ((1 << LEXICAL_POS.indexOf('ADJ')) | (112 << FINE));
    if (bits) return -(bits | (1 << 27));
  }
  return 0;
}
