import type { Lexicon } from './lexicon.ts';
import { VERB } from './reading.ts';
import type { Tag } from './tags.ts';

/** A sentence whose tags are being corrected, in place. */
export interface TaggedWords {
  forms: readonly string[];
  tags: Tag[];
  lexicon: Lexicon;
}

/** What ends a clause, and what ends more than one. */
export const STOP = /^[.,;:?!–—]$/;
export const HARD_STOP = /^[.;:?!–—]$/;
export const ADJECTIVAL = /(?:ig|lich|isch|iv|bar|sam|los|haft|frei|voll|weise)(?:e|er|es|en|em)?$/;
export const INFLECTED = /(?:e|en|er|es|em)$/;
export const isFiniteVerb = (tag: Tag | undefined) => tag === 'VERB.fin' || tag === 'AUX.fin';
export const isParticiple = (tag: Tag | undefined) => tag === 'VERB.part' || tag === 'AUX.part';
export const isInfinitive = (tag: Tag | undefined) => tag === 'VERB.inf' || tag === 'AUX.inf';
export const mayBeParticiple = ({ forms, lexicon }: TaggedWords, i: number) =>
  lexicon.readings(forms[i]!.toLowerCase()).some((r) => r.pos === 'VERB' && r.morph & VERB.PARTICIPLE);
