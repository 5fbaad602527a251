import { type WordColor, wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import type { Glossary } from './glossary.ts';
import { isTransparent } from './transparent.ts';
import { isCounted } from './vocabulary.ts';

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
  /** Running words of these kinds; those due are known as well, the others add up with `known` to `running`. */
  runningNew: number;
  runningLearning: number;
  runningDue: number;
  runningTransparent: number;
}

/** The coverage of a text without words: all of it is known. */
export function noCoverage(): Coverage {
  const words = { newWords: 0, learning: 0, due: 0, transparent: 0 };
  return { running: 0, known: 0, share: 1, ...words, runningNew: 0, runningLearning: 0, runningDue: 0, runningTransparent: 0 };
}

/** A share in full percent, never rounded up; what is off by the last bit of a fraction is not. */
export const fullPercent = (share: number): number => Math.floor(share * 100 + 1e-9);

/**
 * Counts lemmas, not forms: "ging" is known when "gehen" is.
 * @example coverage(glossary, states, Date.now()).share // 0.96
 */
export function coverage(glossary: Pick<Glossary, 'words'>, states: Record<WordKey, WordState>, now: number): Coverage {
  const result = noCoverage();
  for (const word of glossary.words) {
    if (!isCounted(word)) continue;
    const color = wordColor(states[word.key], now);
    cover(result, color, word.count, color === 'new' && isTransparent(word, states, now));
  }
  return withShare(result);
}

/** Adds a word that is vocabulary, `count` times in the text. */
export function cover(result: Coverage, color: WordColor, count: number, transparent: boolean): void {
  // A word that corrections have taken all places from does not stand in the text any more.
  if (color === 'ignored' || count === 0) return;
  result.running += count;
  if (color === 'learning') {
    result.learning++;
    result.runningLearning += count;
  } else if (color !== 'new') {
    result.known += count;
    if (color === 'due') {
      result.due++;
      result.runningDue += count;
    }
  } else if (transparent) {
    result.transparent++;
    result.runningTransparent += count;
  } else {
    result.newWords++;
    result.runningNew += count;
  }
}

export function withShare(result: Coverage): Coverage {
  result.share = result.running > 0 ? result.known / result.running : 1;
  return result;
}
