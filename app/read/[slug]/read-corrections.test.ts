import { describe, expect, it } from 'vitest';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { checkEvent } from '#lib/words/event-schema.ts';
import { type Filled, readCorrections, twoWords, unchanged } from './read-corrections.ts';

const word = (over: Partial<GlossaryWord>): GlossaryWord => ({
  key: 'Bank|NOUN',
  lemma: 'Bank',
  pos: 'NOUN',
  article: 'die',
  senses: [],
  count: 1,
  source: 'lexicon',
  ...over,
});
const joined = word({ key: 'stattfinden|VERB', lemma: 'stattfinden', pos: 'VERB', article: undefined });
const place = { article: 'a', start: 3, end: 7 };
const read = (over: Partial<Filled>, about = word({}), parts = ['Bänke']) =>
  readCorrections({ word: about, parts, place }, { ...unchanged(about), ...over });

describe('what the form says', () => {
  it.each<[string, Partial<Filled>, unknown[]]>([
    ['nothing changed', {}, []],
    ['only spaces', { gloss: '   ', lemma: '  ' }, []],
    ['a meaning', { gloss: ' bench ' }, [{ what: 'gloss', gloss: 'bench' }]],
    ['an article', { article: 'der' }, [{ what: 'gender', article: 'der' }]],
    ['a base form', { lemma: 'Bänke' }, [{ what: 'word', form: 'Bänke', to: { key: 'Bänke|NOUN', headword: 'die Bänke' } }]],
    [
      'a part of speech',
      { pos: 'VERB', lemma: 'banken' },
      [{ what: 'word', form: 'Bänke', to: { key: 'banken|VERB', headword: 'banken' } }],
    ],
    ['a name', { pos: 'NAME' }, [{ what: 'word', to: { key: 'Bank|NAME', pos: 'NAME' } }]],
    ['what divides keys is no part of a word', { lemma: 'Ban|ke' }, [{ what: 'word', to: { key: 'Ban ke|NOUN' } }]],
  ])('%s', (_, filled, expected) => {
    expect(read(filled).map(({ correction }) => correction)).toMatchObject(expected);
  });

  it('says the rest of the word that it is then', () => {
    const said = read({ lemma: 'Bänkel', article: 'das', gloss: 'ballad' });
    expect(said.map(({ word: { key }, correction: { what } }) => [key, what])).toEqual([
      ['Bank|NOUN', 'word'],
      ['Bänkel|NOUN', 'gender'],
      ['Bänkel|NOUN', 'gloss'],
    ]);
  });

  it('takes another gender of a twin for the other word', () => {
    const see = word({ key: 'See|NOUN|f', lemma: 'See', article: 'die' });
    expect(read({ article: 'der' }, see)).toMatchObject([{ correction: { what: 'word', to: { key: 'See|NOUN|m', headword: 'der See' } } }]);
  });

  it('holds everywhere, or here alone', () => {
    expect(read({ gloss: 'x' })[0]).not.toHaveProperty('place');
    expect(read({ gloss: 'x', everywhere: false })[0]).toMatchObject({ place });
  });

  it('says an own meaning of the verb that is kept apart', () => {
    const said = read({ apart: true, gloss: 'to find' }, joined, ['fand', 'statt']);
    expect(said).toMatchObject([
      {
        word: { key: 'stattfinden|VERB' },
        correction: { what: 'apart', form: 'fand … statt', verb: { key: 'finden|VERB' }, particle: { key: 'statt|ADP' } },
      },
      { word: { key: 'finden|VERB' }, correction: { what: 'gloss' } },
    ]);
  });

  it('is always something that the server takes', () => {
    const base = { id: 'f0e1d2c3-0001', at: Date.parse('2026-03-01T10:00:00Z'), zone: 'Europe/Berlin', type: 'corrected' };
    const all = [
      ...read({ lemma: 'Bänkel', article: 'das', gloss: 'x', everywhere: false }),
      ...read({ pos: 'CONJ' }),
      ...read({ apart: true }, joined, ['fand', 'statt']),
    ];
    for (const said of all) expect(checkEvent({ ...base, ...said })).toEqual({ ok: true, event: { ...base, ...said } });
  });
});

it.each<[string, GlossaryWord, string[], [string, string] | null]>([
  ['in the order of the text', joined, ['fand', 'statt'], ['finden', 'statt']],
  ['the particle first, at the start of a sentence', joined, ['Statt', 'fand'], ['finden', 'statt']],
  ['one half alone', joined, ['stattgefunden'], null],
  ['parts of another word', joined, ['fand', 'an'], null],
  ['no verb', word({}), ['Bank', 'ein'], null],
])('two words: %s', (_, about, parts, expected) => {
  const two = twoWords(about, parts);
  expect(two && [two.verb.lemma, two.particle.lemma]).toEqual(expected);
});
