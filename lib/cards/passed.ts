import type { WordKey } from '#lib/words/identity.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { StoredEvent } from './replay.ts';

/** A due word was read over without a tap. */
export interface Passing {
  key: WordKey;
  at: number;
  /** The learner's day: several sightings in one day count once. */
  day: string;
  /** The event that says so, and the text in which it happened. */
  event: string;
  article: string;
}

/**
 * What was read over without a tap, oldest first, each word once a day. Weak evidence: it changes nothing of a memory (`replayWord` does not
 * look at it), it is told in the word's history, and the card may be asked after the others on that day.
 *
 * @param events effective events, in order
 */
export function passings(events: readonly StoredEvent[]): Passing[] {
  const found = new Map<string, Passing>();
  for (const { event, at } of events) {
    if (event.type !== 'finished') continue;
    const day = learnerDay(at, event.zone);
    for (const key of event.passed ?? []) {
      const once = `${day} ${key}`;
      if (!found.has(once)) found.set(once, { key, at, day, event: event.id, article: event.article });
    }
  }
  return [...found.values()];
}
