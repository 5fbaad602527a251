import { expect, test } from 'vitest';
import type { Context, Corrected, WordRef } from '#lib/words/event.ts';
import { sensesOf } from './shown-senses.ts';

const word: WordRef = { key: 'Land|NOUN', lemma: 'Land', pos: 'NOUN', headword: 'das Land' };
const known = [{ glosses: ['country'] }, { glosses: ['land'], labels: ['agriculture'] }, { glosses: ['state'] }];
const context = (gloss: string): Context => ({
  place: { article: 'a', start: 0, end: 4 },
  sentence: 'Land.',
  marks: [[0, 4]],
  glosses: [gloss, 'country'],
});
const said = (correction: Corrected['correction']): Corrected => ({ id: 'id', at: 0, zone: 'UTC', type: 'corrected', word, correction });
const lines = (...args: Parameters<typeof sensesOf>) =>
  sensesOf(...args).map(
    ({ glosses, said: pinned, met, own }) => `${glosses[0]}${pinned ? ' said' : ''}${met ? ' met' : ''}${own ? ' own' : ''}`,
  );

test('as the dictionary has them', () => {
  expect(lines(known, [], [])).toEqual(['country', 'land', 'state']);
});

test('what was met goes first, what was said before it, own words as such', () => {
  expect(lines(known, [], [context('land (agriculture)')])).toEqual(['land met', 'country', 'state']);
  expect(lines(known, [said({ what: 'sense', sense: { glosses: ['state'] } })], [context('land (agriculture)')])).toEqual([
    'state said',
    'land met',
    'country',
  ]);
  expect(lines(known, [said({ what: 'sense', sense: { glosses: ['state'] } }), said({ what: 'gloss', gloss: 'homeland' })], [])).toEqual([
    'homeland said own',
    'state said',
    'country',
    'land',
  ]);
});

test('a gloss that is in no dictionary any more stays with its sentence', () => {
  expect(lines(known, [], [context('terra firma')])).toEqual(['terra firma met', 'country', 'land', 'state']);
});

test('a sense that has changed since is known by its first gloss', () => {
  expect(lines(known, [], [context('land; ground (old label)')])).toEqual(['land met', 'country', 'state']);
});

test('what is said of other things moves nothing; each sense is there once', () => {
  expect(lines(known, [said({ what: 'gender', article: 'die' })], [context('country'), context('country')])).toEqual([
    'country met',
    'land',
    'state',
  ]);
  const twice = [said({ what: 'gloss', gloss: 'homeland' }), said({ what: 'gloss', gloss: 'homeland' })];
  expect(lines(known, twice, [context('homeland')])).toEqual(['homeland said own', 'country', 'land', 'state']);
});
