import type Database from 'better-sqlite3';
import { contentWords } from '#lib/dictionary/english.ts';
import type { Phrase } from '#lib/dictionary/phrase.ts';
import { anchored } from '#lib/dictionary/phrase-anchor.ts';
import type { DingPhrase } from '#lib/dictionary/phrase-ding.ts';
import { isFree } from '#lib/dictionary/phrase-free.ts';
import { encodePhrases } from '#lib/dictionary/phrase-stored.ts';

/** The usual translations of a headword, for telling a free combination from a phrase. */
export type Usual = Map<string, ReadonlySet<string>>;

const MOST_GLOSSES = 6;
const USUAL_GLOSSES = 4;
const ENDING = /e[rsnm]?$/;
const NONE: ReadonlySet<string> = new Set();

/** The words of which the usual translations are asked: few of all headwords. */
export function wordsOfPhrases(phrases: readonly DingPhrase[]): Set<string> {
  const words = new Set<string>();
  for (const phrase of phrases) {
    for (const word of phrase.text.split(' ')) words.add(word).add(word.replace(ENDING, ''));
  }
  return words;
}

/** The words of the glosses that the dictionary's own examples speak for most. */
export function usualWords(glosses: readonly string[], evidence: readonly { own: number }[]): ReadonlySet<string> {
  const order = glosses.map((gloss, at) => ({ gloss, own: evidence[at]?.own ?? 0 })).sort((a, b) => b.own - a.own);
  return new Set(order.slice(0, USUAL_GLOSSES).flatMap(({ gloss }) => contentWords(gloss)));
}

/** Joins phrases that the source has several times; the glosses of headwords go before those of examples. */
export function joinPhrases(phrases: readonly DingPhrase[]): DingPhrase[] {
  const joined = new Map<string, DingPhrase>();
  for (const phrase of [...phrases.filter(({ listed }) => listed), ...phrases.filter(({ listed }) => !listed)]) {
    const known = joined.get(`${phrase.kind} ${phrase.text}`);
    if (!known) joined.set(`${phrase.kind} ${phrase.text}`, { ...phrase, glosses: [...new Set(phrase.glosses)].slice(0, MOST_GLOSSES) });
    else known.glosses = [...new Set([...known.glosses, ...phrase.glosses])].slice(0, MOST_GLOSSES);
  }
  return [...joined.values()];
}

/** Writes the phrases that say more than their words, each under its rarest word; returns how many there are. */
export function writePhrases(db: Database.Database, source: readonly DingPhrase[], usual: Usual): number {
  const expected = (german: string) => usual.get(german) ?? usual.get(german.replace(ENDING, '')) ?? NONE;
  const phrases: Phrase[] = joinPhrases(source).filter((phrase) => !isFree(phrase, expected));
  const index = anchored(phrases);
  const insert = db.prepare('INSERT INTO phrase VALUES (?, ?)');
  for (const key of [...index.keys()].sort()) insert.run(key, encodePhrases(index.get(key)!));
  return phrases.length;
}
