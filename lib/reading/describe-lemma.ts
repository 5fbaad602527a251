import type { Dictionary } from '#lib/dictionary/entry.ts';
import { rankSenses } from '#lib/dictionary/sense.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Features, Sentence, Token, Upos } from '#lib/german/word.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordPos } from '#lib/words/identity.ts';
import { describeWord } from './build-glossary.ts';
import type { GlossarySense, GlossaryWord } from './glossary.ts';
import { lookUpHere } from './occurrence.ts';
import { placeOf } from './place.ts';
import { shownSenses } from './shown-senses.ts';

const UPOS: Partial<Record<WordPos, Upos>> = { CONJ: 'CCONJ', NAME: 'PROPN', PHRASE: 'X' };
const GENDER: Record<string, Features['Gender']> = { m: 'Masc', f: 'Fem', n: 'Neut' };

/** A word by its name; `parts` are those of a compound, where somebody has opened it. */
type Named = Pick<WordRef, 'key' | 'lemma' | 'pos'> & { parts?: string[] | undefined };

/** What dictionary and lexicon say of a word that a learner named, without a sentence around it. */
export function describeLemma(ref: Named, dictionary: Dictionary | null, lexicon: Lexicon): GlossaryWord {
  return describeWord(ref.key, sentenceOf(ref), 0, dictionary, lexicon);
}

/** Every sense that the dictionary has of a word, the commonest first, with more examples than a gloss card has room for. */
export function allSenses(ref: Named, dictionary: Dictionary, lexicon: Lexicon): GlossarySense[] {
  const sentence = sentenceOf(ref);
  const found = lookUpHere(sentence.tokens[0]!, dictionary, lexicon);
  return shownSenses(rankSenses(found.senses, placeOf(sentence, 0)), found.headword, { most: 60, withExample: 6 });
}

/** The word alone, as a sentence. */
function sentenceOf({ key, lemma, pos, parts }: Named): Sentence {
  const gender = GENDER[key.split('|')[2] ?? ''];
  const token: Token = {
    form: lemma,
    start: 0,
    end: lemma.length,
    lemma,
    upos: UPOS[pos] ?? (pos as Upos),
    feats: { ...(gender && { Gender: gender }) },
    ...(parts && { parts }),
    ...(pos === 'NAME' && { isName: true }),
    source: 'lexicon',
    because: [],
    confidence: 1,
  };
  return { start: 0, end: lemma.length, tokens: [token] };
}
