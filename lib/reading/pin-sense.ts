import { type PinnedSense, senseLine } from '#lib/words/correction.ts';
import type { GlossarySense } from './glossary.ts';

/**
 * Finds a pinned sense among those of the dictionary of today: the same to the letter, else with the same first gloss, else one that has that
 * gloss at all. One that is not there any more, or never was, is added: what the learner said stays.
 */
export function pinSense(senses: GlossarySense[], said: PinnedSense, own: boolean): { senses: GlossarySense[]; index: number } {
  const line = senseLine(said);
  const first = said.glosses[0]!;
  const tests: ((sense: GlossarySense) => boolean)[] = [
    (sense) => senseLine(sense) === line,
    (sense) => sense.glosses[0] === first,
    (sense) => sense.glosses.includes(first),
  ];
  for (const test of own ? tests.slice(0, 1) : tests) {
    const index = senses.findIndex(test);
    if (index >= 0) return { senses, index };
  }
  const added: GlossarySense = { ...said, ...(own && { own: true as const }) };
  return { senses: [...senses, added], index: senses.length };
}
