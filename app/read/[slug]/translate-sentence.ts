import { GLOSS_TAGS, type GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import { languageName, type Translated } from '#lib/reading/translator.ts';
import { browserTranslator, rememberStuck } from './browser-translator.ts';

export interface Asked {
  sentence: string;
  language: GlossLanguage;
  /** Whether the browser's own translator is asked first. */
  browser: boolean;
  /** Name of the service that is set up, if one is. */
  service: string | null;
}

/** What is being done, and how much of it is done where that is known. */
export type Tell = (doing: string, share?: number) => void;

/** Translates a sentence: by the browser itself if it can, else by the service. A failure is a sentence. */
export async function translateSentence(asked: Asked, tell: Tell, signal: AbortSignal): Promise<Translated | { message: string }> {
  if (asked.browser) {
    const made = await byBrowser(asked, tell, signal);
    // The learner has set up a service for just this case.
    if (!('message' in made) || !asked.service || signal.aborted) return made;
  }
  return byService(asked, tell, signal);
}

/**
 * A browser may offer a translator that it cannot get: Debian's Chromium says "downloadable" and then nothing happens. For so long it may
 * give no sign of life.
 */
const PATIENCE = 8000;

type Made = Awaited<ReturnType<NonNullable<ReturnType<typeof browserTranslator>>['create']>>;
const made = new Map<GlossLanguage, Made>();

async function byBrowser({ sentence, language }: Asked, tell: Tell, signal: AbortSignal): Promise<Translated | { message: string }> {
  const pair = { sourceLanguage: 'de', targetLanguage: GLOSS_TAGS[language] };
  const stuck = new AbortController();
  let alive = () => {};
  try {
    let translator = made.get(language);
    if (!translator) {
      const getting = `Your browser gets its translator from German to ${languageName(language)}`;
      tell('Your browser translates');
      const monitor = (monitor: EventTarget) =>
        monitor.addEventListener('downloadprogress', (event) => {
          const { loaded } = event as ProgressEvent;
          // Its beginning and its end are told also when there is nothing to get.
          if (loaded > 0 && loaded < 1) tell(getting, loaded);
          if (loaded > 0) alive();
        });
      const silence = new Promise<never>((_, reject) => {
        const timer = setTimeout(() => {
          stuck.abort();
          reject(new DOMException('It gives no sign of life.', 'TimeoutError'));
        }, PATIENCE);
        alive = () => clearTimeout(timer);
      });
      const both = AbortSignal.any([signal, stuck.signal]);
      translator = await Promise.race([browserTranslator()?.create({ ...pair, signal: both, monitor }) as Promise<Made>, silence]);
      made.set(language, translator);
    }
    tell('Your browser translates');
    const text = (await translator.translate(sentence, { signal })).trim();
    if (text === '') return { message: 'Your browser could not translate this sentence.' };
    keep(sentence, text, language);
    return { text, by: 'browser' };
  } catch (error) {
    made.delete(language);
    if (stuck.signal.aborted && !signal.aborted) rememberStuck();
    return { message: browserTrouble(error) };
  } finally {
    alive();
  }
}

/** What the browser's refusal means; its names for refusals are in the standard. */
export function browserTrouble(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'Your browser has not allowed its translator. Try again.';
  if (name === 'NetworkError') return 'Your browser could not get its translator. Is the network there?';
  if (name === 'TimeoutError') return 'Your browser offers a translator, but does not get it. The settings have others.';
  if (name === 'QuotaExceededError') return 'This sentence is too long for your browser.';
  if (name === 'NotSupportedError') return 'Your browser cannot translate from German into this language.';
  return 'Your browser could not translate this sentence.';
}

/** For other devices, and for browsers without a translator. Nobody waits for it. */
function keep(sentence: string, text: string, language: GlossLanguage): void {
  void send('PUT', { sentence, text, language }).catch(() => {});
}

async function byService({ sentence, service }: Asked, tell: Tell, signal: AbortSignal): Promise<Translated | { message: string }> {
  tell(`Asking ${service}`);
  try {
    const response = await send('POST', { sentence }, signal);
    return (await response.json()) as Translated | { message: string };
  } catch {
    return { message: 'The server cannot be reached. Is Lesefluss still running?' };
  }
}

function send(method: 'POST' | 'PUT', body: object, signal?: AbortSignal): Promise<Response> {
  return fetch('/api/translate', { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
}
