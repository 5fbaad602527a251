import type { Glossary, GlossaryToken, GlossaryWord } from '#lib/reading/glossary.ts';
import { sensesHere } from '#lib/reading/senses-here.ts';
import { isTransparent } from '#lib/reading/transparent.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import { wordColor } from '#lib/words/color.ts';
import { senseLine } from '#lib/words/correction.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { WordKey, WordPos } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';

/** A word of a text that is worth a card, ready to be kept. */
export interface Proposal {
  word: WordRef;
  context: Context;
  /** How often it is in the text. */
  count: number;
  /** 1 = the commonest lemma of German; absent when it was never counted. */
  rank?: number;
}

export interface TextOfArticle {
  /** The article's slug. */
  id: string;
  text: string;
  /** Offset of `text` in the article, when it is a page of it. */
  start?: number;
}

/** Kinds of words that a card teaches well. Small words are learned from many sentences, not from one with its English behind it. */
const WORTH: ReadonlySet<WordPos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PHRASE']);
/** Rank of a word that was never counted. */
const UNCOUNTED = 60_000;
/** A sentence of about this many words makes a good card. */
const GOOD_LENGTH = 14;

/**
 * The words of a text worth learning, best first: frequent in the text, or frequent in German. Left out are names, words that the learner
 * knows, ignores, is presumed to know or has kept, compounds whose parts are known, words that are the same in English, and
 * words without a gloss. Frequency in German is the token count over the dictionary's own German side (`Lexicon.rank`), until there
 * is a better list: it is a dictionary's German, with fewer small words and more kitchen than a newspaper's.
 */
export function proposeCards(glossary: Glossary, states: Record<WordKey, WordState>, article: TextOfArticle, now: number): Proposal[] {
  const unknown = glossary.words.map((word) => isUnknown(word, states, now));
  return glossary.words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => unknown[index] && isWorth(word) && !isTransparent(word, states, now))
    .sort((a, b) => worth(b.word) - worth(a.word) || a.index - b.index)
    .flatMap(({ word, index }) => {
      const context = bestContext(glossary, index, unknown, article);
      return context ? [propose(word, context)] : [];
    });
}

function propose(word: GlossaryWord, context: Context): Proposal {
  const proposal: Proposal = { word: wordRef(word), context, count: word.count };
  if (word.rank !== undefined) proposal.rank = word.rank;
  return proposal;
}

function isUnknown(word: GlossaryWord, states: Record<WordKey, WordState>, now: number): boolean {
  return !word.name && wordColor(states[word.key], now) === 'new';
}

function isWorth(word: GlossaryWord): boolean {
  return WORTH.has(word.pos) && word.senses.length > 0 && !isSameInEnglish(word);
}

/** "Region" is region. Only when the fitting gloss itself is written alike: "Gift" and "bald" are not. */
function isSameInEnglish({ lemma, senses }: GlossaryWord): boolean {
  return senses[0]!.glosses[0]?.toLowerCase().replace(/^(?:to|the) /, '') === lemma.toLowerCase();
}

/** Standing twice as often in the text weighs as much as being ten times as common in German. */
function worth(word: GlossaryWord): number {
  return Math.log2(word.count) - Math.log10(word.rank ?? UNCOUNTED);
}

/** The sentence of the text in which the word stands with the fewest other unknown words, of a good length. */
function bestContext(glossary: Glossary, index: number, unknown: boolean[], article: TextOfArticle): Context | undefined {
  let best: { context: Context; cost: number } | undefined;
  for (const sentence of glossary.sentences) {
    const token = sentence.tokens.find((each) => each.w === index);
    if (!token) continue;
    const words = sentence.tokens.filter((each) => each.w !== undefined);
    const others = new Set(words.map((each) => each.w!).filter((w) => w !== index && unknown[w])).size;
    const cost = others + Math.abs(words.length - GOOD_LENGTH) / 7;
    if (!best || cost < best.cost) best = { context: contextOf(glossary, sentence, token, article), cost };
  }
  return best?.context;
}

function contextOf(glossary: Glossary, sentence: Glossary['sentences'][number], token: GlossaryToken, article: TextOfArticle): Context {
  const together = [token, ...(token.with ?? []).map((other) => sentence.tokens[other]!)].sort((a, b) => a.start - b.start);
  const form = token.f === undefined ? undefined : glossary.forms[token.f];
  return {
    place: { article: article.id, start: token.start, end: token.end },
    sentence: article.text.slice(sentence.start - (article.start ?? 0), sentence.end - (article.start ?? 0)),
    marks: together.map(({ start, end }) => [start - sentence.start, end - sentence.start]),
    glosses: sensesHere(glossary.words[token.w!]!, token.s).map(senseLine),
    ...(form !== undefined && { form }),
    ...(sentence.translation !== undefined && { translation: sentence.translation }),
  };
}
