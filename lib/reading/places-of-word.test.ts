import { expect, test } from 'vitest';
import type { Glossary } from './glossary.ts';
import { placesOfWord } from './places-of-word.ts';

const text = 'Er ruft an. Sie kommt. Ruf an!';
const word = (key: string) => ({ key, lemma: key, pos: 'VERB' as const, senses: [], count: 1, source: 'lexicon' as const });
const glossary: Glossary = {
  words: [word('er|PRON'), word('anrufen|VERB'), word('kommen|VERB')],
  forms: [],
  units: [word('es kommt an auf + Akk.|PHRASE')],
  sentences: [
    {
      start: 0,
      end: 11,
      translation: 'He calls.',
      tokens: [
        { start: 0, end: 2, w: 0 },
        { start: 3, end: 7, w: 1, with: [2] },
        { start: 8, end: 10, w: 1, with: [1] },
        { start: 10, end: 11 },
      ],
    },
    {
      start: 12,
      end: 22,
      tokens: [
        { start: 12, end: 15 },
        { start: 16, end: 21, w: 2 },
      ],
      units: [{ u: 0, tokens: [0, 1] }],
    },
    {
      start: 23,
      end: 30,
      tokens: [
        { start: 23, end: 26, w: 1 },
        { start: 27, end: 29, w: 1 },
      ],
    },
  ],
};

test('both halves of a separated verb are one place', () => {
  expect(placesOfWord('anrufen|VERB', text, glossary)).toEqual([
    {
      start: 3,
      sentence: 'Er ruft an.',
      marks: [
        [3, 7],
        [8, 10],
      ],
      translation: 'He calls.',
    },
    {
      start: 23,
      sentence: 'Ruf an!',
      marks: [
        [0, 3],
        [4, 6],
      ],
    },
  ]);
});

test('a phrase stands where all its parts are', () => {
  expect(placesOfWord('es kommt an auf + Akk.|PHRASE', text, glossary)).toEqual([
    {
      start: 12,
      sentence: 'Sie kommt.',
      marks: [
        [0, 3],
        [4, 9],
      ],
    },
  ]);
});

test('a word that is not there has no place', () => {
  expect(placesOfWord('gehen|VERB', text, glossary)).toEqual([]);
});
