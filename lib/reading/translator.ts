import { GLOSS_LANGUAGES, type GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import { translatorAddress } from './translator-address.ts';

/** The services that can translate a sentence; the learner chooses one, or none. */
export const SERVICES = { libretranslate: 'LibreTranslate', deepl: 'DeepL', openai: 'OpenAI-compatible' } as const;
export type Service = keyof typeof SERVICES;

/**
 * Where a translation comes from: the article's own, the browser's translator, a service. What an OpenAI-compatible address translated is
 * named by its model, for that is who did it: "openai mistral-small".
 */
export type TranslatedBy = 'article' | 'browser' | 'libretranslate' | 'deepl' | `openai ${string}`;

/** A translation with its source. */
export interface Translated {
  text: string;
  by: TranslatedBy;
}

/** Names of the settings. The key is none of them: it stays on the server (`db/translator-keys.ts`). */
export const TRANSLATOR = 'translator';
export const TRANSLATOR_ADDRESS = 'translator-address';
export const TRANSLATOR_MODEL = 'translator-model';
export const BROWSER_TRANSLATES = 'browser-translates';

export interface TranslatorChoice {
  service: Service | null;
  /** Of LibreTranslate or an OpenAI-compatible service; as it was typed. */
  address: string;
  model: string;
  /** Whether the browser's own translator comes before the service. */
  browser: boolean;
}

/** What a learner has chosen; until then the browser's own translator where there is one, and no service. */
export function translatorChoice(settings: Record<string, unknown>): TranslatorChoice {
  const { [TRANSLATOR]: service, [TRANSLATOR_ADDRESS]: address, [TRANSLATOR_MODEL]: model } = settings;
  return {
    service: isService(service) ? service : null,
    address: typeof address === 'string' ? address : '',
    model: typeof model === 'string' ? model.trim() : '',
    browser: settings[BROWSER_TRANSLATES] !== false,
  };
}

/** What is missing before the service can be asked, as a sentence; null when nothing is. Only DeepL always wants a key. */
export function missing({ service, address, model }: TranslatorChoice, keyIsSet: boolean): string | null {
  if (!service) return 'No service is chosen.';
  if (service === 'deepl') return keyIsSet ? null : 'DeepL needs a key.';
  const checked = translatorAddress(address);
  if ('problem' in checked) return checked.problem;
  return service === 'openai' && model === '' ? 'The name of the model is missing.' : null;
}

export function isService(value: unknown): value is Service {
  return typeof value === 'string' && Object.hasOwn(SERVICES, value);
}

/** What a service is called where it is spoken of: an OpenAI-compatible one by its model. */
export function nameOf(service: Service, model: string): string {
  return service === 'openai' ? model : SERVICES[service];
}

/** Who translates for this choice, as it is kept with the translation. */
export function translatedBy(service: Service, model: string): TranslatedBy {
  return service === 'openai' ? `openai ${model}` : service;
}

/** Whether a text names a source, whatever came from outside. */
export function isTranslatedBy(value: unknown): value is TranslatedBy {
  if (typeof value !== 'string') return false;
  return ['article', 'browser', 'libretranslate', 'deepl'].includes(value) || /^openai \S/u.test(value);
}

/**
 * What is said under a translation.
 *
 * @example originLine('deepl') // "DeepL, translated by machine"
 */
export function originLine(by: TranslatedBy): string {
  if (by === 'article') return 'From the article';
  const name = by === 'browser' ? 'Your browser' : by.startsWith('openai ') ? by.slice('openai '.length) : SERVICES[by as Service];
  return `${name}, translated by machine`;
}

/** The English name of the language that is translated into, as one asks for it. */
export function languageName(language: GlossLanguage): string {
  return GLOSS_LANGUAGES[language].name;
}
