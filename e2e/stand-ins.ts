import type { Page } from '@playwright/test';

/*
 * What the browser of these journeys does not have, played in the page: its own translator and German voices. Both do what their
 * standards say, and the page can be asked afterwards what was said to them.
 */

/** No translator, as in most browsers; Debian's Chromium says that it could get one, and never does. */
export async function withoutTranslator(page: Page): Promise<void> {
  await page.addInitScript(() => {
    delete (window as { Translator?: unknown }).Translator;
  });
}

/** The browser's translator; `download: true`: it must be got first, and that takes until `window.translator.finish()`; `stuck`: it never comes. */
export async function withTranslator(page: Page, { download = false, stuck = false, fails = '' } = {}): Promise<void> {
  await page.addInitScript(
    ({ download, stuck, fails }) => {
      const played = { asked: [] as string[], finish: () => {}, stopped: 0 };
      const waited = new Promise<void>((resolve) => {
        played.finish = resolve;
      });
      class Translator {
        static async availability({ targetLanguage }: { targetLanguage: string }) {
          return targetLanguage === 'tr' ? 'unavailable' : download ? 'downloadable' : 'available';
        }
        static async create(options: { targetLanguage: string; signal?: AbortSignal; monitor?: (target: EventTarget) => void }) {
          if (fails) throw new DOMException('Not here.', fails);
          const target = new EventTarget();
          options.monitor?.(target);
          const tell = (loaded: number) => target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
          tell(0);
          if (stuck) await new Promise(() => {});
          if (download) {
            tell(0.43);
            await new Promise<void>((resolve, reject) => {
              waited.then(resolve);
              options.signal?.addEventListener('abort', () => {
                played.stopped++;
                reject(new DOMException('Stopped.', 'AbortError'));
              });
            });
          }
          tell(1);
          return new Translator(options.targetLanguage);
        }
        constructor(readonly targetLanguage: string) {}
        async translate(text: string) {
          played.asked.push(text);
          return `[${this.targetLanguage}] ${text}`;
        }
      }
      Object.assign(window, { Translator, translator: played });
    },
    { download, stuck, fails },
  );
}

/** What the played translator was asked. */
export function askedTranslator(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { translator: { asked: string[] } }).translator.asked);
}

/** One word of speech takes so long, in milliseconds, at ordinary speed. */
const WORD = 40;

/** Speech synthesis with these voices, by name and language; it tells of each word, and is never heard. `stepped`: it waits for `speak`. */
export async function withVoices(page: Page, voices: [name: string, lang: string][], { stepped = false } = {}): Promise<void> {
  await page.addInitScript(
    ({ voices, pace, stepped }) => {
      type Spoken = { text: string; rate: number; voice: { name: string } | null };
      const said: Spoken[] = [];
      const list = voices.map(([name, lang]) => ({ name, lang, voiceURI: name, localService: true, default: false }));
      class Utterance extends EventTarget {
        voice: { name: string } | null = null;
        lang = '';
        rate = 1;
        onstart: ((event: object) => void) | null = null;
        onend: ((event: object) => void) | null = null;
        onerror: ((event: object) => void) | null = null;
        onboundary: ((event: object) => void) | null = null;
        constructor(readonly text: string) {
          super();
        }
      }
      class Synthesis extends EventTarget {
        speaking = false;
        pending = false;
        queue: Utterance[] = [];
        timer: ReturnType<typeof setTimeout> | undefined;
        step = () => {};
        getVoices() {
          return list;
        }
        resume() {}
        pause() {}
        speak(utterance: Utterance) {
          this.queue.push(utterance);
          if (!this.speaking) this.next();
        }
        cancel() {
          clearTimeout(this.timer);
          this.step = () => {};
          const gone = this.queue.splice(0);
          this.speaking = false;
          for (const utterance of gone) setTimeout(() => utterance.onerror?.({ error: 'canceled' }));
        }
        next() {
          const utterance = this.queue[0];
          this.speaking = utterance !== undefined;
          if (!utterance) return;
          said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice });
          const words = [...utterance.text.matchAll(/\p{L}+/gu)];
          const then = (next: () => void, wait: number) => {
            this.step = next;
            if (!stepped) this.timer = setTimeout(next, wait);
          };
          const word = (number: number) => {
            const found = words[number];
            if (!found) {
              this.step = () => {};
              this.queue.shift();
              utterance.onend?.({});
              this.next();
              return;
            }
            utterance.onboundary?.({ name: 'word', charIndex: found.index });
            then(() => word(number + 1), pace / utterance.rate);
          };
          setTimeout(() => utterance.onstart?.({}));
          then(() => word(0), 0);
        }
      }
      const synthesis = new Synthesis();
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, synthesis });
    },
    { voices, pace: WORD, stepped },
  );
}

/** Has a voice that is `stepped` go on by so many words; the end of a sentence is a step too. */
export function speak(page: Page, words: number): Promise<void> {
  return page.evaluate(async (words) => {
    for (let spoken = 0; spoken < words; spoken++) {
      (window as unknown as { synthesis: { step(): void } }).synthesis.step();
      // The page hears of it, and has the next sentence spoken.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, words);
}

/** What was spoken, utterance by utterance. */
export function saidAloud(page: Page): Promise<{ text: string; rate: number; voice: { name: string } }[]> {
  return page.evaluate(() => (window as unknown as { said: [] }).said);
}
