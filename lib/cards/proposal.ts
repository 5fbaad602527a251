import type { Glossary, GlossarySentence, GlossaryToken, GlossaryWord } from '#lib/reading/glossary.ts';
import { sensesHere } from '#lib/reading/senses-here.ts';
import { TEACHABLE } from '#lib/reading/teachable.ts';
import { isTransparent } from '#lib/reading/transparent.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import { wordColor } from '#lib/words/color.ts';
import { senseLine } from '#lib/words/correction.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
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

/** Rank of a word that was never counted. */
const UNCOUNTED = 60_000;
/** Rank of a phrase: none is counted, and most are rarer than their words. */
const PHRASE = 12_000;
/** A phrase that stands so often in a text is worth a card. */
const OFTEN = 2;
/** What was tapped was missed: that weighs more than any frequency. */
const ASKED = 100;
/** A sentence of about this many words makes a good card. */
const GOOD_LENGTH = 14;

/**
 * The words and phrases of a text worth learning, best first: looked up there or before, frequent in the text, or frequent in German. Left out are names, words that the
 * learner knows, ignores, is presumed to know or has kept, words that are the same in English, and words without a gloss. Compounds whose
 * parts are known are proposed only when they were looked up, phrases when they were looked up or stand in the text more than once. Frequency in German is
 * the token count over the dictionary's own German side (`Lexicon.rank`), until there is a better list: it is a dictionary's German, with fewer small words
 * and more kitchen than a newspaper's.
 *
 * @param lookedUp words and phrases that the learner has tapped
 */
export function proposeCards(
  glossary: Glossary,
  states: Record<WordKey, WordState>,
  article: TextOfArticle,
  now: number,
  lookedUp: ReadonlySet<WordKey> = new Set(),
): Proposal[] {
  const unknown = glossary.words.map((word) => isUnknown(word, states, now));
  const isAsked = (word: GlossaryWord) => lookedUp.has(word.key);
  const words = glossary.words.flatMap((word, index): Candidate[] => {
    if (!unknown[index] || !isWorth(word) || (isTransparent(word, states, now) && !isAsked(word))) return [];
    const placesIn = ({ tokens }: GlossarySentence) => {
      const token = tokens.find((each) => each.w === index);
      return token ? [token, ...(token.with ?? []).map((other) => tokens[other]!)] : null;
    };
    return [{ word, index, placesIn }];
  });
  const units = (glossary.units ?? []).flatMap((word, index): Candidate[] => {
    if (!isUnknown(word, states, now) || !isWorth(word) || (word.count < OFTEN && !isAsked(word))) return [];
    const placesIn = ({ tokens, units = [] }: GlossarySentence) =>
      units.find(({ u }) => u === index)?.tokens.map((each) => tokens[each]!) ?? null;
    return [{ word, placesIn }];
  });
  const value = ({ word }: Candidate) => worth(word) + (isAsked(word) ? ASKED : 0);
  // Sorting keeps the order of the text where two are worth the same.
  return [...words, ...units]
    .sort((a, b) => value(b) - value(a))
    .flatMap((candidate) => {
      const context = bestContext(glossary, candidate, unknown, article);
      return context ? [propose(candidate.word, context)] : [];
    });
}

/** A word or a phrase, and how to find its parts in a sentence. */
interface Candidate {
  word: GlossaryWord;
  /** Index into the words; absent for a phrase. */
  index?: number;
  placesIn: (sentence: GlossarySentence) => GlossaryToken[] | null;
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
  return TEACHABLE.has(word.pos) && word.senses.length > 0 && !isSameInEnglish(word);
}

/** "Region" is region. Only when the fitting gloss itself is written alike: "Gift" and "bald" are not. */
function isSameInEnglish({ lemma, senses }: GlossaryWord): boolean {
  return senses[0]!.glosses[0]?.toLowerCase().replace(/^(?:to|the) /, '') === lemma.toLowerCase();
}

/** Standing twice as often in the text weighs as much as being ten times as common in German. */
function worth(word: GlossaryWord): number {
  return Math.log2(word.count) - Math.log10(word.rank ?? (word.pos === 'PHRASE' ? PHRASE : UNCOUNTED));
}

/** The sentence of the text in which the word stands with the fewest other unknown words, of a good length. */
function bestContext(
  glossary: Glossary,
  { word, index, placesIn }: Candidate,
  unknown: boolean[],
  article: TextOfArticle,
): Context | undefined {
  let best: { context: Context; cost: number } | undefined;
  for (const sentence of glossary.sentences) {
    const parts = placesIn(sentence);
    if (!parts?.length) continue;
    const words = sentence.tokens.filter((each) => each.w !== undefined);
    const others = new Set(words.map((each) => each.w!).filter((w) => w !== index && unknown[w])).size;
    const cost = others + Math.abs(words.length - GOOD_LENGTH) / 7;
    if (best && cost >= best.cost) continue;
    const context = contextOf(sentence, word, parts, article);
    // Form and sense are those of the single word, and say nothing of a phrase.
    const form = index === undefined ? undefined : glossary.forms[parts[0]!.f ?? -1];
    if (form !== undefined) context.form = form;
    if (index !== undefined) context.glosses = sensesHere(word, parts[0]!.s).map(senseLine);
    best = { context, cost };
  }
  return best?.context;
}

function contextOf(
  sentence: GlossarySentence,
  word: GlossaryWord,
  parts: readonly GlossaryToken[],
  { id, text, start: from = 0 }: TextOfArticle,
): Context {
  const [first] = parts as [GlossaryToken];
  const inOrder = [...parts].sort((a, b) => a.start - b.start);
  return {
    place: { article: id, start: first.start, end: first.end },
    sentence: text.slice(sentence.start - from, sentence.end - from),
    marks: inOrder.map(({ start, end }) => [start - sentence.start, end - sentence.start]),
    glosses: word.senses.map(senseLine),
    ...(sentence.translation !== undefined && { translation: sentence.translation }),
  };
}
