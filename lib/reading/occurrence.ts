import type { Dictionary } from '#lib/dictionary/entry.ts';
import { type Found, lookUp, type Query } from '#lib/dictionary/lookup.ts';
import { rankGlosses } from '#lib/dictionary/sense.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Sentence, Token } from '#lib/german/word.ts';
import { placeOf } from './place.ts';
import type { Topic } from './topic.ts';

/** What the dictionary knows of the word that a token is; of the joined verb, for a separated one. */
export function lookUpHere(token: Token, dictionary: Dictionary, lexicon: Lexicon): Found {
  const query: Query = { lemma: token.sepVerb ?? token.lemma, upos: token.isName ? 'PROPN' : token.upos };
  if (token.parts) query.parts = token.parts;
  if (token.upos === 'NOUN' && token.feats.Number === 'Plur') query.plural = true;
  return lookUp(query, dictionary, lexicon);
}

/**
 * The glosses of one word of a sentence, the one that fits here first.
 * @example glossesHere(sentence, 3, dictionary, lexicon) // ['to take place', 'to happen', …]
 */
export function glossesHere(sentence: Sentence, index: number, dictionary: Dictionary, lexicon: Lexicon, topic?: Topic): string[] {
  const { senses } = lookUpHere(sentence.tokens[index]!, dictionary, lexicon);
  return rankGlosses(senses, placeOf(sentence, index, topic)).map(({ gloss }) => gloss.text);
}
