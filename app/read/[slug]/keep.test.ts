import { expect, it } from 'vitest';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { contextOf, senseLine, wordRef } from './keep.ts';
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

it.each<[Partial<GlossaryWord>, string]>([
  [{ article: 'der', inflection: '-(e)s, -e' }, 'der Berg, -(e)s, -e'],
  [{ article: 'der' }, 'der Berg'],
  [{ lemma: 'stattfinden', inflection: 'fand statt, hat stattgefunden' }, 'stattfinden, fand statt, hat stattgefunden'],
  [{ lemma: 'heute' }, 'heute'],
])('%j is shown as %s', (over, headword) => {
  expect(wordRef(word(over)).headword).toBe(headword);
});

it.each([
  [{ glosses: ['to give up', 'to surrender'], labels: ['military'] }, 'to give up; to surrender (military)'],
  [{ glosses: ['to wait'], frame: 'auf jdn. ~' }, 'auf jdn. ~: to wait'],
  [{ glosses: ['mountain'], labels: [] }, 'mountain'],
])('%j is one line', (sense, line) => {
  expect(senseLine(sense)).toBe(line);
});

it('copies sentence, sense and form, and marks all parts of the word in the order of the text', () => {
  // "Ja. Er fand es statt."
  const taps: Tappable[] = [
    { start: 4, end: 6, word: 1, sentence: 1, others: [] },
    { start: 7, end: 11, word: 0, sentence: 1, others: [2] },
    { start: 15, end: 20, word: 0, form: 'particle', sentence: 1, others: [1] },
  ];
  const found = word({ lemma: 'stattfinden', senses: [{ glosses: ['to take place'] }] });
  const sentence = { text: 'Er fand es statt.', start: 4, translation: 'It took place.' };
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
