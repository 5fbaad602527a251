import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';

/**
 * Whether a card of this kind can be made of a word and the sentences it was met in. It depends on nothing else, so that the same log
 * gives the same cards everywhere.
 * @example askable('gender', { …, pos: 'NOUN', headword: 'der Hund, -[e]s, -e' }, contexts) // true
 */
export function askable(kind: CardKind, word: Pick<WordRef, 'pos' | 'headword'>, contexts: readonly Context[]): boolean {
  switch (kind) {
    case 'meaning':
    case 'cloze':
    case 'listening':
      return contexts.length > 0;
    case 'production':
      return contexts.some(({ glosses }) => glosses.length > 0);
    case 'gender':
      return word.pos === 'NOUN' && /^(der|die|das) /.test(word.headword);
    default:
      return false;
  }
}
