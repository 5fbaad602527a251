import type { WordRef } from '#lib/words/event.ts';
import type { GlossaryWord } from './glossary.ts';

/** A word of which nothing is looked up: what a page can show at once. */
export function bareWord({ key, lemma, pos, headword }: WordRef): GlossaryWord {
  const article = /^(?:der|die|das)(?= )/u.exec(headword)?.[0];
  return {
    key,
    lemma,
    pos,
    senses: [],
    count: 0,
    source: 'lexicon',
    ...(article && { article }),
    ...(pos === 'NAME' && { name: 'name' as const }),
  };
}
