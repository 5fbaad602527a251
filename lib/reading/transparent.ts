import { wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import type { GlossaryWord } from './glossary.ts';

/** Whether a compound explains itself: nothing is recorded of it, and every one of its parts is known or firmly remembered. */
export function isTransparent(word: GlossaryWord, states: Record<WordKey, WordState>, now: number): boolean {
  if (!word.parts || word.parts.length < 2 || wordColor(states[word.key], now) !== 'new') return false;
  return word.parts.every(({ key }) => {
    const color = key === undefined ? 'new' : wordColor(states[key], now);
    return color === 'known' || color === 'mature';
  });
}

/** The keys whose states decide a text's colours: its words, and the parts of its compounds. */
export function keysOf(words: readonly GlossaryWord[]): WordKey[] {
  const parts = words.flatMap((word) => (word.parts ?? []).map(({ key }) => key)).filter((key) => key !== undefined);
  return [...new Set([...words.map(({ key }) => key), ...parts])];
}
