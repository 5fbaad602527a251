import { type CardKind, isCardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';

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

/** What a card asks for. @throws when the id is not one that `cardId` made */
export function kindOfCard(card: string): CardKind {
  const kind = card.slice(card.lastIndexOf('#') + 1);
  if (!isCardKind(kind)) throw new Error(`"${card}" is no id of a card: it must end with # and a kind.`);
  return kind;
}
