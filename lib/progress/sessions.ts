import { type Figures, figuresOf, firstKeeps, NO_FIGURES, total } from './figures.ts';
import type { LoggedEvent } from './progress.ts';

/** A stretch of learning without a long pause. */
export interface Session extends Figures {
  /** Epoch milliseconds. */
  start: number;
  end: number;
  /** The learner's day on which it began. */
  day: string;
  /** Articles read, in order. */
  articles: string[];
}

/** A pause of this many milliseconds or more ends a session. */
export const PAUSE = 30 * 60_000;

/** Sessions in order of time, from events in order of time. Reading is reported at the end of a stretch, so it reaches back. */
export function sessions(events: readonly LoggedEvent[]): Session[] {
  const found: Session[] = [];
  const isFirst = firstKeeps();
  for (const event of events) {
    const start = event.at - (event.seconds ?? 0) * 1000;
    let session = found.at(-1);
    if (!session || start - session.end >= PAUSE) {
      session = { ...NO_FIGURES, start, end: event.at, day: event.day, articles: [] };
      found.push(session);
    }
    Object.assign(session, total(session, figuresOf(event, isFirst(event))));
    session.start = Math.min(session.start, start);
    session.end = Math.max(session.end, event.at);
    const { article, type } = event;
    if (article && type === 'read' && !session.articles.includes(article)) session.articles.push(article);
  }
  return found;
}
