import { z } from 'zod';
import type { GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import { askJson } from './ask-json.ts';
import { commonTrouble, type Outcome, translated, trouble } from './outcome.ts';
import type { Account, Sentence } from './translate.ts';

const NAME = 'DeepL';
const PATIENCE = 20_000;

/** DeepL wants to know which English. */
const targets: Record<GlossLanguage, string> = { eng: 'EN-GB', fra: 'FR', spa: 'ES', swe: 'SV', tur: 'TR' };

const answered = z.object({ translations: z.array(z.object({ text: z.string() })).min(1) });

/** DeepL has two addresses; the key says by its ending which one is meant. */
export function deeplAddress(key: string): string {
  return key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
}

/** Asks DeepL: `POST /v2/translate`, which answers `{"translations": [{"text": "…"}]}`. */
export async function deepl({ text, language }: Sentence, { address, key = '' }: Account, signal?: AbortSignal): Promise<Outcome> {
  const answer = await askJson({
    url: `${address}/v2/translate`,
    headers: { authorization: `DeepL-Auth-Key ${key}` },
    // The sentence is one; it need not be cut again.
    body: { text: [text], source_lang: 'DE', target_lang: targets[language], split_sentences: '0' },
    patience: PATIENCE,
    signal,
  });
  if ('status' in answer && answer.status === 456) return trouble('quota', NAME);
  if ('status' in answer && answer.status === 529) return trouble('too-fast', NAME);
  const common = commonTrouble(answer, NAME);
  if (common) return common;
  const parsed = answered.safeParse('json' in answer && answer.json);
  return translated(parsed.data?.translations[0]?.text, NAME);
}
