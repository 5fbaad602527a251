import type { WordRef } from '#lib/words/event.ts';
import { type Identifiable, wordKey } from '#lib/words/identity.ts';
import { searchTerms } from '#lib/words/search-terms.ts';
import type { Reader } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { unmetWord, wordEntry } from './word-details.ts';

const MOST = 5;
const POS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'ADP', 'CONJ', 'NUM', 'PART', 'INTJ']);

/** What the dictionary has of what was searched in vain: the words that it is a form of. */
export function suggestedWords(learner: Pick<Reader, 'settings'>, search: string): { word: WordRef; gloss?: string }[] {
  const words = lexicon();
  const terms = searchTerms(search, words);
  if (!terms) return [];
  const keys = new Set<string>();
  for (const lemma of [...terms.lemmas, ...terms.near]) {
    for (const { lemma: base, pos } of words.readings(lemma)) {
      const upos = (pos === 'CONJ' ? 'CCONJ' : pos) as Identifiable['upos'];
      const key = base === lemma && POS.has(pos) ? wordKey({ lemma, upos }) : null;
      if (key) keys.add(key);
    }
  }
  return [...keys].slice(0, MOST).flatMap((key) => {
    const word = unmetWord(learner, key);
    if (!word) return [];
    const gloss = wordEntry(learner, word).entry.senses[0]?.glosses[0];
    return gloss === undefined ? [] : [{ word, gloss }];
  });
}
