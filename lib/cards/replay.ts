import type { Context, Graded, LearnerEvent, WordRef } from '#lib/words/event.ts';
import type { Declared, Memory } from '#lib/words/memory.ts';
import { type CardKind, cardId } from './card.ts';
import { DEFAULT_PARAMETERS, parametersOf } from './parameters.ts';
import { newMemory, retrievability, schedule } from './schedule.ts';

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
  /** Id of the last grade that counts. */
  lastEvent: string | null;
  /** Only active cards are asked: the word is kept, and neither known nor ignored. */
  active: boolean;
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

/** Folds the effective events of one word, in order, to what we know of it; null when there are none. */
export function replayWord(events: readonly StoredEvent[]): WordHistory | null {
  let history: WordHistory | null = null;
  const memories = new Map<string, CardFold>();
  for (const stored of events) {
    const { event, at } = stored;
    if (event.type === 'graded') {
      memories.set(event.card, foldGrade(memories.get(event.card), stored as StoredEvent<Graded>));
      continue;
    }
    if (event.type !== 'looked-up' && event.type !== 'kept' && event.type !== 'removed' && event.type !== 'declared') continue;
    history ??= {
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
      history.keptAt ??= at;
      history.kept = true;
      // Whoever keeps a word wants to learn it, whatever was said of it before.
      history.declared = undefined;
      const { place } = event.context;
      const others = history.meetings.filter(
        ({ context }) => context.place.article !== place.article || context.place.start !== place.start,
      );
      history.meetings = [{ context: event.context, at, event: event.id }, ...others];
    }
  }
  if (!history) return null;
  if (history.keptAt !== null) {
    const id = cardId(history.word.key, 'meaning');
    const { memory, lastEvent } = memories.get(id) ?? { memory: newMemory(history.keptAt), lastEvent: null };
    history.cards = [{ id, kind: 'meaning', memory, lastEvent, active: !history.declared }];
  }
  return history;
}

/** What the grades of a card up to a moment lead to; null when there are none. */
export function cardBefore(events: readonly StoredEvent[], card: string, at: number): { memory: Memory; lastEvent: string | null } | null {
  let fold: CardFold | undefined;
  for (const stored of events) {
    if (stored.at <= at && stored.event.type === 'graded' && stored.event.card === card)
      fold = foldGrade(fold, stored as StoredEvent<Graded>);
  }
  return fold ?? null;
}

interface CardFold {
  memory: Memory;
  lastEvent: string | null;
  /** Whether a stored outcome no longer holds, because something before it was taken back or came in late. */
  recomputed: boolean;
}

function foldGrade(before: CardFold | undefined, { event, at, outcome }: StoredEvent<Graded>): CardFold {
  const last = before?.lastEvent ?? null;
  const recomputed = before?.recomputed || !outcome || outcome.on !== last;
  const memory = outcome && !recomputed ? outcome.memory : gradeOutcome(before ?? null, event, at, outcome?.parameters).memory;
  return { memory, lastEvent: event.id, recomputed };
}

/** Computes what a grade does to a card, on top of its state before (null: never graded). */
export function gradeOutcome(
  before: { memory: Memory; lastEvent: string | null } | null,
  event: Graded,
  at: number,
  version = DEFAULT_PARAMETERS.version,
): GradeOutcome {
  const memory = before?.memory ?? newMemory(at);
  const parameters = parametersOf(version);
  return {
    on: before?.lastEvent ?? null,
    phase: memory.phase,
    expected: retrievability(memory, at, event.zone, parameters),
    parameters: parameters.version,
    memory: schedule({ id: event.card, memory }, event.grade, at, event.zone, parameters),
  };
}
