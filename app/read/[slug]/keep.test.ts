import { expect, it } from 'vitest';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { contextOf } from './keep.ts';
import type { Tappable } from './packed.ts';

const word = (over: Partial<GlossaryWord>): GlossaryWord => ({
  key: 'k',
  lemma: 'Berg',
  pos: 'NOUN',
  senses: [],
  count: 1,
  source: 'lexicon',
  ...over,
});

it('copies sentence, sense and form, and marks all parts of the word in the order of the text', () => {
  // "Ja. Er fand es statt."
  const taps: Tappable[] = [
    { start: 4, end: 6, word: 1, sentence: 1, others: [] },
    { start: 7, end: 11, word: 0, sentence: 1, others: [2] },
    { start: 15, end: 20, word: 0, form: 'particle', sentence: 1, others: [1] },
  ];
  const found = word({ lemma: 'stattfinden', senses: [{ glosses: ['to take place'] }] });
  const sentence = { text: 'Er fand es statt.', start: 4, translation: { text: 'It took place.', by: 'article' } as const };
  expect(contextOf('a', found, taps[2]!, taps, sentence)).toEqual({
    place: { article: 'a', start: 15, end: 20 },
    sentence: 'Er fand es statt.',
    marks: [
      [3, 7],
      [11, 16],
    ],
    glosses: ['to take place'],
    form: 'particle',
    translation: 'It took place.',
  });
});

it('a translation by a machine says which', () => {
  const taps: Tappable[] = [{ start: 4, end: 8, word: 0, sentence: 0, others: [] }];
  const sentence = { text: 'Der Berg ruft.', start: 0, translation: { text: 'The mountain calls.', by: 'deepl' } as const };
  expect(contextOf('a', word({}), taps[0]!, taps, sentence)).toMatchObject({
    translation: 'The mountain calls.',
    translatedBy: 'deepl',
  });
});
