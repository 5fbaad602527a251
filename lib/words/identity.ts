import type { Token } from '#lib/german/word.ts';

/**
 * Parts of speech as a learner tells them apart: AUX is a verb, articles and pronouns are one family, and so are the
 * conjunctions. Names are no vocabulary.
 */
export type WordPos = 'NOUN' | 'VERB' | 'ADJ' | 'ADV' | 'PRON' | 'ADP' | 'CONJ' | 'NUM' | 'PART' | 'INTJ' | 'PHRASE' | 'NAME';

/**
 * Identity of a word: lemma × part of speech × variant (verbs: `sep` or `insep` where both exist; nouns: gender where it tells meanings
 * apart). Written "lemma|POS" or "lemma|POS|variant", e.g. "Außenminister|NOUN", "umfahren|VERB|sep", "See|NOUN|m".
 */
export type WordKey = string;

export function wordPos(upos: Token['upos']): WordPos | null {
  switch (upos) {
    case 'NOUN':
      return 'NOUN';
    case 'PROPN':
      return 'NAME';
    case 'VERB':
    case 'AUX':
      return 'VERB';
    case 'ADJ':
      return 'ADJ';
    case 'ADV':
      return 'ADV';
    case 'PRON':
    case 'DET':
      return 'PRON';
    case 'ADP':
      return 'ADP';
    case 'CCONJ':
    case 'SCONJ':
      return 'CONJ';
    case 'NUM':
      return 'NUM';
    case 'PART':
      return 'PART';
    case 'INTJ':
      return 'INTJ';
    default:
      return null;
  }
}
