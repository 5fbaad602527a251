import type { Features, Token } from '#lib/german/word.ts';
import { NOUN_TWINS, VERB_TWINS } from './twins.ts';

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

export function wordPos({ upos, isName, adverbial }: Pick<Identifiable, 'upos' | 'isName' | 'adverbial'>): WordPos | null {
  if (isName) return 'NAME';
  // What a sentence makes an adverb of is the adjective still.
  if (adverbial) return 'ADJ';
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

/** What identity depends on: a token of the analysis, or a lemma alone. */
export interface Identifiable {
  lemma: string;
  upos: Token['upos'];
  /** The joined infinitive of a separated verb; it is the word, not `lemma`. */
  sepVerb?: string;
  separable?: boolean;
  feats?: Pick<Features, 'Gender'>;
  /** Gender of the lemma, where it is known otherwise than from the form; it goes before `feats`. */
  gender?: Features['Gender'] | null;
  isName?: boolean;
  /** An adjective used as an adverb. */
  adverbial?: true;
}

/**
 * The identity of a word, or null for what is no word (punctuation, symbols).
 * A twin whose gender was not decided (*Seen*) is taken for the commoner one; a verb that is not said to be separable for the inseparable one.
 * @example wordKey({ lemma: 'See', upos: 'NOUN', gender: 'Fem' }) // "See|NOUN|f"
 */
export function wordKey(word: Identifiable): WordKey | null {
  const pos = wordPos(word);
  if (!pos) return null;
  const lemma = (pos === 'VERB' && word.sepVerb) || word.lemma;
  const variant = variantOf(word, lemma, pos);
  return variant ? `${lemma}|${pos}|${variant}` : `${lemma}|${pos}`;
}

/** The identity of a unit of several words, by its canonical form: "in Kraft treten|PHRASE". */
export function phraseKey(canonical: string): WordKey {
  return `${canonical}|PHRASE`;
}

function variantOf(word: Identifiable, lemma: string, pos: WordPos): string | undefined {
  if (pos === 'VERB' && VERB_TWINS.has(lemma)) return word.sepVerb || word.separable ? 'sep' : 'insep';
  if (pos !== 'NOUN') return undefined;
  const genders = NOUN_TWINS.get(lemma);
  if (!genders) return undefined;
  const gender = word.gender ?? word.feats?.Gender;
  const letter = gender && ({ Masc: 'm', Fem: 'f', Neut: 'n' } as const)[gender];
  return letter && genders.includes(letter) ? letter : genders[0];
}
