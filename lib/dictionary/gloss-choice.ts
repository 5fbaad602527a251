import { type GlossLanguage, isFreedictLanguage } from './gloss-language.ts';

/** Names of the settings that say in which language a learner wants to read the glosses. */
export const GLOSS_LANGUAGE = 'gloss-language';
export const ENGLISH_FILLS_GAPS = 'english-fills-gaps';

export interface GlossChoice {
  language: GlossLanguage;
  /** Whether English is shown where the language has nothing. */
  englishFillsGaps: boolean;
}

/** What a learner has chosen; English until then, and with it where the chosen language has nothing. */
export function glossChoice(settings: Record<string, unknown>): GlossChoice {
  const language = settings[GLOSS_LANGUAGE];
  return { language: isFreedictLanguage(language) ? language : 'eng', englishFillsGaps: settings[ENGLISH_FILLS_GAPS] !== false };
}
