import type { WordColor } from '#lib/words/color.ts';
import { type Coverage, cover, noCoverage, withShare } from './coverage.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordColors } from './word-colors.ts';

/** What a learner knows. */
export interface Knowledge {
  colors: WordColors;
  /** The commonest lemmas presumed known, where nothing else is. */
  presumed: number;
}

/**
 * How much of a text a learner knows, from its vocabulary alone: the same figures as `coverage` over its glossary.
 * @example vocabularyCoverage(vocabulary, { colors, presumed: 2000 }).share // 0.96
 */
export function vocabularyCoverage(vocabulary: Vocabulary, known: Knowledge): Coverage {
  const { words, ranks, counts } = vocabulary;
  const result = noCoverage();
  for (let at = 0; at < words.length; at++) {
    const color = colorOf(known, words[at]!, ranks[at]!);
    cover(result, color, counts[at]!, color === 'new' && explainsItself(vocabulary, at, known));
  }
  return withShare(result);
}

function colorOf({ colors, presumed }: Knowledge, word: number, rank: number): WordColor {
  return colors.of(word) ?? (rank > 0 && rank <= presumed ? 'known' : 'new');
}

/** Whether all parts of a compound are known or firmly remembered, as `isTransparent` has it. */
function explainsItself({ partsFrom, parts, partRanks }: Vocabulary, at: number, known: Knowledge): boolean {
  const [from, to] = [partsFrom[at]!, partsFrom[at + 1]!];
  for (let part = from; part < to; part++) {
    const color = colorOf(known, parts[part]!, partRanks[part]!);
    if (color !== 'known' && color !== 'mature') return false;
  }
  return to > from;
}
