import { useCallback, useEffect, useState } from 'react';
import { GLOSS_TAGS, type GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import type { Translated } from '#lib/reading/translator.ts';
import { browserTranslator } from './browser-translator.ts';

/** What the page brings of translating: into which language, by whom, and what machines have translated of it before. */
export interface Translator {
  language: GlossLanguage;
  /** Name of the service that is set up, if one is. */
  service: string | null;
  /** Whether the browser's own translator is wanted. */
  browser: boolean;
  /** By number of the sentence on the page. */
  kept: Promise<Record<number, Translated>>;
}

/** A sentence that is being translated, or could not be. */
export type Waiting = { doing: string; share?: number } | { message: string };

/** The sentence whose translation is wanted now: its number on the page, and what it says. */
export interface Wanted {
  sentence: number;
  text: string;
}

/** Milliseconds that a browser has to say whether it can translate. */
const PATIENCE = 1500;

/**
 * The translations of the sentences on the page: the article's own, those that machines have made before, and those that are asked for.
 * A sentence that is wanted and has none is asked for at once; when it is wanted no more, the asking ends.
 */
export function useTranslation(
  own: readonly (readonly [start: number, translation?: string])[],
  { language, service, browser, kept }: Translator,
  wanted: Wanted | null,
) {
  const [made, setMade] = useState<Record<number, Translated>>({});
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  /** Null: not known yet. Until then nobody is asked, so that no sentence leaves the device that could have stayed there. */
  const [canBrowser, setCanBrowser] = useState<boolean | null>(null);
  /** Counts the askings again: after a failure, or for another language than the article's. */
  const [again, setAgain] = useState<{ sentence?: number; times: number }>({ times: 0 });

  useEffect(() => {
    let left = false;
    // Without them every sentence can still be asked for. (What comes with a page has a `then` that returns nothing: no chain.)
    kept.then(
      (before) => !left && setMade((now) => ({ ...before, ...now })),
      () => {},
    );
    const pair = { sourceLanguage: 'de', targetLanguage: GLOSS_TAGS[language] };
    const found = (browser && browserTranslator()?.availability(pair)) || Promise.resolve('unavailable');
    const late = new Promise<string>((resolve) => setTimeout(resolve, PATIENCE, 'unavailable'));
    void Promise.race([found, late])
      .catch(() => 'unavailable')
      .then((answer) => !left && setCanBrowser(answer !== 'unavailable'));
    return () => {
      left = true;
    };
  }, [kept, browser, language]);

  const machine = canBrowser === true || service !== null;
  const of = useCallback(
    (sentence: number): Translated | undefined => {
      const text = own[sentence]?.[1];
      const article: Translated | undefined = text === undefined ? undefined : { text, by: 'article' };
      // A translator's English comes before a machine's; before another language it does not.
      return language === 'eng' ? (article ?? made[sentence]) : (made[sentence] ?? article);
    },
    [own, made, language],
  );

  const sentence = wanted?.sentence;
  // Opened anew, what is there is enough.
  useEffect(() => {
    if (sentence === undefined) setAgain((now) => (now.times === 0 ? now : { times: 0 }));
  }, [sentence]);
  const text = wanted?.text;
  const there = sentence !== undefined && of(sentence) !== undefined;
  const times = again.sentence === sentence ? again.times : 0;
  const ask = text !== undefined && canBrowser !== null && machine && (!there || times > 0) ? text : null;
  useEffect(() => {
    if (ask === null || sentence === undefined) return;
    const stop = new AbortController();
    const tell = (doing: string, share?: number) => !stop.signal.aborted && setWaiting({ doing, ...(share !== undefined && { share }) });
    tell('Translating');
    import('./translate-sentence.ts')
      .then(({ translateSentence }) =>
        translateSentence({ sentence: ask, language, browser: canBrowser === true, service }, tell, stop.signal),
      )
      .catch(() => ({ message: 'The server cannot be reached. Is Lesefluss still running?' }))
      .then((answer) => {
        if (stop.signal.aborted) return;
        setWaiting('text' in answer ? null : answer);
        if ('text' in answer) setMade((now) => ({ ...now, [sentence]: answer }));
      });
    return () => {
      stop.abort();
      setWaiting(null);
    };
    // `times`: asked anew for the same sentence.
  }, [ask, sentence, language, canBrowser, service, times]);

  return {
    of,
    /** Whether a sentence has a translation or can get one. */
    can: (number: number) => machine || of(number) !== undefined,
    waiting,
    /** Asks once more, also where the article's own translation is in another language than the learner's. */
    anew: () => setAgain({ sentence, times: times + 1 }),
    /** Whether the article's own English could be had in the learner's language. */
    other: machine && language !== 'eng' && sentence !== undefined && of(sentence)?.by === 'article' ? language : null,
  };
}
