import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

const words = (text: string) => tokenize(text).map((p) => p.form);

describe('tokenize', () => {
  it.each([
    ['Am 5. Mai kamen 1.000 Gäste.', 'Am|5.|Mai|kamen|1.000|Gäste|.'],
    ['Das war 1990. Die Mauer fiel.', 'Das|war|1990|.|Die|Mauer|fiel|.'],
    ['Dr. Weiß zahlt z. B. 3,50 €.', 'Dr.|Weiß|zahlt|z.|B.|3,50|€|.'],
    ['»Komm!«, rief sie …', '»|Komm|!|«|,|rief|sie|…'],
    ['Social-Media-Daten', 'Social|-|Media|-|Daten'],
    ['die Schüler:innen und Bürger*innen', 'die|Schüler:innen|und|Bürger*innen'],
    ["Wie geht's dir?", "Wie|geht|'s|dir|?"],
    ['Siehe https://example.org/a?b=1.', 'Siehe|https://example.org/a?b=1|.'],
    ['um 20:15 Uhr', 'um|20:15|Uhr'],
    ['Lehrer: innen und außen', 'Lehrer|:|innen|und|außen'],
    ['Er kam am 3. Sie blieb.', 'Er|kam|am|3|.|Sie|blieb|.'],
    ['zum 12. Mal und zum 117. Mal', 'zum|12.|Mal|und|zum|117.|Mal'],
    ['Die Zahl war 250. Danach kam er.', 'Die|Zahl|war|250|.|Danach|kam|er|.'],
    ['am 5., 6. und 7. Mai', 'am|5.|,|6.|und|7.|Mai'],
    ['Ludwig VII., König der Franken', 'Ludwig|VII.|,|König|der|Franken'],
    ['Er kam., dann ging er', 'Er|kam|.|,|dann|ging|er'],
    ['20 m² Papier A4 für B2B-Firmen', '20|m²|Papier|A4|für|B2B|-|Firmen'],
    ['Das Haus1 der Stadt² war klein.', 'Das|Haus|1|der|Stadt|²|war|klein|.'],
    ['die 70er und 3kg', 'die|70er|und|3kg'],
  ])('%s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  it('loses nothing of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { form, start, end } of tokenize(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(text.slice(start, end)).toBe(form);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Er kam. Sie ging.', 2],
    ['„Komm!“, rief er. Sie kam.', 2],
    ['Am 3. Mai kam Dr. Weiß.', 1],
    ['Gerüchte über Soldaten\nNordkorea hat Soldaten geschickt.', 2],
    ['Was? Ja! Nein …', 3],
    ['Er sagte: „Das ist gut.“ Dann ging er.', 2],
  ])('%s', (text, count) => {
    expect(sentences(tokenize(text), text)).toHaveLength(count);
  });
});
