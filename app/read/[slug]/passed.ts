import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { type Knowledge, stateOf } from './knowledge.ts';

/** The words and phrases of a page that are due and were not tapped: read over, as far as anybody can know. Names are no vocabulary. */
export function passedOver(words: readonly GlossaryWord[], tapped: ReadonlySet<WordKey>, known: Knowledge, now: number): WordKey[] {
  return words
    .filter(({ key, name, count }) => !name && count > 0 && !tapped.has(key) && wordColor(stateOf(known, key), now) === 'due')
    .map(({ key }) => key);
}
