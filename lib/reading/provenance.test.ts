import { expect, it, test } from 'vitest';
import { isUnsure } from './confidence.ts';
import type { GlossaryWord } from './glossary.ts';
import { provenance, type ShownWord } from './provenance.ts';

const word: GlossaryWord = {
  key: 'Haustür|NOUN',
  lemma: 'Haustür',
  pos: 'NOUN',
  article: 'die',
  senses: [{ glosses: ['front door'] }],
  count: 1,
  source: 'lexicon',
};
const shown = (over: Partial<GlossaryWord> = {}, more: Partial<ShownWord> = {}) =>
  Object.fromEntries(
    provenance({ word: { ...word, ...over }, from: 'lexicon', hasForm: false, said: [], ...more }).map(({ about, from, via }) => [
      about,
      via ? `${from}, ${via}` : from,
    ]),
  );

it.each<[string, Record<string, string>, Record<string, string>]>([
  ['a plain noun', shown(), { meaning: 'lexicon', 'base form': 'lexicon', gender: 'lexicon' }],
  ['nothing about what is not stated', shown({ senses: [], article: undefined }), { 'base form': 'lexicon' }],
  ['a sense from the parts', shown({ source: 'rule', via: 'from the parts' }), { meaning: 'rule, from the parts' }],
  ['a gender from the last part', shown({ genderFrom: 'rule' }), { gender: 'rule' }],
  ['parts', shown({ parts: [] }), { parts: 'rule' }],
  ['a form', shown({}, { hasForm: true }), { form: 'rule' }],
  [
    'a guess is one throughout',
    shown({ parts: [] }, { from: 'guess', hasForm: true }),
    { 'base form': 'guess', parts: 'guess', form: 'guess' },
  ],
  ['what the learner pinned', shown({ source: 'guess', via: 'x' }, { said: ['sense'] }), { meaning: 'you', 'base form': 'lexicon' }],
  ['what the learner corrected', shown({}, { said: ['gender', 'word'] }), { gender: 'you', 'base form': 'you', meaning: 'lexicon' }],
])('%s', (_, found, expected) => {
  expect(found).toMatchObject(expected);
});

it('says only what the card states', () => expect(shown({ senses: [], article: undefined })).not.toHaveProperty('meaning'));

test.each([
  ['blorft', 0.72, true],
  ['blorft', 0.8, false],
  ['Haus', 0.99, false],
  ['2022', 0.3, false],
])('%s at %d: unsure %s', (form, confidence, expected) => {
  expect(isUnsure({ form, confidence })).toBe(expected);
});
