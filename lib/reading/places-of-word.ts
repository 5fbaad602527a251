import type { WordKey } from '#lib/words/identity.ts';
import type { Glossary, GlossarySentence } from './glossary.ts';

/** A sentence with a word in it; offsets of `start` and `end` are the text's, marks are the sentence's. */
export interface WordPlace {
  /** Of the word's first part. */
  start: number;
  sentence: string;
  marks: [number, number][];
  translation?: string;
}

/** The sentences of a page that have a word, or a unit of several, each once. `text` and the glossary count from the same start. */
export function placesOfWord(key: WordKey, text: string, glossary: Pick<Glossary, 'words' | 'units' | 'sentences'>): WordPlace[] {
  const word = glossary.words.findIndex((each) => each.key === key);
  const unit = (glossary.units ?? []).findIndex((each) => each.key === key);
  if (word < 0 && unit < 0) return [];
  return glossary.sentences.flatMap((sentence) => {
    const parts = partsIn(sentence, word, unit);
    if (parts.length === 0) return [];
    const marks = parts.map(({ start, end }): [number, number] => [start - sentence.start, end - sentence.start]);
    const { translation } = sentence;
    return [{ start: parts[0]!.start, sentence: text.slice(sentence.start, sentence.end), marks, ...(translation && { translation }) }];
  });
}

function partsIn({ tokens, units = [] }: GlossarySentence, word: number, unit: number) {
  const together = unit < 0 ? undefined : units.find(({ u }) => u === unit);
  if (together) return together.tokens.map((index) => tokens[index]!);
  return word < 0 ? [] : tokens.filter(({ w }) => w === word);
}
