import type { WordPlace } from '#lib/reading/places-of-word.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { Card } from './card.ts';

/** So many set-aside cards are no longer counted one by one. */
export const MANY = 100;

/** A card that is not asked although its word is learned. */
export interface SetAside {
  card: Card;
  /** It was forgotten too often (`leech`), the learner suspended it, or its kind was switched off. */
  held: 'leech' | 'suspended' | 'off';
}

/** A word beside the one that is asked about. */
export interface Beside {
  word: WordRef;
  gloss?: string;
}

/** What may help with a word that is forgotten again and again. */
export interface LeechHelp {
  /** Other sentences that it stands in, to learn it from. */
  sentences: (WordPlace & { article: string; title: string })[];
  /** Of a compound. */
  parts: Beside[];
  /** What it is taken for: what was answered instead of it, then words of the learner that look like it. */
  confused: Beside[];
}
