/** The part of the browser's Translator interface that is used here; only few browsers have it, and the types of none know it. */
export interface BrowserTranslator {
  availability(pair: Pair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: Pair & { signal?: AbortSignal; monitor?: (monitor: EventTarget) => void }): Promise<Made>;
}

interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

interface Made {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
}

/** The browser's own translator; absent in most browsers, and on pages that came without encryption from another machine. */
export function browserTranslator(): BrowserTranslator | undefined {
  return isStuck() ? undefined : (globalThis as { Translator?: BrowserTranslator }).Translator;
}

const STUCK = 'lesefluss.translator-stuck';

/** It was offered and never came: in this session it is not asked again. */
export function rememberStuck(): void {
  try {
    sessionStorage.setItem(STUCK, '1');
  } catch {
    // Then the next page waits for it once more.
  }
}

function isStuck(): boolean {
  try {
    return sessionStorage.getItem(STUCK) !== null;
  } catch {
    return false;
  }
}
