import { GLOSS_TAGS } from '#lib/dictionary/gloss-language.ts';
import { askJson } from './ask-json.ts';
import { commonTrouble, type Outcome, translated, trouble } from './outcome.ts';
import type { Account, Sentence } from './translate.ts';

const NAME = 'LibreTranslate';
const PATIENCE = 20_000;

/** Asks a LibreTranslate server: `POST /translate`, which answers `{"translatedText": "…"}`, or `{"error": "…"}`. */
export async function libretranslate({ text, language }: Sentence, { address, key }: Account, signal?: AbortSignal): Promise<Outcome> {
  const answer = await askJson({
    url: `${address.replace(/\/translate$/u, '')}/translate`,
    body: { q: text, source: 'de', target: GLOSS_TAGS[language], format: 'text', ...(key && { api_key: key }) },
    patience: PATIENCE,
    signal,
  });
  return refused(answer) ?? commonTrouble(answer, NAME) ?? translated(field(answer, 'translatedText'), NAME);
}

/** Several refusals share a status; the words tell them apart. */
function refused(answer: Awaited<ReturnType<typeof askJson>>): Outcome | null {
  if (!('status' in answer) || answer.status < 400) return null;
  const error = String(field(answer, 'error') ?? '');
  if (/API key/iu.test(error)) return trouble('wrong-key', NAME);
  if (/request limits|slowdown/iu.test(error)) return trouble('too-fast', NAME);
  if (/text limit/iu.test(error)) return trouble('too-long', NAME);
  if (answer.status === 400 && /not supported|not available/iu.test(error)) return trouble('language', NAME);
  return null;
}

function field(answer: object, name: string): unknown {
  const json = 'json' in answer ? answer.json : null;
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : undefined;
}
