import { wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import { coverage } from './coverage.ts';
import type { Glossary, GlossaryWord } from './glossary.ts';
import { TEACHABLE } from './teachable.ts';
import { isTransparent } from './transparent.ts';
import { isCounted } from './vocabulary.ts';

/** So many words can be learned before reading without forgetting why. */
export const MOST_WORDS = 8;
/** Shares of known words from which a text reads with help, well, and easily. */
const TARGETS = [0.9, 0.95, 0.98];

/** An offer before reading. */
export interface WordsFirst {
  /** Those that stand most often in the text first. */
  words: WordKey[];
  /** Share known now, and once these are known, 0 to 1: `coverage` before and after. */
  from: number;
  to: number;
  /** The target that `to` reaches; absent when so few words do not reach it. */
  target?: number;
}

/**
 * The fewest new words that bring the known share of a text to the next target; where more than `most` would be needed, the `most` that bring
 * furthest. Names, ignored words, compounds that explain themselves, small words that no card teaches, and words without a meaning are not offered.
 * Null when there is nothing to offer: the text reads easily, or has no new words.
 */
export function wordsFirst(
  glossary: Pick<Glossary, 'words'>,
  states: Record<WordKey, WordState>,
  now: number,
  most = MOST_WORDS,
): WordsFirst | null {
  const before = coverage(glossary, states, now);
  const target = TARGETS.find((share) => before.share < share);
  if (target === undefined) return null;
  const fresh = glossary.words.filter((word) => isOffered(word, states, now)).sort((a, b) => b.count - a.count || rank(a) - rank(b));
  const words: WordKey[] = [];
  let known = before.known;
  for (const { key, count } of fresh.slice(0, most)) {
    if (known >= target * before.running) break;
    words.push(key);
    known += count;
  }
  if (words.length === 0) return null;
  // Counted anew and not added up: what is promised is what will be shown.
  const learned = Object.fromEntries(words.map((key) => [key, { declared: 'known' as const }]));
  const to = coverage(glossary, { ...states, ...learned }, now).share;
  return { words, from: before.share, to, ...(to >= target && { target }) };
}

function isOffered(word: GlossaryWord, states: Record<WordKey, WordState>, now: number): boolean {
  if (!isCounted(word) || !TEACHABLE.has(word.pos) || word.senses.length === 0 || word.count === 0) return false;
  return wordColor(states[word.key], now) === 'new' && !isTransparent(word, states, now);
}

/** The commoner of two words that stand equally often helps in other texts, too. */
function rank(word: GlossaryWord): number {
  return word.rank ?? Number.MAX_SAFE_INTEGER;
}
