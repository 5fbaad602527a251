import { describe, expect, it } from 'vitest';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Upos } from '#lib/german/word.ts';
import { partGloss } from './compound.ts';
import { excerpt } from './excerpt.ts';
import { FREEDICT_LANGUAGES, type GlossLanguage } from './gloss-language.ts';
import { lookUp } from './lookup.ts';
import { rankGlosses } from './sense.ts';
import { withGapsFilled } from './with-gaps-filled.ts';

const english = excerpt(`
Hilfe {f} :: help
Militär {n} :: military
Küste {f} :: coast
Kahn {m} :: boat
Land {n} :: country
anlegen {vt} :: to moor
`);
const language = (code: GlossLanguage) => ({
  ...excerpt(`
Hilfe {f} :: aide
Militär {n} :: armée
klar {adj} :: clair
legen {vt} :: poser
Heiliges Land {n} :: Terre Sainte
`),
  language: code,
});
const lexicon = { readings: () => [], verb: () => null, noun: () => [] } as unknown as Lexicon;
const first = (lemma: string, upos: Upos, dictionary = withGapsFilled(language('fra'), english), parts?: string[]) => {
  const found = lookUp({ lemma, upos, ...(parts && { parts }) }, dictionary, lexicon);
  return { ...found, text: rankGlosses(found.senses, { upos })[0]?.gloss.text };
};

describe('a dictionary whose gaps another one fills', () => {
  it.each<[string, Upos, string, string[] | undefined]>([
    ['Hilfe', 'NOUN', 'aide', undefined],
    // The chain works in the language that was asked for.
    ['HILFE', 'NOUN', 'aide', undefined],
    ['unklar', 'ADJ', 'pas clair', undefined],
    ['21.', 'ADJ', '21e', undefined],
    ['1970er', 'ADJ', 'années 1970', undefined],
    // What describes stands behind the noun in French.
    ['Militärhilfe', 'NOUN', 'aide armée', ['Militär', 'Hilfe']],
  ])('answers %s in its own language', (lemma, upos, text, parts) => {
    expect(first(lemma, upos, undefined, parts)).toMatchObject({ text, language: 'fra' });
    expect(first(lemma, upos, undefined, parts).fillsGap).toBeUndefined();
  });

  it('is filled where it knows nothing', () => {
    expect(first('Kahn', 'NOUN')).toMatchObject({ text: 'boat', fillsGap: true, source: 'lexicon' });
    expect(first('Kahn', 'NOUN').language).toBeUndefined();
    expect(partGloss('Kahn', withGapsFilled(language('fra'), english), lexicon)).toBe('boat');
  });

  it('is filled where it could only guess', () => {
    expect(first('anlegen', 'VERB', language('fra'))).toMatchObject({ text: 'poser', source: 'guess' });
    expect(first('anlegen', 'VERB')).toMatchObject({ text: 'to moor', fillsGap: true });
  });

  it('is filled where only a phrase contains the word, which is no part of a compound either', () => {
    expect(first('Land', 'NOUN', language('fra'))).toMatchObject({ text: 'Terre Sainte', inside: true });
    expect(first('Land', 'NOUN')).toMatchObject({ text: 'country', fillsGap: true });
    expect(first('Hilfeland', 'NOUN', language('fra'), ['Hilfe', 'Land']).text).toBeUndefined();
    expect(partGloss('Land', language('fra'), lexicon)).toBeUndefined();
  });

  it('never mixes languages within one gloss', () => {
    const { text, fillsGap } = first('Küstenhilfe', 'NOUN', undefined, ['Küste', 'Hilfe']);
    expect({ text, fillsGap }).toEqual({ text: 'aide Küste', fillsGap: undefined });
  });

  it('knows nothing that neither knows, and nothing in another language when it stands alone', () => {
    expect(first('Segel', 'NOUN')).toMatchObject({ senses: [] });
    expect(first('Kahn', 'NOUN', language('fra'))).toMatchObject({ senses: [] });
  });

  it('has a version of its own', () => {
    expect(withGapsFilled(language('fra'), english).version).not.toBe(language('fra').version);
  });
});

describe('what the program says by itself', () => {
  it.each([
    ['eng', 'not klar', '21st', '12th', '1970s'],
    ['fra', 'pas klar', '21e', '12e', 'années 1970'],
    ['spa', 'no klar', '21.º', '12.º', 'años 1970'],
    ['swe', 'inte klar', '21:a', '12:e', '1970-talet'],
    ['tur', 'klar değil', '21.', '12.', '1970’ler'],
  ] as const)('is in %s', (code, ...texts) => {
    const dictionary = { ...excerpt('klar {adj} :: klar'), language: code };
    expect(['unklar', '21.', '12.', '1970er'].map((lemma) => first(lemma, 'ADJ', dictionary).text)).toEqual(texts);
  });

  it('is there for every language', () => {
    expect(FREEDICT_LANGUAGES).toEqual(['fra', 'spa', 'swe', 'tur']);
  });
});
