import type { WordRef } from '#lib/words/event.ts';
import type { GlossaryWord } from './glossary.ts';

/** A word as the events remember it. */
export function wordRef({ key, lemma, pos, article, inflection }: GlossaryWord): WordRef {
  const word = article ? `${article} ${lemma}` : lemma;
  return { key, lemma, pos, headword: inflection ? `${word}, ${inflection}` : word };
}
