import { analyze } from '#lib/german/analyze.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Sentence, Token } from '#lib/german/word.ts';
import { describeForm } from '#lib/reading/form.ts';
import type { WordRef } from '#lib/words/event.ts';
import { wordKey } from '#lib/words/identity.ts';

/** A sentence with a word in it. */
export interface SentenceOfWord {
  sentence: string;
  marks: [number, number][];
  form?: string;
}

/** As long as an event takes it. */
const LONGEST = 5000;

/** The first sentence of a text in which a word stands, with its parts marked; null when it stands in none. */
export function sentenceOfWord(text: string, word: WordRef, lexicon: Lexicon): SentenceOfWord | null {
  const flat = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const sentences = analyze(flat, lexicon);
  for (const sameKey of [true, false]) {
    for (const sentence of sentences) {
      const at = sentence.tokens.findIndex((token) => isWord(token, word, sameKey));
      if (at >= 0) return around(flat, sentence, at);
    }
  }
  return word.pos === 'PHRASE' ? written(flat, word.lemma) : null;
}

function isWord(token: Token, word: WordRef, sameKey: boolean): boolean {
  if (sameKey) return wordKey(token) === word.key;
  const lemma = token.sepVerb ?? token.lemma;
  return lemma === word.lemma && wordKey(token)?.split('|')[1] === word.pos;
}

function around(text: string, sentence: Sentence, at: number): SentenceOfWord {
  const token = sentence.tokens[at]!;
  const partner = token.sepVerb && token.partner !== undefined ? sentence.tokens[token.partner] : undefined;
  const marks = [token, ...(partner ? [partner] : [])]
    .map(({ start, end }): [number, number] => [start - sentence.start, end - sentence.start])
    .sort((a, b) => a[0] - b[0]);
  const form = describeForm(token);
  return { sentence: text.slice(sentence.start, sentence.end), marks, ...(form && { form }) };
}

function written(text: string, phrase: string): SentenceOfWord | null {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  return at < 0 ? null : { sentence: text, marks: [[at, at + phrase.length]] };
}
