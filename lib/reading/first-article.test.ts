import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openDictionary } from '#db/dictionary.ts';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import type { Article } from './article.ts';
import { buildGlossary } from './build-glossary.ts';
import { parseArticle } from './parse-article.ts';

const file = (name: string) => new URL(`../../${name}`, import.meta.url);
const built = fs.existsSync(file('data/dictionary.db')) && fs.existsSync(file('data/lexicon.bin'));

describe.runIf(built)('the first article, with the real dictionary and lexicon', () => {
  const read = (name: string) => fs.readFileSync(file(`content/kim-lawrow-wonsan/${name}.txt`), 'utf8');
  const article = parseArticle('kim-lawrow-wonsan', { about: read('about'), text: read('text'), english: read('english') }) as Article;
  const lexicon = openLexicon(fs.readFileSync(file('data/lexicon.bin')));
  const sentences = analyze(article.text, lexicon);
  const { dictionary } = openDictionary(file('data/dictionary.db').pathname);
  const glossary = buildGlossary(article.text, sentences, article.translations, dictionary, lexicon);
  const word = (lemma: string) => glossary.words.find((each) => each.lemma === lemma);

  it.each([
    'gerade erst',
    'aus dem Ausland',
    'Unterstützung zusagen',
    'bereit sein',
    'hoffen auf + Akk.',
    'grenzen an + Akk.',
    'sich berufen auf + Akk.',
    'dem Vernehmen nach',
    'nicht nur … sondern … auch',
    'nach Angaben von + Dat.',
    'ein Abkommen schließen',
  ])('has the phrase “%s” whole, once', (phrase) => {
    const number = glossary.units!.findIndex(({ lemma }) => lemma === phrase);
    expect(glossary.units![number]).toMatchObject({ pos: 'PHRASE', count: 1 });
    const places = glossary.sentences.flatMap(({ units = [] }) => units.filter(({ u }) => u === number));
    expect(places).toHaveLength(1);
    expect(places[0]!.tokens.length).toBeGreaterThan(1);
  });

  it('opens at least 95 % of its content words with a gloss', () => {
    const content = glossary.words.filter(({ pos }) => pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV');
    const running = content.reduce((sum, { count }) => sum + count, 0);
    const glossed = content.filter(({ senses }) => senses.length > 0).reduce((sum, { count }) => sum + count, 0);
    expect(running).toBeGreaterThan(200);
    expect(glossed / running).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['Lawrow', 'Wonsan', 'KCNA', 'Tass'])('opens %s as a name', (lemma) => {
    expect(word(lemma)).toMatchObject({ pos: 'NAME', name: expect.any(String) });
  });

  it('joins both halves of a separated verb', () => {
    const index = glossary.words.findIndex(({ lemma }) => lemma === 'stattfinden');
    const halves = glossary.sentences.flatMap(({ tokens }) => tokens.filter(({ w }) => w === index));
    expect(halves.map(({ start, end }) => article.text.slice(start, end))).toEqual(['fand', 'statt']);
    expect(halves.every((half) => half.with?.length === 1)).toBe(true);
    expect(glossary.words[index]!.count).toBe(1);
  });

  it.each([
    ['Außenminister', { article: 'der', inflection: '-s, -' }],
    ['Streitkraft', { article: 'die' }],
    ['zurückerobern', { inflection: 'eroberte zurück, hat zurückerobert' }],
  ])('shows %s with its forms', (lemma, headword) => {
    expect(word(lemma)).toMatchObject(headword);
  });

  it('has a translation for every sentence', () => {
    expect(glossary.sentences.filter(({ translation }) => translation === undefined)).toEqual([]);
  });

  it('travels in at most 30 KB', () => {
    expect(gzipSync(JSON.stringify(glossary)).length).toBeLessThanOrEqual(30_000);
  });

  it('does without a dictionary', () => {
    const bare = buildGlossary(article.text, sentences, article.translations, null, lexicon);
    expect(bare.words.every(({ senses }) => senses.length === 0)).toBe(true);
    expect(bare.words.length).toBe(glossary.words.length);
  });
});
