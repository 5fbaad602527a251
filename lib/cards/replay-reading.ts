import type { StoredEvent } from './replay.ts';

/** How far a learner is in an article, and what it took. */
export interface ReadingState {
  /** Offset of the first word that was on screen. */
  position: number;
  seconds: number;
  words: number;
  firstAt: number;
  lastAt: number;
  finishedAt: number | null;
}

/** Adds the next event of an article, in order; events of other kinds change nothing. */
export function readOn(state: ReadingState | null, { event, at }: StoredEvent): ReadingState | null {
  if (event.type !== 'read' && event.type !== 'finished') return state;
  const before = state ?? { position: 0, seconds: 0, words: 0, firstAt: at, lastAt: at, finishedAt: null };
  // One page of a text that goes on is not its end.
  if (event.type === 'finished') return { ...before, lastAt: at, finishedAt: event.page === undefined ? at : before.finishedAt };
  return {
    ...before,
    position: event.position,
    seconds: before.seconds + event.seconds,
    words: before.words + event.words,
    lastAt: at,
  };
}

/** Folds the effective events of one article; null when it was never opened. */
export function replayReading(events: readonly StoredEvent[]): ReadingState | null {
  return events.reduce(readOn, null);
}
