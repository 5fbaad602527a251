import { default_w } from 'ts-fsrs';
import type { Context, WordRef } from '#lib/words/event.ts';

/** For tests: events as a page makes them. */
export const ZONE = 'Europe/Berlin';

let made = 0;

/** An event with an id of its own. */
export function event<Fields extends { type: string }>(at: number, fields: Fields) {
  return { id: `event-${String(++made).padStart(8, '0')}`, at, zone: ZONE, ...fields };
}

/** A noun as the reader sends it. */
export function noun(lemma: string): WordRef {
  return { key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: `das ${lemma}` };
}

/** The sentence a word was met in; another `start` is another place. */
export function context(lemma: string, start = 0, article = 'ein-see'): Context {
  const place = { article, start, end: start + lemma.length };
  return { place, sentence: `${lemma} ist hier.`, marks: [[0, lemma.length]], glosses: ['(gloss)'] };
}

/** Weights of FSRS-6 that somebody might have: the published ones, each a little greater. */
export function weightsLike(number: number): number[] {
  return default_w.map((weight) => weight * (1 + number / 50));
}

export const meaning = (lemma: string): string => `${lemma}|NOUN#meaning`;
