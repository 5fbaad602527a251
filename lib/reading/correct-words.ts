import { type Correction, concerns, formOf, inOrder, type Met, senseSaid } from '#lib/words/correction.ts';
import type { Corrected, WordRef } from '#lib/words/event.ts';
import type { GlossaryWord } from './glossary.ts';
import { pinSense } from './pin-sense.ts';

/** A word of a text as corrections need it: where it stands, which word it is, and what belongs to it. */
export interface Occurrence {
  start: number;
  end: number;
  /** Index into the words. */
  word: number;
  /** The occurrences that light up with this one. */
  others: readonly number[];
  /** Which sense is meant here, when it is not the word's first. */
  sense?: number;
  /** Ids of the corrections that hold here. */
  said?: readonly string[];
}

export interface WordsOfText<O extends Occurrence> {
  words: GlossaryWord[];
  occurrences: O[];
}

interface Text<O extends Occurrence> extends WordsOfText<O> {
  /** The article's slug. */
  article: string;
  /** What is written there, by occurrence. */
  forms: readonly string[];
}

/**
 * The words of a text as the learner has corrected them. The glossary itself is shared by all learners and stays as it is: what nothing is said
 * of is handed on, the rest is copied. What is said last counts.
 *
 * @param describe a word that the text did not have so far: with its senses where a dictionary is at hand, else bare.
 */
export function correctWords<O extends Occurrence>(
  text: Text<O>,
  corrections: readonly Corrected[],
  describe: (ref: WordRef) => GlossaryWord,
): WordsOfText<O> {
  const { article, forms } = text;
  const words = [...text.words];
  const occurrences = [...text.occurrences];
  const numbers = new Map(words.map(({ key }, index) => [key, index]));
  const matters = new Map<string, string | null>();

  const change = (index: number, changes: Partial<Occurrence>) => {
    occurrences[index] = { ...occurrences[index]!, ...changes };
  };
  const numberOf = (ref: WordRef): number => {
    const known = numbers.get(ref.key);
    if (known !== undefined) return known;
    words.push({ ...describe(ref), count: 0 });
    numbers.set(ref.key, words.length - 1);
    return words.length - 1;
  };
  const move = (group: readonly number[], to: number) => {
    const from = occurrences[group[0]!]!.word;
    if (from === to) return;
    words[from] = { ...words[from]!, count: words[from]!.count - 1 };
    words[to] = { ...words[to]!, count: words[to]!.count + 1 };
    for (const index of group) change(index, { word: to, sense: undefined });
  };

  for (const corrected of inOrder(corrections)) {
    const { id, word, place, correction } = corrected;
    const number = numbers.get(word.key);
    if (number === undefined) continue;
    const groups = groupsOf(number, occurrences).filter((group) => concerns(corrected, met(word.key, article, group, occurrences, forms)));
    if (groups.length === 0) continue;
    const sense = senseSaid(correction);
    if (sense) {
      const pinned = pinSense(words[number]!.senses, sense, correction.what === 'gloss');
      words[number] = { ...words[number]!, senses: pinned.senses };
      for (const index of groups.flat()) change(index, { sense: pinned.index });
    } else if (correction.what === 'gender') {
      if (place) continue;
      words[number] = { ...words[number]!, article: correction.article };
    } else if (correction.what === 'word') {
      for (const group of groups) move(group, numberOf(correction.to));
    } else if (correction.what === 'apart') {
      for (const group of groups) keepApart(group, correction.verb, correction.particle);
    }
    const matter = matterOf(correction);
    for (const index of groups.flat()) {
      const before = (occurrences[index]!.said ?? []).filter((each) => !matter || matters.get(each) !== matter);
      change(index, { said: [...before, id] });
    }
    matters.set(id, matter);
  }
  return { words, occurrences };

  function keepApart(group: readonly number[], verb: WordRef, particle: WordRef): void {
    if (group.length < 2) return;
    const apart = group.find((index) => forms[index]?.toLowerCase() === particle.lemma.toLowerCase()) ?? group.at(-1)!;
    move(group, numberOf(verb));
    const to = numberOf(particle);
    words[to] = { ...words[to]!, count: words[to]!.count + 1 };
    change(apart, { word: to });
    for (const index of group) change(index, { others: occurrences[index]!.others.filter((other) => !group.includes(other)) });
  }
}

/** What a later correction says anew: the sense, the gender. Which word it is goes on from what was said before. */
function matterOf({ what }: Correction): string | null {
  if (what === 'word' || what === 'apart') return null;
  return what === 'gender' ? 'gender' : 'sense';
}

/** The occurrences of a word; those of one separated verb together, in the order of the text. */
function groupsOf(number: number, occurrences: readonly Occurrence[]): number[][] {
  const groups: number[][] = [];
  occurrences.forEach(({ word, others }, index) => {
    if (word !== number) return;
    const group = [index, ...others.filter((other) => occurrences[other]?.word === number)].sort((a, b) => a - b);
    if (group[0] === index) groups.push(group);
  });
  return groups;
}

function met(key: string, article: string, group: readonly number[], occurrences: readonly Occurrence[], forms: readonly string[]): Met {
  return {
    key,
    article,
    starts: group.map((index) => occurrences[index]!.start),
    form: formOf(group.map((index) => forms[index] ?? '')),
  };
}
