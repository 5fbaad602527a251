import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#settings';
import { analyze } from './analyze.ts';
import { openLexicon } from './lexicon.ts';

// The real lexicon, as set-up built it.
const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));
const withDing = lexicon.version.includes('with Ding');
const tokens = (text: string) => analyze(text, lexicon).flatMap((s) => s.tokens);
const find = (text: string, form: string) => tokens(text).find((t) => t.form === form)!;

describe.runIf(withDing)('analyze', () => {
  it.each([
    ['Das Treffen fand zumindest in Teilen statt.', 'fand', 'stattfinden'],
    ['Er ruft sie morgen an.', 'ruft', 'anrufen'],
    ['„Ich rufe sie morgen an“, sagte er.', 'rufe', 'anrufen'],
    ['Der Zug kommt um acht Uhr in Berlin an, wenn alles gut geht.', 'kommt', 'ankommen'],
  ])('joins separated verbs: %s', (text, form, joined) => {
    const all = tokens(text);
    const verb = all.find((t) => t.form === form)!;
    expect(verb.sepVerb).toBe(joined);
    expect(all[verb.partner!]!.partner).toBe(all.indexOf(verb));
    expect(verb.separable).toBe(true);
  });
  it.each([
    ['Er wohnt bei seiner Mutter auf dem Land.', 'wohnt'],
    ['Sie denkt an ihn.', 'denkt'],
    ['Wir warten auf den Bus.', 'warten'],
    ['Ich hoffe auf »bessere Zeiten« im Herbst.', 'hoffe'],
    ['Ich hoffe auf „bessere Zeiten“ im Herbst.', 'hoffe'],
  ])('never joins a preposition: %s', (text, form) => {
    expect(find(text, form).sepVerb).toBeUndefined();
  });
  it.each([
    ['Die Häuser sind alt.', 'Häuser', 'Haus'],
    ['Sie hat die größten Bäume gesehen.', 'größten', 'groß'],
    ['Er musste weiter zurückzuerobern versuchen.', 'zurückzuerobern', 'zurückerobern'],
    ['Im Westen liegt ein Wald.', 'Westen', 'Westen'],
    ['DIE REGIERUNG TRITT ZURÜCK', 'REGIERUNG', 'Regierung'],
    ['Der Fluß war tief.', 'Fluß', 'Fluss'],
    ['Gestern kam er.', 'Gestern', 'gestern'],
  ])('lemma: %s', (text, form, lemma) => {
    expect(find(text, form).lemma).toBe(lemma);
  });
  it.each([
    ['Außenminister', ['außen', 'Minister']],
    ['Straßensperre', ['Straße', 'Sperre']],
    ['Angel', undefined],
    ['Ausnahme', undefined],
    ['Einladung', undefined],
  ])('compound: %s', (form, parts) => {
    expect(tokens(form)[0]!.parts).toEqual(parts);
  });
  it('gives a truncated word the whole one', () => {
    expect(find('Die Ein- und Ausfuhr stieg.', 'Ein-')?.lemma).toBe('Einfuhr');
  });
  it('joins hyphens and keeps the words apart too', () => {
    const word = find('Sie sah die EU-Gipfel.', 'EU-Gipfel');
    expect(word.upos).toBe('NOUN');
    expect(word.segments?.map((t) => t.form)).toEqual(['EU', '-', 'Gipfel']);
  });
  it('says why', () => {
    expect(find('Er hilft mit dem alten Auto.', 'Auto').because).toContain('Dativ, because of “mit”');
    const seen = find('Der Minister sagte, er sei bereit.', 'sei');
    expect(seen.feats).toMatchObject({ Mood: 'Sub', Tense: 'Pres' });
    expect(seen.because).toContain('reported speech');
    expect(find('Ein Denkmal wird in Kursk errichtet.', 'wird').because).toContain('Passiv: “wird … errichtet”');
  });
  it('knows names and their kind', () => {
    const text = 'Bei einem Treffen mit Sergej Lawrow in Wonsan sprach Kim Jong Un.';
    expect(find(text, 'Lawrow')).toMatchObject({ isName: true, nameKind: 'person' });
    expect(find(text, 'Wonsan')).toMatchObject({ isName: true, nameKind: 'place' });
    expect(find(text, 'Treffen').isName).toBeUndefined();
  });
});

describe('analyze, whatever the text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'Haus',
          '-',
          ' ',
          '.',
          '„',
          '“',
          'an',
          'ß',
          '\ud800',
          'e\u0301',
          '\u202e',
          '\0',
          '\n',
          "'",
          '3.',
          'Dr',
          'fing',
          ':innen',
          '…',
        ),
        { maxLength: 60 },
      )
      .map((a) => a.join('')),
  );
  it('loses nothing and never throws', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let at = 0;
        for (const sentence of analyze(text, lexicon)) {
          expect(sentence.start).toBe(sentence.tokens[0]!.start);
          for (const t of sentence.tokens) {
            expect(text.slice(at, t.start)).toMatch(/^\s*$/);
            expect(text.slice(t.start, t.end)).toBe(t.form);
            at = t.end;
            if (t.partner !== undefined) expect(sentence.tokens[t.partner]).toBeDefined();
          }
          expect(sentence.end).toBe(at);
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 400 },
    );
  });
});
