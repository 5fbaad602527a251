import { describe, expect, test } from 'vitest';
import { composeArticle } from './compose-article.ts';
import type { TextDocument } from './document.ts';
import { IMPORT_LIMITS } from './import-limits.ts';

const origin = { source: 'brief.txt', today: '2026-11-23' };
const compose = (document: TextDocument) => composeArticle(document, origin);

describe('an article from a document', () => {
  test('keeps what the document says of itself', () => {
    const about = {
      title: 'Am See',
      author: 'Ida Blum',
      source: 'Der Bote',
      date: '2020-05',
      address: 'https://bote.example/see',
      notice: 'CC BY 4.0',
    };
    expect(
      compose({ ...about, paragraphs: [{ text: 'Der See ist tief.' }, { text: 'Ufer', heading: 2 }, { text: 'Er liegt im Tal.' }] }),
    ).toEqual({
      ...about,
      id: 'am-see',
      text: 'Der See ist tief.\nUfer\nEr liegt im Tal.',
      subheadings: [1],
      levels: [2],
      translations: {},
    });
  });

  test('says where it comes from when the document does not', () => {
    expect(compose({ paragraphs: [{ text: 'Der See ist tief.' }] })).toMatchObject({ source: 'brief.txt', date: '2026-11-23' });
  });

  test.each<[string, TextDocument, string, string]>([
    ['its own title', { title: ' Am\n See ', paragraphs: [{ text: 'Er ist tief.' }] }, 'Am See', 'Er ist tief.'],
    [
      'a first heading, which is not said twice',
      { paragraphs: [{ text: 'Am See', heading: 1 }, { text: 'Er ist tief.' }] },
      'Am See',
      'Er ist tief.',
    ],
    [
      'a title that the text begins with',
      { title: 'Am See', paragraphs: [{ text: 'Am See' }, { text: 'Er ist tief.' }] },
      'Am See',
      'Er ist tief.',
    ],
    ['its beginning', { paragraphs: [{ text: 'Er ist tief.' }] }, 'Er ist tief.', 'Er ist tief.'],
  ])('is named by %s', (_, document, title, text) => {
    expect(compose(document)).toMatchObject({ title, text });
  });

  test('a title has a length', () => {
    const made = compose({ title: 'Wort '.repeat(100), paragraphs: [{ text: 'Er ist tief.' }] });
    expect('title' in made && made.title.length).toBeLessThanOrEqual(IMPORT_LIMITS.title);
  });

  test.each<[string, TextDocument, RegExp]>([
    ['nothing', { paragraphs: [] }, /no text/],
    ['only signs', { title: 'T', paragraphs: [{ text: '… 123 !' }] }, /no text/],
    ['too many words', { title: 'T', paragraphs: [{ text: 'ab '.repeat(IMPORT_LIMITS.words + 1) }] }, /500,001 words/],
    ['too many letters', { title: 'T', paragraphs: [{ text: 'a'.repeat(IMPORT_LIMITS.characters + 1) }] }, /too long/],
  ])('refuses %s with a sentence', (_, document, sentence) => {
    expect(compose(document)).toEqual({ problem: expect.stringMatching(sentence) });
  });
});
