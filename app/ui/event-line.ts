import { kindOfCard } from '#lib/cards/card.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { correctionLine } from './correction-line.ts';
import { KIND_NAMES } from './kind-names.ts';
import { duration, plural } from './when.ts';

const grades = { 1: 'Answered: didn’t know', 2: 'Answered: hard', 3: 'Answered: knew it', 4: 'Answered: easy' };
const declarations = { known: 'Said to be known', ignored: 'Ignored', none: 'No longer known or ignored by your word' };
const places = { archived: 'Put away', deleted: 'Deleted', none: 'Put back on the shelf' };

/** Most cards ask for the meaning; the others are named. */
function ofKind(card: string): string {
  const kind = kindOfCard(card);
  return kind === 'meaning' ? '' : ` (${KIND_NAMES[kind]})`;
}

/** What happened, without of what: the page of a word and the list of events tell it in the same words. */
export function eventLine(event: LearnerEvent): string {
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
      return `${grades[event.grade]}${ofKind(event.card)}${event.typed ? `, typed “${event.typed}”` : ''}`;
    case 'practiced':
      return `${event.knew ? 'Practiced: knew it' : 'Practiced: didn’t know'}${ofKind(event.card)}`;
    case 'kind-switched':
      return `${event.on ? 'Asked for' : 'No longer asked for'}: ${KIND_NAMES[event.kind]}${event.after === 'mistake' ? ', after a mistake' : ''}`;
    case 'suspended':
      return event.as === 'suspended' ? 'Card set aside' : 'Card taken up again';
    case 'buried':
      return 'Card put off until the next day';
    case 'scheduled':
      return 'Memory taken over from Anki';
    case 'corrected':
      return `You said: ${correctionLine(event)}`;
    case 'read':
      return `Read for ${duration(event.seconds)}, ${plural(event.words, 'word')}`;
    case 'finished':
      return event.page === undefined ? 'Read to its end' : `Read page ${event.page} to its end`;
    case 'shelved':
      return places[event.as];
    case 'retitled':
      return `Called “${event.title}”`;
    case 'imported':
      return `Imported from ${event.file}: ${plural(event.words, 'word')}`;
    case 'parameters-fitted':
      return event.weights ? 'Schedule fitted to your reviews' : 'Schedule as it was published';
    case 'level-chosen':
      return event.level ? `Level: ${event.level}` : 'No level chosen';
    case 'setting-changed':
      return `Setting changed: ${event.name}`;
    case 'undone':
      return 'Taken back';
  }
}
