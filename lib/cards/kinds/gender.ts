import { ruleOf } from '#lib/cards/gender-rule.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import { nounForms } from './headword-forms.ts';
import type { Question } from './question.ts';

/** The article of a noun. Null where two are right, where none is known, and where there is only a plural. */
export function genderOf(
  { key, pos, lemma, headword }: WordRef,
  context?: Pick<Context, 'glosses'>,
): Extract<Question, { kind: 'gender' }> | null {
  if (pos !== 'NOUN') return null;
  const { articles, pluralOnly } = nounForms({ lemma, headword });
  const [article] = articles;
  if (!article || articles.length > 1 || pluralOnly) return null;
  const rule = ruleOf(lemma);
  // *Der See* and *die See* are told apart by what they mean.
  const gloss = key.split('|').length > 2 ? context?.glosses[0] : undefined;
  return { kind: 'gender', article, ...(rule && { rule: rule.says(article) }), ...(gloss && { gloss }) };
}
