import type { Dictionary } from '#lib/dictionary/entry.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Features, Sentence, Token, Upos } from '#lib/german/word.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordPos } from '#lib/words/identity.ts';
import { describeWord } from './build-glossary.ts';
import type { GlossaryWord } from './glossary.ts';

const UPOS: Partial<Record<WordPos, Upos>> = { CONJ: 'CCONJ', NAME: 'PROPN', PHRASE: 'X' };
const GENDER: Record<string, Features['Gender']> = { m: 'Masc', f: 'Fem', n: 'Neut' };

/** What dictionary and lexicon say of a word that a learner named, without a sentence around it. */
export function describeLemma({ key, lemma, pos }: WordRef, dictionary: Dictionary | null, lexicon: Lexicon): GlossaryWord {
  const gender = GENDER[key.split('|')[2] ?? ''];
  const token: Token = {
    form: lemma,
    start: 0,
    end: lemma.length,
    lemma,
    upos: UPOS[pos] ?? (pos as Upos),
    feats: { ...(gender && { Gender: gender }) },
    ...(pos === 'NAME' && { isName: true }),
    source: 'lexicon',
    because: [],
    confidence: 1,
  };
  const sentence: Sentence = { start: 0, end: lemma.length, tokens: [token] };
  return describeWord(key, sentence, 0, dictionary, lexicon);
}
