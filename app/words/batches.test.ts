import { expect, it } from 'vitest';
import type { SelectedWord } from '#lib/words/listed-word.ts';
import { type Batch, changesOf, matters, saidOf } from './batches.ts';
import type { Change } from './state.ts';

const word = (fields: Partial<SelectedWord>): SelectedWord => ({
  key: 'Haus|NOUN',
  lemma: 'Haus',
  pos: 'NOUN',
  headword: 'das Haus',
  kept: true,
  declared: null,
  ...fields,
});

it.each<[Change, Partial<SelectedWord>, Change | undefined, boolean]>([
  ['known', {}, undefined, true],
  ['known', { declared: 'known' }, undefined, false],
  ['known', { declared: 'known' }, 'none', true],
  ['known', { declared: 'ignored' }, undefined, true],
  ['none', {}, undefined, false],
  ['none', { declared: 'ignored' }, undefined, true],
  ['none', {}, 'known', true],
  ['removed', {}, undefined, true],
  ['removed', { kept: false, declared: 'known' }, undefined, true],
  ['removed', { kept: false }, undefined, false],
  ['removed', {}, 'removed', false],
  ['removed', { kept: false }, 'known', true],
])('%s matters for %j after %s: %s', (change, fields, before, expected) => {
  expect(matters(change, word(fields), before)).toBe(expected);
});

it('the last batch wins; without it the one before does', () => {
  const batch = (change: Change, ...keys: string[]): Batch => ({ change, events: new Map(keys.map((key) => [key, `${key}-${change}`])) });
  const all = [batch('known', 'a', 'b'), batch('removed', 'b', 'c')];
  expect(changesOf(all)).toEqual(
    new Map([
      ['a', 'known'],
      ['b', 'removed'],
      ['c', 'removed'],
    ]),
  );
  expect(changesOf(all.slice(0, 1)).get('b')).toBe('known');
});

it('says how many', () => {
  expect(saidOf('known', 1)).toBe('1 word is known now.');
  expect(saidOf('removed', 1234)).toBe('1,234 words are removed.');
});
