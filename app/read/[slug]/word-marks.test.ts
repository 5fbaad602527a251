import { expect, it } from 'vitest';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { genderMark } from './word-marks.ts';

const noun: GlossaryWord = { key: 'Berg|NOUN', lemma: 'Berg', pos: 'NOUN', article: 'der', senses: [], count: 1, source: 'lexicon' };

it.each<[string, Partial<GlossaryWord>, string | null]>([
  ['a noun', {}, 'der'],
  ['a compound by its head', { article: 'die', genderFrom: 'rule' }, 'die'],
  ['a noun of two genders', { article: 'der/das' }, null],
  ['a noun that is only plural', { article: 'die', inflection: 'plural' }, null],
  ['a guess', { genderFrom: 'guess' }, null],
  ['a name', { name: 'place' }, null],
  ['a noun of which no gender is known', { article: undefined }, null],
  ['a verb', { pos: 'VERB' }, null],
])('%s', (_, more, expected) => {
  expect(genderMark({ ...noun, ...more })).toBe(expected);
});
