import type { WordPos } from '#lib/words/identity.ts';

/** Kinds of words that a card teaches well. Small words are learned from many sentences, not from one with its English behind it. */
export const TEACHABLE: ReadonlySet<WordPos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PHRASE']);
