import type { Context, WordRef } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';

/** Kinds of cards; one word has at most one card of each. */
export type CardKind = 'meaning';

/** A card as the review shows it: a word in the sentence it was met in. */
export interface Card {
  /** `cardId(word.key, kind)`: the same word and kind are always the same card. */
  id: string;
  kind: CardKind;
  word: WordRef;
  /** Newest first; never empty. The first is the one shown. */
  contexts: Context[];
  memory: Memory;
  /** Id of the last event that counts for its memory; the next grade names it. */
  lastEvent: string | null;
}

export function cardId(key: string, kind: CardKind): string {
  return `${key}#${kind}`;
}

/** The key of the word that a card asks for. @example wordOfCard('See|NOUN|f#meaning') // "See|NOUN|f" */
export function wordOfCard(card: string): string {
  return card.slice(0, card.lastIndexOf('#'));
}
