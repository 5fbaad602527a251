import { LEXICAL_POS, type LexicalPos } from '#lib/german/reading.ts';
import type { WordKey } from '#lib/words/identity.ts';

/** The part of a lexicon that is asked here. */
interface Ranks {
  rank(lemma: string, pos: LexicalPos): number | undefined;
}

/** Whether the commonest `presumed` lemmas contain this word. Names are never presumed: they are no vocabulary. */
export function isPresumed(key: WordKey, presumed: number, lexicon: Ranks): boolean {
  if (presumed === 0) return false;
  const rank = rankOf(key, lexicon);
  return rank !== undefined && rank <= presumed;
}

/** How common a word is, 1 for the commonest lemma; undefined for what was never counted, names and phrases. */
export function rankOf(key: WordKey, lexicon: Ranks): number | undefined {
  const [lemma = '', pos = ''] = key.split('|');
  const lexical = LEXICAL_POS.find((each) => each === pos);
  return lexical && lexicon.rank(lemma, lexical);
}
