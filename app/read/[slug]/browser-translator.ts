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
  return (globalThis as { Translator?: BrowserTranslator }).Translator;
}
