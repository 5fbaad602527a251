import type { WordRef } from '#lib/words/event.ts';
import type { GlossarySense, GlossaryWord } from './glossary.ts';

/** A word as the events remember it. */
export function wordRef({ key, lemma, pos, article, inflection }: GlossaryWord): WordRef {
  const word = article ? `${article} ${lemma}` : lemma;
  return { key, lemma, pos, headword: inflection ? `${word}, ${inflection}` : word };
}

/** A sense in one line, as a card shows it: "to give up; to surrender (military)". */
export function senseLine({ glosses, labels, frame }: GlossarySense): string {
  return `${frame ? `${frame}: ` : ''}${glosses.join('; ')}${labels?.length ? ` (${labels.join(', ')})` : ''}`;
}
