import type { StoredEvent } from './replay.ts';

/** For so long what reading did is listed, to be taken back as one. Nothing is lost later: each event can still be taken back singly. */
export const LATELY = 30 * 86_400_000;

/** What one act at a text did: it was finished, cards were made of it, or both. */
export interface Done {
  /** The id of the batch: of the event that finished the text, or one of its own. */
  id: string;
  /** When the last of it happened. */
  at: number;
  article: string;
  /** Finished: the text, or one page of it. */
  finished: boolean;
  page?: number;
  /** Words kept. */
  cards: number;
  /** Due words read over without a tap. */
  passed: number;
  /** All of it, newest first: the order in which to take it back. */
  events: string[];
}

/**
 * Gathers what belongs together, newest first: an event that finished a text and the cards that were made then. Words that were kept one by
 * one have their Undo where they were kept, and are not listed.
 *
 * @param events effective events, in order
 */
export function lately(events: readonly StoredEvent[], now: number): Done[] {
  const found = new Map<string, Done>();
  for (const { event, at } of events) {
    const id = event.type === 'finished' ? event.id : event.type === 'kept' ? event.batch : undefined;
    if (id === undefined || at < now - LATELY) continue;
    const done = found.get(id) ?? { id, at, article: '', finished: false, cards: 0, passed: 0, events: [] };
    done.at = Math.max(done.at, at);
    done.events.unshift(event.id);
    if (event.type === 'finished') {
      Object.assign(done, { article: event.article, finished: true, passed: event.passed?.length ?? 0 });
      if (event.page !== undefined) done.page = event.page;
    } else if (event.type === 'kept') {
      done.article ||= event.context.place.article;
      done.cards++;
    }
    found.set(id, done);
  }
  return [...found.values()].sort((a, b) => b.at - a.at);
}
