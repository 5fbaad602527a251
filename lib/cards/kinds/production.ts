import type { Context, WordRef } from '#lib/words/event.ts';
import { nounForms } from './headword-forms.ts';
import type { Question } from './question.ts';

/** Places in a phrase that something else fills: "etw. in Kauf nehmen". */
const OPEN = /[.~…/()[\]]|(?:^|\s)(?:jd[mns]?|jmd[mns]?|etw)(?:\s|$)/u;

/**
 * From what it means to the word, a noun with its article. Null where no gloss tells, where the gloss is the word itself ("Hamburger"), and
 * for a phrase with places to fill.
 */
export function productionOf(
  { lemma, pos, headword }: WordRef,
  { glosses }: Pick<Context, 'glosses'>,
): Extract<Question, { kind: 'production' }> | null {
  const telling = glosses.filter((gloss) => bare(gloss) !== lemma.toLowerCase());
  if (telling.length === 0 || (pos === 'PHRASE' && OPEN.test(lemma))) return null;
  const { articles } = pos === 'NOUN' ? nounForms({ lemma, headword }) : { articles: [] };
  const answers = articles.length > 0 ? articles.map((article) => `${article} ${lemma}`) : [lemma];
  if (pos === 'VERB') answers.push(`sich ${lemma}`);
  const label = articles.length > 0 ? 'The noun, with its article' : pos === 'PHRASE' ? 'The phrase' : 'The word in German';
  return { kind: 'production', fields: [{ label, answers, point: 'word' }], glosses: telling };
}

/** A gloss without what it says of itself: "(British)", "to ". */
function bare(gloss: string): string {
  return gloss
    .replace(/\([^)]*\)/gu, '')
    .replace(/^to /u, '')
    .trim()
    .toLowerCase();
}
