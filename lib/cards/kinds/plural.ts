import type { WordRef } from '#lib/words/event.ts';
import { nounForms } from './headword-forms.ts';
import { hasNoPlural } from './no-plural.ts';
import { type Field, NO_PLURAL, type Question } from './question.ts';

/**
 * The plural of a noun, with or without its article. Null where it has nothing else (*Leute*), and where the headword lists none and it is not
 * certain that there is none: a lexicon has gaps.
 */
export function pluralOf(word: Pick<WordRef, 'pos' | 'lemma' | 'headword'>): Extract<Question, { kind: 'plural' }> | null {
  if (word.pos !== 'NOUN') return null;
  const { articles, plurals, pluralOnly } = nounForms(word);
  const none = hasNoPlural(word.lemma, articles);
  if (pluralOnly || articles.length === 0 || (plurals.length === 0 && !none)) return null;
  const shown = plurals.flatMap((plural) => [`die ${plural}`, plural]);
  const field: Field = { label: 'The plural', answers: none ? [NO_PLURAL, ...shown] : shown, point: 'form' };
  return { kind: 'plural', fields: [field], none };
}
