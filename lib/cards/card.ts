import { type CardKind, isCardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { Question } from './kinds/question.ts';

/** A card as the review shows it: a word in the sentence it was met in. */
export interface Card {
  /** `cardId(word.key, kind)`: the same word and kind are always the same card. */
  id: string;
  kind: CardKind;
  word: WordRef;
  /** What it asks this time (`ask.ts`). */
  question: Question;
  /** The sentence it is asked in this time, and behind it the others, newest first. Empty only for what was kept without any. */
  contexts: Context[];
  /** Kinds that are not asked of the word yet and would join after a mistake that shows the need; one that was switched off is not among them. */
  joinable: CardKind[];
  memory: Memory;
  /** Id of the last event that counts for its memory; the next grade names it. */
  lastEvent: string | null;
  /** The other cards that are asked of its word. */
  siblings?: string[];
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
