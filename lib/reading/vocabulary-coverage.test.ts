import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import { isPresumed } from '#lib/words/presumed.ts';
import { coverage } from './coverage.ts';
import type { GlossaryWord } from './glossary.ts';
import { addWords, packVocabulary, readVocabulary, wordNumber } from './vocabulary.ts';
import { vocabularyCoverage } from './vocabulary-coverage.ts';
import { wordColors } from './word-colors.ts';

const NOW = Date.UTC(2026, 0, 10);
const LEMMAS = ['Haus', 'Tür', 'Haustür', 'gehen', 'über', 'Berlin', '2025', 'Straßenbahn', 'groß', 'ĉ'];
/** Some are common, some were never counted. */
const lexicon = { rank: (lemma: string) => (LEMMAS.indexOf(lemma) % 3 === 0 ? undefined : 100 * (LEMMAS.indexOf(lemma) + 1)) };

const key: fc.Arbitrary<WordKey> = fc
  .tuple(fc.constantFrom(...LEMMAS), fc.constantFrom('NOUN', 'VERB', 'ADJ', 'NAME', 'PHRASE', 'NOUN|f'))
  .map(([lemma, pos]) => `${lemma}|${pos}`);
const word: fc.Arbitrary<GlossaryWord> = fc
  .record({
    key,
    count: fc.nat(300),
    parts: fc.option(
      fc.array(
        fc.option(key, { nil: undefined }).map((key) => ({ lemma: 'x', ...(key && { key }) })),
        { minLength: 1, maxLength: 4 },
      ),
      { nil: undefined },
    ),
  })
  .map(({ parts, ...word }) => ({
    ...word,
    ...(parts && { parts }),
    lemma: word.key.split('|')[0]!,
    pos: 'NOUN' as const,
    senses: [],
    source: 'lexicon' as const,
    ...(word.key.endsWith('NAME') && { name: 'name' as const }),
  }));
const words = fc.uniqueArray(word, { selector: (word) => word.key, maxLength: 25 });
const state: fc.Arbitrary<WordState> = fc.record(
  {
    declared: fc.constantFrom('known' as const, 'ignored' as const),
    memory: fc.record({
      phase: fc.constantFrom('new' as const, 'learning' as const, 'review' as const, 'relearning' as const),
      stability: fc.double({ min: 0, max: 60, noNaN: true }),
      difficulty: fc.constant(5),
      due: fc.integer({ min: NOW - 1000, max: NOW + 1000 }),
      lastReview: fc.constant(NOW),
      reps: fc.constant(3),
      lapses: fc.constant(0),
    }),
  },
  { requiredKeys: [] },
);
const states = fc.dictionary(key, state, { maxKeys: 30 });

/** What `wordStates` answers: what was said and remembered, and what the level presumes of the rest. */
function asked(said: Record<WordKey, WordState>, of: readonly GlossaryWord[], presumed: number): Record<WordKey, WordState> {
  const all = of.flatMap((word) => [word.key, ...(word.parts ?? []).map(({ key }) => key)]).filter((key) => key !== undefined);
  return Object.fromEntries(
    all.map((key) => {
      const { declared, memory } = said[key] ?? {};
      return [key, declared || memory ? said[key]! : { presumed: isPresumed(key, presumed, lexicon) }];
    }),
  );
}

function knowledge(said: Record<WordKey, WordState>, presumed: number) {
  const entries = Object.entries(said).filter(([, { declared, memory }]) => declared || memory);
  const colors = entries.map(([key, state]) => [wordNumber(key), wordColor(state, NOW)] as const);
  return { colors: wordColors(colors, colors.length), presumed };
}

describe('figures from a stored vocabulary', () => {
  test('are those of a recount over the glossary, for any text and any learner', () => {
    fc.assert(
      fc.property(words, states, fc.constantFrom(0, 250, 500, 5000), (words, said, presumed) => {
        const stored = readVocabulary(packVocabulary(words, lexicon));
        const recounted = coverage({ words }, asked(said, words, presumed), NOW);
        expect(vocabularyCoverage(stored, knowledge(said, presumed))).toEqual(recounted);
      }),
      { numRuns: 500 },
    );
  });

  test('add up over pages: a word that stands on two is one word', () => {
    fc.assert(
      fc.property(words, words, states, (one, other, said) => {
        const sum = new Map<WordKey, GlossaryWord>();
        addWords(sum, one);
        addWords(sum, other);
        const both = [...sum.values()];
        const found = vocabularyCoverage(readVocabulary(packVocabulary(both, lexicon)), knowledge(said, 250));
        expect(found).toEqual(coverage({ words: both }, asked(said, both, 250), NOW));
        const counts = [...one, ...other].reduce((total, { count }) => total + count, 0);
        expect(both.reduce((total, { count }) => total + count, 0)).toBe(counts);
      }),
    );
  });

  test('new, learning, transparent and known words are all words', () => {
    fc.assert(
      fc.property(words, states, (words, said) => {
        const found = vocabularyCoverage(readVocabulary(packVocabulary(words, lexicon)), knowledge(said, 250));
        const { running, known, runningNew, runningLearning, runningTransparent } = found;
        expect(known + runningNew + runningLearning + runningTransparent).toBe(running);
      }),
    );
  });
});

describe('words as numbers', () => {
  test('are whole, small enough to be exact, and differ where the words do', () => {
    const keys = Array.from({ length: 100_000 }, (_, n) => [`Wort${n}|NOUN`, `wort${n}|VERB`]).flat();
    const numbers = keys.map(wordNumber);
    expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0 && number < 2 ** 48)).toBe(true);
    expect(new Set(numbers).size).toBe(keys.length);
  });

  test('find their colors, and others find none, however many there are', () => {
    const some = Array.from({ length: 5000 }, (_, n) => wordNumber(`Wort${n}|NOUN`));
    const colors = wordColors(
      some.map((word, n) => [word, n % 2 ? 'due' : 'known'] as const),
      some.length,
    );
    expect(some.map((word) => colors.of(word))).toEqual(some.map((_, n) => (n % 2 ? 'due' : 'known')));
    expect(some.map((word) => colors.of(word + 1)).filter(Boolean)).toEqual([]);
    expect(wordColors([], 0).of(some[0]!)).toBeUndefined();
  });

  test('come back from the packed form', () => {
    const counts = [1, 127, 128, 16_384, 2_000_000];
    const words = counts.map((count, n) => ({
      key: `W${n}|NOUN`,
      lemma: `W${n}`,
      pos: 'NOUN' as const,
      senses: [],
      source: 'lexicon' as const,
      count,
    }));
    const read = readVocabulary(packVocabulary(words, { rank: (lemma) => (lemma === 'W1' ? 300_000 : undefined) }));
    expect([...read.words]).toEqual(words.map(({ key }) => wordNumber(key)));
    expect([...read.counts]).toEqual(counts);
    expect([...read.ranks]).toEqual([0, 300_000, 0, 0, 0]);
  });

  test('of another form are refused', () => {
    expect(() => readVocabulary(Uint8Array.of(99, 1, 2))).toThrow(/form 99/);
  });
});
