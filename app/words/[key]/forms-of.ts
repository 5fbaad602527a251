import { type Comparison, comparison } from '#lib/german/comparison.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import { type NounTable, nounTable } from '#lib/german/noun-table.ts';
import { type VerbTable, verbTable } from '#lib/german/verb-table.ts';
import type { WordRef } from '#lib/words/event.ts';

/** The paradigm of a word, as far as the lexicon knows it. */
export type Forms = { noun: NounTable } | { verb: VerbTable } | { adjective: Comparison };

const GENDER = { der: 'Masc', die: 'Fem', das: 'Neut' } as const;

/** @param head the last part of a compound, which shares its forms. */
export function formsOf({ lemma, pos, headword }: WordRef, lexicon: Lexicon, head?: string): Forms | null {
  if (pos === 'NOUN') {
    const article = /^(der|die|das) /.exec(headword)?.[1] as keyof typeof GENDER | undefined;
    const noun = nounTable(lemma, lexicon, article && GENDER[article], head);
    return noun && { noun };
  }
  if (pos === 'VERB') {
    const verb = verbTable(lemma, lexicon);
    return verb && { verb };
  }
  if (pos !== 'ADJ') return null;
  const adjective = comparison(lemma, lexicon);
  return adjective && { adjective };
}
