import type { StoredEvent } from '#lib/cards/replay.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { correctionLine } from '../../ui/correction-line.ts';
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

const grades = { 1: 'Answered: didn’t know', 2: 'Answered: hard', 3: 'Answered: knew it', 4: 'Answered: easy' };
const declarations = { known: 'Said to be known', ignored: 'Ignored', none: 'No longer known or ignored by your word' };

const MAKES = new Set(['looked-up', 'kept', 'removed', 'declared']);

function statement(event: LearnerEvent): string {
  switch (event.type) {
    case 'looked-up':
      return 'Tapped';
    case 'kept':
      return 'Kept';
    case 'removed':
      return 'Removed';
    case 'declared':
      return declarations[event.as];
    case 'graded':
      return grades[event.grade];
    case 'corrected':
      return `You said: ${correctionLine(event)}`;
    case 'finished':
      return 'Read over without a tap';
    default:
      return event.type;
  }
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
