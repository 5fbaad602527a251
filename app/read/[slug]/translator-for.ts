import { glossChoice } from '#lib/dictionary/gloss-choice.ts';
import type { GlossarySentence } from '#lib/reading/glossary.ts';
import { missing, nameOf, type Translated, translatorChoice } from '#lib/reading/translator.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { Translator } from './use-translation.ts';

/** What a page says of translating: what this learner has set up, and what is kept of its sentences (by their text), which streams in. */
export function translatorFor(
  { settings }: Pick<Learner, 'settings'>,
  hasKey: boolean,
  page: { text: string; start: number },
  sentences: readonly Pick<GlossarySentence, 'start' | 'end'>[],
  kept: (texts: string[]) => Promise<Record<string, Translated>>,
): Translator {
  const choice = translatorChoice(settings);
  const texts = sentences.map(({ start, end }) => page.text.slice(start - page.start, end - page.start));
  return {
    language: glossChoice(settings).language,
    service: choice.service && missing(choice, hasKey) === null ? nameOf(choice.service, choice.model) : null,
    browser: choice.browser,
    kept: kept(texts).then((found) => Object.fromEntries(texts.flatMap((text, number) => (found[text] ? [[number, found[text]]] : [])))),
  };
}
