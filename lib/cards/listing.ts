import { bareFold } from '#lib/words/bare-fold.ts';
import { fold } from '#lib/words/fold.ts';
import type { Standing } from '#lib/words/standing.ts';
import type { CardHistory, WordHistory } from './replay.ts';
import { wordStanding } from './word-standing.ts';

/** What a list of words is filtered, ordered and searched by. */
export interface Listing {
  standing: Standing;
  keptAt: number | null;
  /** When it is asked next; null when it is not asked. */
  due: number | null;
  /** When a card of it that was asked before is asked next; null when none is. */
  dueAgain: number | null;
  /** From 1 to 10 as FSRS has it; null as long as it was never asked. */
  difficulty: number | null;
  lapses: number;
  /** Folded lemma and forms, for search; the article is no part of it, or "die" would find half of all nouns. */
  search: string;
  /** The lemma in the order of a dictionary. */
  sortKey: string;
}

/** The part of a word's history that its place in a list depends on. */
export interface Listable extends Pick<WordHistory, 'declared' | 'kept' | 'keptAt'> {
  word: Pick<WordHistory['word'], 'lemma' | 'headword'>;
  cards: Pick<CardHistory, 'kind' | 'memory' | 'active' | 'next'>[];
}

/** With several cards a word stands where the one does that tells most of it. */
export function listing({ word, declared, kept, keptAt, cards }: Listable): Listing {
  const own = kept ? cards : [];
  const asked = own.filter(({ memory }) => memory.phase !== 'new').map(({ memory }) => memory);
  const active = own.filter((card) => card.active);
  const at = word.headword.indexOf(word.lemma);
  const forms = at < 0 ? word.headword : word.headword.slice(at + word.lemma.length);
  return {
    standing: wordStanding({ declared, kept, cards }),
    keptAt,
    due: earliest(active),
    dueAgain: earliest(active.filter(({ memory }) => memory.phase !== 'new')),
    difficulty: asked.length > 0 ? Math.max(...asked.map(({ difficulty }) => difficulty)) : null,
    lapses: own.reduce((most, { memory }) => Math.max(most, memory.lapses), 0),
    search: fold(`${word.lemma}\n${forms}`),
    sortKey: bareFold(word.lemma) || word.lemma,
  };
}

function earliest(cards: Pick<CardHistory, 'next'>[]): number | null {
  return cards.length > 0 ? Math.min(...cards.map(({ next }) => next)) : null;
}
