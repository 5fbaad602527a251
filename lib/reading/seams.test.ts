import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seams } from './seams.ts';

const parts = (...lemmas: string[]) => lemmas.map((lemma) => ({ lemma }));
const dotted = (form: string, lemmas: string[]) =>
  seams(form, parts(...lemmas)).reduceRight((shown, at) => `${shown.slice(0, at)}·${shown.slice(at)}`, form);

describe('seams', () => {
  it.each([
    ['Ferien·anlage', ['Ferien', 'Anlage']],
    ['Ferien·anlagen', ['Ferien', 'Anlage']],
    ['Überraschungs·offensive', ['Überraschung', 'Offensive']],
    ['Außen·minister', ['außen', 'Minister']],
    ['Ministerpräsidenten', ['Minister', 'Präsident'], 'Minister·präsidenten'],
    ['Schul·buch', ['Schule', 'Buch']],
    ['Schul·bücher', ['Schule', 'Buch']],
    ['Fahr·bahn', ['fahren', 'Bahn']],
    ['Häuser·meer', ['Haus', 'Meer']],
    ['Grenz·region', ['Grenze', 'Region']],
    ['Donau·dampf·schiff', ['Donau', 'Dampf', 'Schiff']],
    ['Kinder·garten', ['Kind', 'Garten']],
    ['welt·bekannten', ['Welt', 'bekannt']],
    ['Nachrichten·agentur', ['Nachricht', 'Agentur']],
    ['Wochen·enden', ['Woche', 'Ende']],
  ] as [string, string[], string?][])('%s', (expected, lemmas, form = expected) => {
    expect(dotted(form.replaceAll('·', ''), lemmas)).toBe(form);
  });

  it.each([
    ['no compound', 'Anlage', ['Anlage']],
    ['a hyphen, which shows its seam itself', 'Bundestags-Wahl', ['Bundestag', 'Wahl']],
    ['parts that are not in the word', 'Ferienanlage', ['Urlaub', 'Anlage']],
    ['a rest that no ending explains', 'Ferienanlagenbau', ['Ferien', 'Anlage']],
    ['a plural with another stem', 'Blumenstöcke', ['Blume', 'Stange']],
    ['two ways to lay them', 'Tagenene', ['Tag', 'Ene']],
  ])('are not told for %s', (_, form, lemmas) => {
    expect(seams(form, parts(...lemmas))).toEqual([]);
  });

  it('lie inside the word, in order, for any word and any parts', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aäbeEns-ßİ'), maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 4 }), (form, lemmas) => {
        let last = 0;
        for (const at of seams(form, parts(...lemmas))) {
          expect(at).toBeGreaterThan(last);
          expect(at).toBeLessThan(form.length);
          last = at;
        }
      }),
    );
  });

  it('are found again where two words are put together', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdfghiklmoprtu'), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const found = seams(a + b, parts(a, b));
        // Only one way without a link, as neither part has letters of one.
        expect(found).toEqual([a.length]);
      }),
    );
  });
});
