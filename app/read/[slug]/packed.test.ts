import { expect, it } from 'vitest';
import type { Glossary, GlossaryWord } from '#lib/reading/glossary.ts';
import { pack, unpack } from './packed.ts';

const word = (lemma: string): GlossaryWord => ({ key: lemma, lemma, pos: 'NOUN', senses: [], count: 1, source: 'lexicon' });

// "Er kam gestern, ja, an." / "Wer?"
const glossary: Glossary = {
  words: [word('er'), word('ankommen'), word('wer')],
  forms: ['Präteritum', 'Nominativ'],
  sentences: [
    {
      start: 0,
      end: 23,
      translation: 'He arrived.',
      tokens: [
        { start: 0, end: 2, w: 0, f: 1 },
        { start: 3, end: 6, w: 1, f: 0, with: [5] },
        { start: 7, end: 14 },
        { start: 14, end: 15 },
        { start: 16, end: 18 },
        { start: 20, end: 22, w: 1, with: [1, 2, 99] },
        { start: 22, end: 23 },
      ],
    },
    {
      start: 24,
      end: 28,
      tokens: [
        { start: 24, end: 27, w: 2 },
        { start: 27, end: 28, w: 77 },
      ],
    },
  ],
};

it('gives back each word of the text with its place, its form, its sentence and the words that light up with it', () => {
  expect(unpack(pack(glossary))).toEqual([
    { start: 0, end: 2, word: 0, form: 'Nominativ', sentence: 0, others: [] },
    { start: 3, end: 6, word: 1, form: 'Präteritum', sentence: 0, others: [2] },
    { start: 20, end: 22, word: 1, sentence: 0, others: [1] },
    { start: 24, end: 27, word: 2, sentence: 1, others: [] },
  ]);
});

it('gives each part of a unit the unit and the other parts, punctuation left out', () => {
  const unit: GlossaryWord = { ...word('ankommen'), key: 'da ankommen|PHRASE', pos: 'PHRASE' };
  const [first, ...rest] = glossary.sentences;
  const units = [
    { u: 0, tokens: [0, 2, 5] },
    { u: 9, tokens: [0, 1] },
    { u: 0, tokens: [2, 1] },
  ];
  const taps = unpack(pack({ ...glossary, units: [unit], sentences: [{ ...first!, units }, ...rest] }));
  expect(taps.map((tap) => tap.unit)).toEqual([{ number: 0, others: [2] }, undefined, { number: 0, others: [0] }, undefined]);
});

it('keeps translations, and has none where there is none', () => {
  expect(pack(glossary).sentences).toEqual([[0, 'He arrived.'], [24]]);
});

it('is empty for an empty text', () => {
  expect(unpack(pack({ words: [], forms: [], sentences: [] }))).toEqual([]);
});

it('says which sense is meant where it is not the first', () => {
  const [first, ...rest] = glossary.sentences;
  const tokens = first!.tokens.map((token, index) => (index === 1 || index === 5 ? { ...token, s: 2 } : token));
  const taps = unpack(pack({ ...glossary, sentences: [{ ...first!, tokens }, ...rest] }));
  expect(taps.map(({ sense }) => sense)).toEqual([undefined, 2, 2, undefined]);
});
