import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { searchTerms } from './search-terms.ts';

const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));
const found = (query: string) => {
  const terms = searchTerms(query, lexicon);
  return terms ? [...terms.lemmas, ...terms.near] : [];
};

it.each([
  ['ging', 'gehen'],
  ['GING', 'gehen'],
  ['Häuser', 'Haus'],
  ['häuser', 'Haus'],
  ['HÄUSER', 'Haus'],
  ['haeuser', 'Haus'],
  ['Haeusern', 'Haus'],
  ['hauser', 'Haus'],
  ['die Häuser', 'Haus'],
  ['„Häuser“,', 'Haus'],
  ['  häuser  ', 'Haus'],
  ['zurückerobert', 'zurückerobern'],
  ['zurueckerobert', 'zurückerobern'],
  ['zuruckerobert', 'zurückerobern'],
  ['anzurufen', 'anrufen'],
  ['anrief', 'anrufen'],
  ['rief an', 'anrufen'],
  ['ruft sie an', 'anrufen'],
  ['Rief … an', 'anrufen'],
  ['faengt an', 'anfangen'],
  ['fand statt', 'stattfinden'],
  ['hat angerufen', 'anrufen'],
  ['freut sich', 'freuen'],
  ['größten', 'groß'],
  ['groessten', 'groß'],
  ['grösser', 'groß'],
  ['besser', 'gut'],
  ['schon', 'schön'],
  ['Überraschungsoffensiven', 'Überraschungsoffensive'],
  ['ueberraschungsoffensiven', 'Überraschungsoffensive'],
])('%j is a form of %s', (query, lemma) => {
  expect(found(query)).toContain(lemma);
});

it.each([
  ['gieng', 'gehen'],
  ['hauzer', 'Haus'],
  ['schön', 'schon'], // who types the umlaut means it
  ['rief an', 'aufrufen'],
  ['ging', 'Gang'],
  ['Maus', 'Haus'],
])('%j is no form of %s', (query, lemma) => {
  expect(found(query)).not.toContain(lemma);
});

it('a form as it stands goes before one with umlauts put in', () => {
  expect(searchTerms('drucken', lexicon)).toMatchObject({
    lemmas: expect.arrayContaining(['drucken']),
    near: expect.arrayContaining(['drücken']),
  });
});

it.each(['', '   ', '„“', '…', '\u0000', '\u00AD'])('%j searches for nothing', (query) => {
  expect(searchTerms(query, lexicon)).toBeNull();
});

it('for a phrase each word stands with its base forms', () => {
  expect(searchTerms('trat in Kraft', lexicon)?.words).toEqual([
    expect.arrayContaining(['trat', 'treten']),
    expect.arrayContaining(['in']),
    expect.arrayContaining(['kraft']),
  ]);
  expect(searchTerms('Kraft', lexicon)?.words).toEqual([]);
});

it('takes whatever is typed, in little time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.stringMatching(/^[aousAe ]{0,120}$/)), (query) => {
      searchTerms(query, lexicon);
    }),
    { numRuns: 300 },
  );
});
