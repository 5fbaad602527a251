import type { GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import type { Service } from '#lib/reading/translator.ts';
import { deepl, deeplAddress } from './deepl.ts';
import { libretranslate } from './libretranslate.ts';
import { openai } from './openai.ts';
import { type Outcome, trouble } from './outcome.ts';

export interface Sentence {
  text: string;
  /** Into which language. */
  language: GlossLanguage;
}

/** How a service is asked. */
export interface Account {
  /** A checked address (`translatorAddress`), without a slash at its end. */
  address: string;
  key?: string;
  model?: string;
}

/** Has a sentence translated by a service. Whatever goes wrong is a sentence. DeepL's address follows from its key unless another is named. */
export async function translate(
  service: Service,
  sentence: Sentence,
  { address, ...account }: Partial<Account>,
  signal?: AbortSignal,
): Promise<Outcome> {
  if (signal?.aborted) return trouble('stopped', '');
  if (service === 'deepl') return deepl(sentence, { ...account, address: address || deeplAddress(account.key ?? '') }, signal);
  if (!address) return trouble('no-service', '');
  return service === 'openai'
    ? openai(sentence, { ...account, address }, signal)
    : libretranslate(sentence, { ...account, address }, signal);
}
