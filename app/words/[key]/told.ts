import type { StoredEvent } from '#lib/cards/replay.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { eventLine } from '../../ui/event-line.ts';
import { shortDate, timeOfDay } from '../../ui/when.ts';

/** A line of a word's history. */
export interface Told {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  /** "12 Aug 2026, 18:30" */
  when: string;
  what: string;
  /** It is about more than this word, so it is not taken back here. */
  wider?: true;
  /** Without any event like it the word is not there. */
  makes?: true;
}

const MAKES = new Set(['looked-up', 'kept', 'removed', 'declared']);

function statement(event: LearnerEvent): string {
  // Of a word it is told that it stood in what was read to the end.
  return event.type === 'finished' ? 'Read over without a tap' : eventLine(event);
}

/** Everything that made a word what it is, newest first. */
export function toldOf(events: readonly StoredEvent[], zone: string): Told[] {
  return events.toReversed().map(({ event, at }) => ({
    id: event.id,
    at,
    when: `${shortDate(at, zone, true)}, ${timeOfDay(at, zone)}`,
    what: statement(event),
    ...(event.type === 'finished' && { wider: true }),
    ...(MAKES.has(event.type) && { makes: true }),
  }));
}
