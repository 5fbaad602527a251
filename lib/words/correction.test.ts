import { describe, expect, it, test } from 'vitest';
import { concerns, correctContext, correctRef, inOrder, metIn, senseLine } from './correction.ts';
import type { Context, Corrected, WordRef } from './event.ts';

const ref = (lemma: string, pos: WordRef['pos'] = 'NOUN'): WordRef => ({ key: `${lemma}|${pos}`, lemma, pos, headword: lemma });
let made = 0;
const said = (word: WordRef, correction: Corrected['correction'], start?: number, at = ++made): Corrected => ({
  type: 'corrected',
  id: `correction-${String(at).padStart(4, '0')}`,
  at,
  zone: 'Europe/Berlin',
  word,
  ...(start !== undefined && { place: { article: 'ein-see', start, end: start + 3 } }),
  correction,
});
const own = (gloss: string) => ({ what: 'gloss', gloss }) as const;

describe('concerns', () => {
  const met = { key: 'Bank|NOUN', article: 'ein-see', starts: [10, 30], form: 'Banken' };
  const to = ref('Banken');
  it.each<[string, Corrected, boolean]>([
    ['the word everywhere', said(ref('Bank'), own('bank')), true],
    ['another word', said(ref('Haus'), own('house')), false],
    ['this place', said(ref('Bank'), own('bank'), 10), true],
    ['its other half', said(ref('Bank'), own('bank'), 30), true],
    ['another place', said(ref('Bank'), own('bank'), 11), false],
    ['the same place of another text', { ...said(ref('Bank'), own('bank')), place: { article: 'x', start: 10, end: 13 } }, false],
    ['this form', said(ref('Bank'), { what: 'word', form: 'Banken', to }), true],
    ['this form, written otherwise', said(ref('Bank'), { what: 'word', form: 'BANKEN', to }), true],
    ['another form', said(ref('Bank'), { what: 'word', form: 'Bank', to }), false],
    ['any form', said(ref('Bank'), { what: 'word', to }), true],
  ])('%s', (_, corrected, expected) => {
    expect(concerns(corrected, met)).toBe(expected);
  });
});

const context: Context = {
  place: { article: 'ein-see', start: 107, end: 111 },
  sentence: 'Es fand statt.',
  marks: [
    [3, 7],
    [8, 13],
  ],
  glosses: ['to take place', 'to happen'],
};

test('a separated verb stands in both of its places, whichever was tapped', () => {
  expect(metIn('stattfinden|VERB', context)).toMatchObject({ starts: [107, 112], form: 'fand … statt' });
  const particle = { ...context, place: { article: 'ein-see', start: 112, end: 117 } };
  expect(metIn('stattfinden|VERB', particle).starts).toEqual([112, 107]);
});

describe('correctContext', () => {
  const verb = ref('stattfinden', 'VERB');
  const glosses = (...corrections: Corrected[]) => correctContext(verb.key, context, inOrder(corrections)).glosses;
  it('is the same when nothing is said', () => {
    expect(correctContext(verb.key, context, [said(ref('Haus'), own('house'))])).toBe(context);
  });
  it('puts an own meaning first', () => expect(glosses(said(verb, own('to be on')))).toEqual(['to be on', 'to take place', 'to happen']));
  it('puts a pinned sense first, once', () => {
    expect(glosses(said(verb, { what: 'sense', sense: { glosses: ['to happen'] } }))).toEqual(['to happen', 'to take place']);
  });
  it('lets what is said last count, here or everywhere', () => {
    expect(glosses(said(verb, own('first'), 107), said(verb, own('last')))[0]).toBe('last');
    expect(glosses(said(verb, own('first')), said(verb, own('last'), 112))[0]).toBe('last');
  });
  it('leaves other places alone', () => expect(glosses(said(verb, own('no'), 300))[0]).toBe('to take place'));
});

test.each([
  ['der Kontakt, -s, -e', 'das', 'das Kontakt, -s, -e'],
  ['der/das Teil', 'das', 'das Teil'],
  ['Kontakt', 'die', 'die Kontakt'],
] as const)('%s, said to be %s, is shown as %s', (headword, article, expected) => {
  const word = { ...ref('Kontakt'), headword };
  expect(correctRef(word, [said(word, { what: 'gender', article })]).headword).toBe(expected);
  expect(correctRef(word, [said(ref('Haus'), { what: 'gender', article })])).toBe(word);
});

test('a sense in one line', () => {
  expect(senseLine({ glosses: ['to surrender', 'to yield'], labels: ['military'], frame: 'sich ~' })).toBe(
    'sich ~: to surrender; to yield (military)',
  );
});
