import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Token } from '#lib/german/word.ts';
import type { PatternWord } from './phrase-pattern.ts';

const ENDING = /e[rsnm]?$/;
const PRESENT_PARTICIPLE = /nd(?:e[rsnm]?)?$/;

/** A token, with what phrases ask of it. */
export interface PhraseToken {
  token: Token;
  /** The form; a word at the start of the sentence may be written small elsewhere. */
  forms: readonly string[];
  /** Infinitives of the verb that it is a form of, participles used as adjectives included. */
  verbs: readonly string[];
  /** Of what may be an adjective: without its ending. */
  stem: string | undefined;
}

export function phraseToken(token: Token, initial: boolean, lexicon: Lexicon): PhraseToken {
  const { form } = token;
  const small = form.charAt(0).toLowerCase() + form.slice(1);
  const adjective = token.upos === 'ADJ' || token.upos === 'ADV' || token.upos === 'DET' || token.upos === 'NUM' || token.upos === 'VERB';
  return {
    token,
    forms: initial && small !== form && token.upos !== 'NOUN' && token.upos !== 'PROPN' ? [small, form] : [form],
    verbs: verbsOf(token, lexicon),
    stem: adjective ? small.replace(ENDING, '') : undefined,
  };
}

function verbsOf(token: Token, lexicon: Lexicon): string[] {
  const { sepVerb, lemma } = token;
  if (token.upos === 'VERB' || token.upos === 'AUX') {
    if (!sepVerb) return [lemma];
    // A verb that no list has may have been joined with a preposition: "hoffe auf".
    return lexicon.verb(sepVerb) ? [sepVerb] : [sepVerb, lemma];
  }
  if (token.upos !== 'ADJ') return [];
  const stem = token.form.toLowerCase().replace(ENDING, '');
  if (PRESENT_PARTICIPLE.test(stem)) return [`${stem.slice(0, -1)}`];
  if (!/^ge|ge|t$|en$/.test(stem)) return [];
  return lexicon.readings(stem).flatMap(({ pos, lemma }) => (pos === 'VERB' ? [lemma] : []));
}

/** Under which keys a phrase may list this token. */
export function tokenKeys({ token, forms, verbs, stem }: PhraseToken): Set<string> {
  const keys = new Set([...forms, ...verbs]);
  if (token.upos === 'NOUN') keys.add(token.lemma);
  if (stem !== undefined) keys.add(`~${stem}`);
  return keys;
}

const ARTICLE = /^(?:(?:k?ein|de|da|di|dies|jed)(?:e?[rsnm]|e|ie|as)?|die|das)$/i;
const POSSESSIVE = /^(?:mein|dein|sein|ihr|unser|unsr|euer|eur)(?:e[rsnm]?)?$/i;

/** Whether a token can stand for a word of a phrase. */
export function fitsWord({ token, forms, stem }: PhraseToken, word: PatternWord): boolean {
  if (forms.includes(word.text)) return true;
  switch (word.as) {
    case 'noun':
      return token.upos === 'NOUN' && token.lemma === word.text;
    case 'adjective':
      return stem !== undefined && stem === word.stem && /^\p{Ll}/u.test(forms[0]!);
    case 'article':
      return token.upos === 'DET' && ARTICLE.test(token.form);
    case 'possessive':
      return POSSESSIVE.test(token.form);
    default:
      return false;
  }
}
