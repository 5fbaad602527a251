import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, LearnerEvent, WordRef } from '#lib/words/event.ts';
import type { Declared, Memory } from '#lib/words/memory.ts';
import { NO_WEIGHTS, type WeightsBook } from './parameters.ts';
import { begin, type CardsFold, cardsOf, foldCard, isCardEvent, noCards } from './replay-cards.ts';

/**
 * An event as it is kept. `at` is when it counts. Between equal times `sequence` decides: the order of arrival on the device where it was
 * made, always greater than that of all it could know of. Events of two devices may share a number; then the id decides, so that merged
 * logs fold to the same state whichever came first (docs/backup.md).
 */
export interface StoredEvent<E extends LearnerEvent = LearnerEvent> {
  event: E;
  at: number;
  sequence: number;
  outcome?: GradeOutcome;
}

/** What a grade did, kept with it: the state that followed, and all that is needed to compute it again. */
export interface GradeOutcome {
  /** The grade it was computed on top of. */
  on: string | null;
  /** The phase before, for the recall rate: only what was in `review` was to be recalled. */
  phase: Memory['phase'];
  /** Expected recall at that moment; null for a new card. */
  expected: number | null;
  parameters: string;
  memory: Memory;
}

/** All that follows from the events of one word. */
export interface WordHistory {
  word: WordRef;
  declared?: Declared;
  kept: boolean;
  /** Since when, epoch milliseconds. */
  keptAt: number | null;
  lookups: number;
  lastLookup: number | null;
  firstMet: number;
  lastMet: number;
  /** Newest first; one per place. */
  meetings: { context: Context; at: number; event: string }[];
  cards: CardHistory[];
}

export interface CardHistory {
  id: string;
  kind: CardKind;
  memory: Memory;
  /** Id of the last event that made its memory: the next grade names it. */
  lastEvent: string | null;
  /** Why it is not asked although its word is learned: its kind was switched off, it was suspended, or it was forgotten too often. */
  held: 'off' | 'suspended' | 'leech' | null;
  /** Only active cards are asked: the word is kept, neither known nor ignored, and nothing holds the card. */
  active: boolean;
  /** When it is asked next: when it is due, or later where it was buried or another card of the word was answered that day. */
  next: number;
}

/**
 * The events that count, in the order in which they count. One that is the target of a counting `undone` does not, and neither do the
 * `undone` themselves appear; an `undone` that was taken back has no effect (redo).
 */
export function effective(events: readonly StoredEvent[]): StoredEvent[] {
  const takenBack = new Set<string>();
  // An undo arrives after its target, so from the last to the first each is decided before what it is aimed at.
  for (const { event } of [...events].sort((a, b) => b.sequence - a.sequence)) {
    if (event.type === 'undone' && !takenBack.has(event.id)) takenBack.add(event.target);
  }
  return events.filter(({ event }) => event.type !== 'undone' && !takenBack.has(event.id)).sort(inTime);
}

/** The order in which events count. */
export function inTime(a: StoredEvent, b: StoredEvent): number {
  return a.at - b.at || a.sequence - b.sequence || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0);
}

/** What the events of a word so far lead to; `foldWord` adds the next one. */
export interface WordFold {
  /** Its cards are made by `wordOf`. */
  history: WordHistory | null;
  cards: CardsFold;
}

/** @param book all weights that were ever fitted for the learner, in case a grade must be computed again */
export function noWord(book: WeightsBook = NO_WEIGHTS): WordFold {
  return { history: null, cards: noCards(book) };
}

/** Folds the effective events of one word, in order, to what we know of it; null when there are none. `book`: as for `noWord`. */
export function replayWord(events: readonly StoredEvent[], book: WeightsBook = NO_WEIGHTS): WordHistory | null {
  const fold = noWord(book);
  for (const stored of events) foldWord(fold, stored);
  return wordOf(fold);
}

/** Folds the next effective event of a word into `fold`. */
export function foldWord(fold: WordFold, stored: StoredEvent): void {
  const { cards } = fold;
  if (isCardEvent(stored)) foldCard(cards, stored);
  const { event, at } = stored;
  if (event.type !== 'looked-up' && event.type !== 'kept' && event.type !== 'removed' && event.type !== 'declared') return;
  fold.history ??= {
    word: event.word,
    kept: false,
    keptAt: null,
    lookups: 0,
    lastLookup: null,
    firstMet: at,
    lastMet: at,
    meetings: [],
    cards: [],
  };
  const { history } = fold;
  history.word = event.word;
  // To say something of a word is not to meet it: a hundred words said to be known at once stay where they are in the list.
  if (event.type === 'looked-up' || event.type === 'kept') history.lastMet = at;
  if (event.type === 'looked-up') {
    history.lookups++;
    history.lastLookup = at;
  } else if (event.type === 'removed') {
    history.kept = false;
    history.keptAt = null;
    history.meetings = [];
    history.declared = undefined;
  } else if (event.type === 'declared') {
    history.declared = event.as === 'none' ? undefined : event.as;
  } else {
    if (history.keptAt === null) begin(cards, event.kinds ?? ['meaning'], at);
    history.keptAt ??= at;
    history.kept = true;
    // Whoever keeps a word wants to learn it, whatever was said of it before.
    history.declared = undefined;
    const { place } = event.context;
    const others = history.meetings.filter(({ context }) => context.place.article !== place.article || context.place.start !== place.start);
    history.meetings = [{ context: event.context, at, event: event.id }, ...others];
  }
}

/** The word as the events so far make it; null when there was none that made it known. */
export function wordOf({ history, cards }: WordFold): WordHistory | null {
  if (!history?.kept) return history;
  const contexts = history.meetings.map(({ context }) => context);
  return { ...history, cards: cardsOf(cards, history.word, contexts, history.declared !== undefined) };
}
