import { type Standing, standing } from '#lib/words/standing.ts';
import { byTelling } from '#lib/words/telling.ts';
import type { CardHistory, WordHistory } from './replay.ts';

/** The part of a word's history that decides where it stands. */
export interface Standable extends Pick<WordHistory, 'declared' | 'kept'> {
  cards: Pick<CardHistory, 'kind' | 'memory'>[];
}

/** Where a word stands, in the list and in every count: what was said of it, or the card that tells most of it. */
export function wordStanding({ declared, kept, cards }: Standable): Standing {
  const [telling] = kept ? cards.map(({ kind, memory }) => ({ kind, ...memory })).sort(byTelling) : [];
  return standing(declared, telling);
}
