import type { Glossary, GlossaryWord } from '#lib/reading/glossary.ts';

/**
 * A glossary as it travels in the page: tokens are figures in one row, since five hundred small objects would be most of the document.
 * Only words travel; punctuation has nothing to say.
 */
export interface Packed {
  words: GlossaryWord[];
  forms: string[];
  /** Start of each sentence, and its translation where there is one. */
  sentences: [start: number, translation?: string][];
  /** Four figures per word of the text: start (counted from the start of the word before), length, index into `words`, index into `forms` + 1. */
  row: number[];
  /** For the few words that light up together with others: their numbers in the text. */
  together: [word: number, others: number[]][];
  /** For the words that are not from the lexicon, or not sure: their numbers in the text, and what is to be said. */
  doubts: [word: number, from: 'lexicon' | 'rule' | 'guess', unsure: boolean][];
  /** For the words of which another sense than the first is meant: their numbers in the text, and which. */
  meant: [word: number, sense: number][];
  /** Units of several words, and where they stand: the numbers of their words in the text. */
  units: GlossaryWord[];
  united: [unit: number, words: number[]][];
}

/** A word of the text, as a tap needs it. */
export interface Tappable {
  start: number;
  end: number;
  word: number;
  form?: string;
  sentence: number;
  others: readonly number[];
  /** The unit of several words that it is part of: index into `units`, and the numbers of the other parts. */
  unit?: { number: number; others: readonly number[]; sense?: number; said?: readonly string[] };
  /** Where lemma and part of speech come from, when not from the lexicon. */
  from?: 'rule' | 'guess';
  unsure?: true;
  /** Which of the word's senses is meant here, when it is not the first. */
  sense?: number;
  /** Ids of the learner's corrections that hold here. */
  said?: readonly string[];
}

/** @example unpack(pack(glossary))[3] // the fourth word of the text */
export function pack(glossary: Glossary): Packed {
  const packed: Packed = {
    words: glossary.words,
    forms: glossary.forms,
    sentences: [],
    row: [],
    together: [],
    doubts: [],
    meant: [],
    units: glossary.units ?? [],
    united: [],
  };
  let last = 0;
  let count = 0;
  for (const { start, translation, tokens, units = [] } of glossary.sentences) {
    packed.sentences.push(translation === undefined ? [start] : [start, translation]);
    // A token without a word (punctuation) has no number in the text.
    const numbers = tokens.map(({ w }) => (w !== undefined && glossary.words[w] ? count++ : -1));
    tokens.forEach((token, index) => {
      const number = numbers[index]!;
      if (number < 0) return;
      packed.row.push(token.start - last, token.end - token.start, token.w!, (token.f ?? -1) + 1);
      last = token.start;
      const others = (token.with ?? []).map((other) => numbers[other] ?? -1).filter((other) => other >= 0);
      if (others.length > 0) packed.together.push([number, others]);
      if (token.s) packed.meant.push([number, token.s]);
      if (token.from || token.unsure) packed.doubts.push([number, token.from ?? 'lexicon', token.unsure ?? false]);
    });
    for (const { u, tokens: parts } of units) {
      const united = parts.map((part) => numbers[part] ?? -1).filter((part) => part >= 0);
      if (packed.units[u] && united.length > 1) packed.united.push([u, united]);
    }
  }
  return packed;
}

export function unpack({ row, forms, sentences, together, doubts, meant, united }: Packed): Tappable[] {
  const taps: Tappable[] = [];
  const others = new Map(together);
  let start = 0;
  let sentence = 0;
  for (let at = 0; at < row.length; at += 4) {
    start += row[at]!;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]![0] <= start) sentence++;
    const form = forms[row[at + 3]! - 1];
    taps.push({
      start,
      end: start + row[at + 1]!,
      word: row[at + 2]!,
      ...(form !== undefined && { form }),
      sentence,
      others: others.get(taps.length) ?? [],
    });
  }
  for (const [number, from, unsure] of doubts) {
    const tap = taps[number];
    if (tap) Object.assign(tap, from !== 'lexicon' && { from }, unsure && { unsure });
  }
  for (const [number, sense] of meant) if (taps[number]) taps[number].sense = sense;
  for (const [number, parts] of united) {
    for (const part of parts) if (taps[part]) taps[part].unit = { number, others: parts.filter((other) => other !== part) };
  }
  return taps;
}
