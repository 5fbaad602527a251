import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import { questionIn } from './ask.ts';

/**
 * Whether a card of this kind can be made of a word and the sentences it was met in. It depends on nothing else, so that the same log
 * gives the same cards everywhere.
 * @example askable('gender', { …, pos: 'NOUN', headword: 'der Hund, -[e]s, -e' }, contexts) // true
 */
export function askable(kind: CardKind, word: WordRef, contexts: readonly Context[]): boolean {
  return contexts.some((context) => questionIn(kind, word, context) !== null);
}
