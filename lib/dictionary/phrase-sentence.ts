import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Sentence, Token } from '#lib/german/word.ts';
import { clausesOf } from './phrase-clauses.ts';
import type { Pattern, PatternWord } from './phrase-pattern.ts';
import { type PhraseToken, phraseToken, tokenKeys } from './phrase-words.ts';

/** A sentence, made ready once for all the phrases that may be in it. */
export interface PhraseSentence {
  tokens: readonly Token[];
  words: readonly PhraseToken[];
  /** Number of the clause of each token. */
  clauses: readonly number[];
  /** Under which keys phrases may list each token. */
  keys: readonly ReadonlySet<string>[];
  /** All of these together: a phrase with a word that is not among them is not here. */
  all: ReadonlySet<string>;
  /** Infinitive → where a form of it stands. */
  verbs: ReadonlyMap<string, readonly number[]>;
  /** What has been found around a verb, by phrase: however often its words stand in the sentence, it is looked for once. */
  around: Map<Pattern, Map<number, number[] | null>>;
  /** Where a run of words stands in the whole sentence. */
  places: Map<readonly PatternWord[], number[][]>;
}

export function phraseSentence({ tokens }: Sentence, lexicon: Lexicon): PhraseSentence {
  const words = tokens.map((token, at) => phraseToken(token, at === 0 || tokens[at - 1]!.upos === 'PUNCT', lexicon));
  const keys = words.map(tokenKeys);
  const all = new Set<string>();
  for (const each of keys) for (const key of each) all.add(key);
  const verbs = new Map<string, number[]>();
  words.forEach(({ verbs: infinitives }, at) => {
    for (const verb of infinitives) verbs.set(verb, [...(verbs.get(verb) ?? []), at]);
  });
  return { tokens, words, clauses: clausesOf(tokens), keys, all, verbs, around: new Map(), places: new Map() };
}
