import type { LearnerEvent } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { SelectedWord } from '#lib/words/listed-word.ts';
import { newEvent } from '../ui/events.ts';
import { plural } from '../ui/when.ts';
import type { Change } from './state.ts';

/** What was done to words at once, and is taken back at once. */
export interface Batch {
  change: Change;
  /** By word, the id of the event. */
  events: ReadonlyMap<WordKey, string>;
}

/** How words stand after these batches, the last one winning. */
export function changesOf(batches: readonly Batch[]): Map<WordKey, Change> {
  return new Map(batches.flatMap(({ change, events }) => [...events.keys()].map((key) => [key, change] as const)));
}

/** Whether a change would change anything of a word that stands as it does. */
export function matters(change: Change, { declared, kept }: SelectedWord, before: Change | undefined): boolean {
  const now = before === undefined ? { declared, kept } : { declared: declaredBy(before), kept: kept && before !== 'removed' };
  if (change === 'removed') return now.kept || now.declared !== null;
  return now.declared !== declaredBy(change);
}

function declaredBy(change: Change): 'known' | 'ignored' | null {
  return change === 'known' || change === 'ignored' ? change : null;
}

/** The event that makes the change. */
export function eventFor({ key, lemma, pos, headword }: SelectedWord, change: Change): LearnerEvent {
  const word = { key, lemma, pos, headword };
  return change === 'removed' ? newEvent('removed', { word }) : newEvent('declared', { word, as: change });
}

const said: Record<Change, [one: string, many: string]> = {
  known: ['is known now', 'are known now'],
  ignored: ['is ignored now', 'are ignored now'],
  none: ['is neither known nor ignored now', 'are neither known nor ignored now'],
  removed: ['is removed', 'are removed'],
};

/** What was done, with how many. @example saidOf('known', 3) // "3 words are known now." */
export function saidOf(change: Change, count: number): string {
  return `${plural(count, 'word')} ${said[change][count === 1 ? 0 : 1]}.`;
}

const nothing: Record<Change, string> = {
  known: 'Nothing changed: that was known already.',
  ignored: 'Nothing changed: that was ignored already.',
  none: 'Nothing changed: that was neither known nor ignored. A word is kept where you read it.',
  removed: 'Nothing changed: that was not kept.',
};

export const saidOfNothing = (change: Change): string => nothing[change];
