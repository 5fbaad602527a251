import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { Card } from './card.ts';
import { clozeOf } from './kinds/cloze.ts';
import { endingOf } from './kinds/ending.ts';
import { genderOf } from './kinds/gender.ts';
import { partsOf } from './kinds/parts.ts';
import { pluralOf } from './kinds/plural.ts';
import { productionOf } from './kinds/production.ts';
import type { Question } from './kinds/question.ts';

/** A question, and the sentence that it is made from. */
export interface Asked {
  question: Question;
  context: Context;
}

/** The question of this kind that can be made of a word in one of its sentences; null when none can. */
export function questionIn(kind: CardKind, word: WordRef, context: Context): Question | null {
  switch (kind) {
    case 'meaning':
      return { kind };
    case 'listening':
      // A heading of one word spoken alone is a question all the same; nothing to hear is none.
      return /\p{L}/u.test(context.sentence) ? { kind } : null;
    case 'cloze':
      return clozeOf(context);
    case 'production':
      return productionOf(word, context);
    case 'ending':
      return endingOf(word, context);
    case 'gender':
      return genderOf(word, context);
    case 'plural':
      return pluralOf(word);
    case 'parts':
      return partsOf(word);
  }
}

/**
 * What a card asks this time: the sentences that it can be asked in take turns, so that what is remembered is the word and not the place of its
 * letters. Null when it cannot be asked of any.
 * @param contexts newest first
 * @param reps how often it was asked
 */
export function ask(kind: CardKind, word: WordRef, contexts: readonly Context[], reps: number): Asked | null {
  const possible = contexts.flatMap((context) => {
    const question = questionIn(kind, word, context);
    return question ? [{ question, context }] : [];
  });
  return possible[reps % possible.length] ?? null;
}

/** Kinds that a typed mistake may show to be needed (`need.ts`), by the kind of the card where it is made. */
const NEEDED: Partial<Record<CardKind, readonly CardKind[]>> = {
  production: ['gender'],
  cloze: ['ending', 'plural', 'parts'],
  ending: ['gender'],
};

/**
 * A card with what it asks this time, the sentence for it in front.
 * @param had the kinds that the word has or had a card of
 */
export function withQuestion(card: Omit<Card, 'question' | 'joinable'>, had: readonly string[]): Card {
  const { kind, word, contexts, memory } = card;
  const asked = ask(kind, word, contexts, memory.reps);
  const needed = (NEEDED[kind] ?? []).filter((other) => !had.includes(other));
  return {
    ...card,
    question: asked?.question ?? { kind: 'meaning' },
    contexts: asked ? [asked.context, ...contexts.filter((context) => context !== asked.context)] : [...contexts],
    joinable: needed.filter((other) => contexts.some((context) => questionIn(other, word, context))),
  };
}
