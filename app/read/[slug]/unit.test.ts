import { expect, it } from 'vitest';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { Tappable } from './packed.ts';
import { asUnit } from './unit.ts';

const unit: GlossaryWord = {
  key: 'in Kraft treten|PHRASE',
  lemma: 'in Kraft treten',
  pos: 'PHRASE',
  senses: [],
  count: 1,
  source: 'lexicon',
};
const tap: Tappable = { start: 12, end: 17, word: 3, form: 'Präsens', sentence: 0, others: [9], sense: 2, said: ['a'] };

it('is the unit where the word stands: with the other parts, without the form, sense and corrections of the word', () => {
  expect(asUnit({ ...tap, unit: { number: 0, others: [4, 5] } }, [unit])).toEqual({
    word: unit,
    tap: { start: 12, end: 17, word: 3, sentence: 0, others: [4, 5], unit: { number: 0, others: [4, 5] } },
  });
});

it('is null for a word of no unit, for a unit that is not there, and for no word', () => {
  expect(asUnit(tap, [unit])).toBeNull();
  expect(asUnit({ ...tap, unit: { number: 7, others: [1] } }, [unit])).toBeNull();
  expect(asUnit(undefined, [unit])).toBeNull();
});
