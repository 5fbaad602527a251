import type { WordRef } from '#lib/words/event.ts';
import { verbForms } from './headword-forms.ts';
import type { Question } from './question.ts';

/**
 * The principal parts of a verb: Präteritum, and Partizip with its auxiliary. Where the particle stands is a part of the answer: "rief an", "hat
 * angerufen". Null where the headword has no parts, as of a phrase.
 */
export function partsOf({ pos, headword }: Pick<WordRef, 'pos' | 'headword'>): Extract<Question, { kind: 'parts' }> | null {
  const forms = pos === 'VERB' ? verbForms(headword) : null;
  if (!forms) return null;
  const { past, participle, auxiliaries } = forms;
  const perfects = auxiliaries.map((auxiliary) => `${auxiliary} ${participle}`);
  return {
    kind: 'parts',
    fields: [
      { label: 'Präteritum', answers: [past], point: 'form' },
      {
        label: auxiliaries.length > 0 ? 'Partizip, with hat or ist' : 'Partizip',
        // Where the auxiliary is not known, either is taken.
        answers: perfects.length > 0 ? perfects : [participle, `hat ${participle}`, `ist ${participle}`],
        point: 'form',
      },
    ],
  };
}
