import { wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import type { Glossary } from './glossary.ts';
import { isTransparent } from './transparent.ts';

/** How much of a text a learner knows. Names, numerals in figures and what the learner ignores are left out everywhere. */
export interface Coverage {
  /** Running words counted. */
  running: number;
  /** Running words known, presumed known, or remembered well enough to be read (in review, due or not). */
  known: number;
  /** known / running, 1 for a text without words. */
  share: number;
  /** Different words of each kind. */
  newWords: number;
  learning: number;
  due: number;
  transparent: number;
}

/**
 * Counts lemmas, not forms: "ging" is known when "gehen" is.
 * @example coverage(glossary, states, Date.now()).share // 0.96
 */
export function coverage(glossary: Pick<Glossary, 'words'>, states: Record<WordKey, WordState>, now: number): Coverage {
  const result: Coverage = { running: 0, known: 0, share: 1, newWords: 0, learning: 0, due: 0, transparent: 0 };
  for (const word of glossary.words) {
    const color = wordColor(states[word.key], now);
    if (word.name || color === 'ignored' || !/\p{L}/u.test(word.lemma)) continue;
    result.running += word.count;
    if (color === 'known' || color === 'mature' || color === 'young' || color === 'due') result.known += word.count;
    if (color === 'due') result.due++;
    else if (color === 'learning') result.learning++;
    else if (color === 'new' && isTransparent(word, states, now)) result.transparent++;
    else if (color === 'new') result.newWords++;
  }
  if (result.running > 0) result.share = result.known / result.running;
  return result;
}
