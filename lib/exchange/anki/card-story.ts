import { kindOfCard } from '#lib/cards/card.ts';
import type { WeightsBook } from '#lib/cards/parameters.ts';
import { foldWord, noWord, type StoredEvent } from '#lib/cards/replay.ts';
import { type Grade, newMemory } from '#lib/cards/schedule.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { rowOfGrade, rowOfPractice } from './review-rows.ts';

type Row = ReturnType<typeof rowOfGrade>;

/** What the events of a word tell of one of its cards, besides how it is now. */
export interface CardStory {
  /** Since when it is asked. */
  since: number;
  suspended: boolean;
  /** When it was put off last; null: never. */
  buriedAt: number | null;
  /** When anything happened to it last. */
  lastAt: number;
  /** Rows of its log, oldest first, with their time. */
  rows: { at: number; row: Row }[];
}

/** Tells the cards of a word apart. @param events effective events of the word, in order */
export function cardStories(events: readonly StoredEvent[], zone: string, book: WeightsBook): Map<CardKind, CardStory> {
  const stories = new Map<CardKind, CardStory>();
  const fold = noWord(book);
  const story = (kind: CardKind, at: number): CardStory => {
    const known = stories.get(kind) ?? { since: at, suspended: false, buriedAt: null, lastAt: at, rows: [] };
    stories.set(kind, known);
    known.lastAt = Math.max(known.lastAt, at);
    return known;
  };
  for (const stored of events) {
    const { event, at } = stored;
    const before = 'card' in event ? fold.cards.cards.get(event.card)?.state?.memory : undefined;
    foldWord(fold, stored);
    if (event.type === 'kind-switched') story(event.kind, at);
    if (!('card' in event)) continue;
    const told = story(kindOfCard(event.card), at);
    if (event.type === 'practiced') told.rows.push({ at, row: rowOfPractice(event.knew, event.took) });
    else if (event.type === 'suspended') told.suspended = event.as === 'suspended';
    else if (event.type === 'buried') told.buriedAt = at;
    else if (event.type === 'graded') {
      const after = fold.cards.cards.get(event.card)!.state!.memory;
      const step = { at, grade: event.grade as Grade, took: event.took, before: before ?? newMemory(at), after };
      told.rows.push({ at, row: rowOfGrade(step, zone) });
    }
  }
  for (const [kind, { since }] of fold.cards.kinds) story(kind, since).since = since;
  return stories;
}
