import type { WordColor } from '#lib/words/color.ts';
import { type Coverage, cover, noCoverage } from './coverage.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a learner knows, by the numbers of words. Words of which nothing is known are not in it. */
export interface Knowledge {
  colors: ReadonlyMap<number, WordColor>;
  /** The commonest lemmas presumed known, where nothing else is. */
  presumed: number;
}

/**
 * How much of a text a learner knows, from its vocabulary alone: the same figures as `coverage` over its glossary.
 * @example vocabularyCoverage(vocabulary, { colors, presumed: 2000 }).share // 0.96
 */
export function vocabularyCoverage(vocabulary: Vocabulary, { colors, presumed }: Knowledge): Coverage {
  const { words, ranks, counts, partsFrom, parts, partRanks } = vocabulary;
  const result = noCoverage();
  const colorOf = (word: number, rank: number): WordColor => colors.get(word) ?? (rank > 0 && rank <= presumed ? 'known' : 'new');
  const partsKnown = (at: number) => {
    const [from, to] = [partsFrom[at]!, partsFrom[at + 1]!];
    for (let part = from; part < to; part++) {
      const color = colorOf(parts[part]!, partRanks[part]!);
      if (color !== 'known' && color !== 'mature') return false;
    }
    return to > from;
  };
  for (let at = 0; at < words.length; at++) cover(result, colorOf(words[at]!, ranks[at]!), counts[at]!, () => partsKnown(at));
  return result;
}
