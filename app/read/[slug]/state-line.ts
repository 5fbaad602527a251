import type { WordState } from '#lib/words/memory.ts';
import { currentZone } from '../../ui/current-zone.ts';
import { whenDue } from '../../ui/when.ts';

/** Why a word has its color, in one line. */
export function stateLine(state: WordState | undefined, now: number, zone = currentZone()): string {
  if (state?.declared === 'known') return 'You know this word.';
  if (state?.declared === 'ignored') return 'Ignored: never marked, never asked.';
  const memory = state?.memory;
  if (!memory) return state?.presumed ? 'Presumed known by your level.' : 'New to you.';
  if (memory.phase === 'new') return 'Kept. Its card comes in your next review.';
  const asked = memory.due <= now ? 'due now' : `asked again ${whenDue(memory.due, now, zone)}`;
  return `${memory.phase === 'review' ? 'Kept' : 'Learning'}, ${asked}.`;
}
