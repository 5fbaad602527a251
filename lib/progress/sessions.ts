import type { StoredEvent } from '#lib/cards/replay.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { eventSums } from './event-sums.ts';
import { addTo, type Sums } from './sums.ts';

/** A stretch of learning without a long pause. */
export interface Session {
  /** Epoch milliseconds. Reading is told at the end of a stretch, so a session begins before its first event. */
  start: number;
  end: number;
  /** When its first event is; the last is at the end. */
  firstAt: number;
  /** The learner's day on which it began. */
  day: string;
  sums: Sums;
  /** Articles read, in order. */
  articles: string[];
}

/** A pause of this many milliseconds or more ends a session. */
export const PAUSE = 30 * 60_000;

/**
 * Sessions in order of time, from effective events in order of time.
 * @param firstKeeps the ids of those `kept` that were the first of their words
 */
export function sessions(events: readonly StoredEvent[], firstKeeps: ReadonlySet<string>): Session[] {
  const found: Session[] = [];
  for (const stored of events) {
    const { event, at } = stored;
    const sums = eventSums(stored, { firstKeep: firstKeeps.has(event.id) });
    if (!sums.acts) continue;
    const start = at - (event.type === 'read' ? event.seconds * 1000 : 0);
    let session = found.at(-1);
    if (!session || start - session.end >= PAUSE) {
      session = { start, end: at, firstAt: at, day: learnerDay(at, event.zone), sums: {}, articles: [] };
      found.push(session);
    }
    addTo(session.sums, sums);
    session.start = Math.min(session.start, start);
    session.end = Math.max(session.end, at);
    if (event.type === 'read' && !session.articles.includes(event.article)) session.articles.push(event.article);
  }
  return found;
}
