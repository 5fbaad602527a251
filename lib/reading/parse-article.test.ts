import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';

const about = 'title: Ein See\nsource: Lesefluss\ndate: 2026-01\nsubheading: Am Ufer\nnotice: Written for the project.';
const text = 'Der See ist tief. Er ist kalt.\nAm Ufer\nDort steht ein Haus.\n';
const english = 'Der See ist tief.\nThe lake is deep.\n\nEr ist kalt.\nIt is cold.\n';

describe('parseArticle', () => {
  it('reads headline, rights, subheadings and translations', () => {
    expect(parseArticle('see', { about, text, english })).toEqual({
      id: 'see',
      title: 'Ein See',
      source: 'Lesefluss',
      date: '2026-01',
      notice: 'Written for the project.',
      text: 'Der See ist tief. Er ist kalt.\nAm Ufer\nDort steht ein Haus.',
      subheadings: [1],
      translations: { 'Der See ist tief.': 'The lake is deep.', 'Er ist kalt.': 'It is cold.' },
    });
  });

  it.each([
    ['no title', { about: 'source: x', text }, 'title'],
    ['an unknown name', { about: `${about}\nauthor: me`, text }, 'author: me'],
    ['a line without a name', { about: `${about}\nhello`, text }, 'hello'],
    ['a date in words', { about: 'title: t\nsource: s\ndate: July 2025', text }, 'July 2025'],
    ['no text', { about: 'title: t\nsource: s', text: ' \n' }, 'no text'],
    ['a subheading that is not there', { about: 'title: t\nsource: s\nsubheading: Im Wald', text }, 'Im Wald'],
    ['a sentence without a translation', { about, text, english: 'Er ist kalt.\n' }, 'pair of lines'],
    ['a sentence that is not in the text', { about, text, english: 'Er ist warm.\nIt is warm.' }, 'Er ist warm.'],
    ['sentences in another order', { about, text, english: 'Er ist kalt.\nIt is cold.\n\nDer See ist tief.\nThe lake is deep.' }, 'order'],
  ])('says what is wrong: %s', (_, files, word) => {
    const result = parseArticle('see', files);
    expect(result).toHaveProperty('problem');
    expect((result as { problem: string }).problem).toContain(word);
  });
});

describe('the bundled articles', () => {
  const folder = new URL('../../content/', import.meta.url);
  const slugs = fs.readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory());
  it.each(slugs.map(({ name }) => name))('%s can be read, and its origin and licence are told', (slug) => {
    const read = (name: string) => fs.readFileSync(new URL(`${slug}/${name}.txt`, folder), 'utf8');
    const article = parseArticle(slug, { about: read('about'), text: read('text'), english: read('english') });
    expect(article).not.toHaveProperty('problem');
    expect(fs.readFileSync(new URL('README.md', folder), 'utf8')).toContain(`\`${slug}\` |`);
  });
});
