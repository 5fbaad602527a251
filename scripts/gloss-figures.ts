import fs from 'node:fs';
import path from 'node:path';
import { contentWords, wordBag } from '#lib/dictionary/english.ts';
import type { Dictionary } from '#lib/dictionary/entry.ts';
import { analyze } from '#lib/german/analyze.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Figures } from '#lib/german/measure.ts';
import { readTreebank } from '#lib/german/treebank.ts';
import type { Sentence } from '#lib/german/word.ts';
import { glossesHere } from '#lib/reading/occurrence.ts';
import { topicOf } from '#lib/reading/topic.ts';

/** A text whose words were glossed by hand. */
export interface GlossedText {
  paragraphs: { sentences: GlossedSentence[] }[];
}
export interface GlossedSentence {
  id: string;
  text: string;
  tokens: { start: number; end: number; form: string }[];
  /** Units of several words. */
  mwe?: { tokens: number[]; surface: string }[];
  gold: { tokens: number[]; pos: string; glosses: string[] }[];
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
/** Longer glosses are explanations: a word of them stands in any sentence, so all must. */
const LONGEST_PARTLY_RIGHT = 4;

export function readGlossedText(data: string): GlossedText {
  return JSON.parse(fs.readFileSync(path.join(data, 'gold/seed-gold.json'), 'utf8'));
}

/**
 * How often a content word of the German treebank has a gloss, and how often words of its first glosses stand in the parallel English
 * sentence ("any": one word of the gloss; "all": each). Words come from the treebank, so one that is not found or has no gloss is wrong.
 */
export function parallelFigures(data: string, dictionary: Dictionary, lexicon: Lexicon): Figures {
  const figures: Figures = {};
  const english = readTreebank(read(data, 'en_pud-odd.conllu'));
  const bags = english.map(({ text, words }) => new Set([...wordBag(text), ...words.flatMap(({ lemma }) => [...wordBag(lemma)])]));
  readTreebank(read(data, 'de_pud-odd.conllu')).forEach((gold, at) => {
    const glossesAt = glossesByPlace(gold.text, dictionary, lexicon);
    for (const word of gold.words) {
      if (!CONTENT.has(word.upos) || word.relation === 'compound:prt' || word.misc.includes('Proper=True') || !/\p{L}/u.test(word.lemma))
        continue;
      const glosses = glossesAt.get(word.start) ?? [];
      const rights = glosses.slice(0, 3).map((gloss) => rightness(gloss, bags[at]!));
      count(figures, 'content words with a gloss', glosses.length > 0);
      count(figures, 'any@1', rights[0]?.any ?? false);
      count(figures, 'all@1', rights[0]?.all ?? false);
      count(
        figures,
        'any@3',
        rights.some(({ any }) => any),
      );
    }
  });
  return figures;
}

/** How often the first gloss, and one of the first three, is one that was accepted by hand for this place. */
export function handFigures(text: GlossedText, dictionary: Dictionary, lexicon: Lexicon): Figures {
  const figures: Figures = {};
  for (const sentence of text.paragraphs.flatMap(({ sentences }) => sentences)) {
    const glossesAt = glossesByPlace(sentence.text, dictionary, lexicon);
    for (const { tokens, pos, glosses: accepted } of sentence.gold) {
      if (!CONTENT.has(pos)) continue;
      const glosses = tokens.map((token) => glossesAt.get(sentence.tokens[token]!.start) ?? []).find((list) => list.length > 0) ?? [];
      const keys = new Set(accepted.map(exactly));
      const rights = glosses.slice(0, 3).map((gloss) => keys.has(exactly(gloss)));
      count(figures, 'strict@1', rights[0] ?? false);
      count(figures, 'strict@3', rights.includes(true));
    }
  }
  return figures;
}

const read = (data: string, file: string) => fs.readFileSync(path.join(data, 'ud', file), 'utf8');

function count(figures: Figures, name: string, right: boolean): void {
  const share = figures[name] ?? { right: 0, of: 0 };
  figures[name] = { right: share.right + (right ? 1 : 0), of: share.of + 1 };
}

/** Two glosses are the same when they have the same content words, notes in brackets left out. */
const exactly = (gloss: string) => [...new Set(contentWords(gloss))].sort().join(' ');

function rightness(gloss: string, bag: ReadonlySet<string>): { any: boolean; all: boolean } {
  const content = contentWords(gloss);
  const all = content.length > 0 && content.every((word) => bag.has(word));
  return { all, any: all || (content.length <= LONGEST_PARTLY_RIGHT && content.some((word) => bag.has(word))) };
}

/** The glosses of each word of a text for its place, by its offset; of a hyphen compound, those of its last word at that word. */
function glossesByPlace(text: string, dictionary: Dictionary, lexicon: Lexicon): Map<number, string[]> {
  const sentences = analyze(text, lexicon);
  const topic = topicOf(sentences, dictionary);
  const found = new Map<number, string[]>();
  const add = (sentence: Sentence, index: number) =>
    found.set(sentence.tokens[index]!.start, glossesHere(sentence, index, dictionary, lexicon, topic));
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, index) => {
      if (!token.segments) add(sentence, index);
      else for (const segment of token.segments) add({ ...sentence, tokens: [segment] }, 0);
    });
  }
  return found;
}
