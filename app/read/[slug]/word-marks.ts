import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { type GenderArticle, genderOf } from '../../ui/gender.ts';

/**
 * The gender that may be shown under a noun in the text: only where it is one, known, and that of a singular (*die Ferien* are no feminine).
 */
export function genderMark({ name, pos, article, inflection, genderFrom }: GlossaryWord): GenderArticle | null {
  if (name || pos !== 'NOUN' || inflection === 'plural' || genderFrom === 'guess') return null;
  return genderOf(article);
}
