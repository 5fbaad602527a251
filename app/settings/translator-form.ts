import type { Service, TranslatorChoice } from '#lib/reading/translator.ts';
import { translatorAddress } from '#lib/reading/translator-address.ts';

/** A key that is kept on the server, as the browser may know it. */
export interface KeptKey {
  service: Service;
  /** The server that it was given for; null for DeepL, which is one. */
  server: string | null;
}

/** Whether there is a key for the service at this address. */
export function hasKey(keys: readonly KeptKey[], service: Service, address: string): boolean {
  const checked = translatorAddress(address);
  const server = service === 'deepl' ? null : 'url' in checked ? new URL(checked.url).origin : undefined;
  return keys.some((key) => key.service === service && key.server === server);
}

/** The example that is translated to try a service out. */
export const EXAMPLE = 'Die Katze schläft auf dem Sofa.';

export type Tried = { text: string } | { problem: string };

/** Keeps or removes a key; a problem is a sentence. */
export async function changeKey(
  method: 'PUT' | 'DELETE',
  body: { service: Service; address?: string; key?: string },
): Promise<string | null> {
  const answer = await ask('/api/translate/key', method, body);
  return typeof answer === 'string' ? answer : answer.ok ? null : await sentenceOf(answer);
}

/** Has the example translated by what is set up. */
export async function tryOut(): Promise<Tried> {
  const answer = await ask('/api/translate', 'POST', { sentence: EXAMPLE, again: true });
  if (typeof answer === 'string') return { problem: answer };
  if (!answer.ok) return { problem: await sentenceOf(answer) };
  return { text: ((await answer.json()) as { text: string }).text };
}

/** The settings that a choice consists of, by name. */
export function settingsOf({ service, address, model }: Pick<TranslatorChoice, 'service' | 'address' | 'model'>) {
  return { translator: service, 'translator-address': address.trim(), 'translator-model': model.trim() };
}

async function ask(path: string, method: string, body: object): Promise<Response | string> {
  try {
    return await fetch(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    return 'The server cannot be reached. Is Lesefluss still running?';
  }
}

async function sentenceOf(response: Response): Promise<string> {
  const said = (await response.json().catch(() => ({}))) as { message?: string };
  return said.message ?? `The server answers ${response.status}.`;
}
