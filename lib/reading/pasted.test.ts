import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS as LIMITS } from './import-limits.ts';
import { readPasted } from './pasted.ts';
import { slug } from './slug.ts';
import { wordCount } from './word-count.ts';

describe('readPasted', () => {
  test.each<[string, string, string, string, string]>([
    ['a title and paragraphs', 'Besuch', 'Er kam.\n\n\nSie ging.', 'Besuch', 'Er kam.\nSie ging.'],
    ['the first line as title', '', 'Besuch aus Moskau\n\nDer Minister kam.', 'Besuch aus Moskau', 'Der Minister kam.'],
    ['a first sentence is no title', '', 'Er kam.\nSie ging.', 'Er kam.', 'Er kam.\nSie ging.'],
    ['Windows line ends', 'T', 'Er kam.\r\nSie ging.\rAus.', 'T', 'Er kam.\nSie ging.\nAus.'],
    ['soft hyphens and invisible characters', 'T', 'Außen\u00administer\u200b kam\u0007.', 'T', 'Außenminister kam.'],
    ['letters in two pieces', 'U\u0308ber', 'Fu\u0308r alle.', 'Über', 'Für alle.'],
    ['other spaces', 'T', 'Am 3.\u202fMai\u00a0 kam\ter.', 'T', 'Am 3. Mai kam er.'],
  ])('%s', (_, title, text, expectedTitle, expectedText) => {
    expect(readPasted(title, text)).toEqual({ title: expectedTitle, text: expectedText });
  });

  test('a long text without a title is named by its beginning', () => {
    const pasted = readPasted('', 'Gerade erst hatte der Machthaber im Osten des Landes eine neue Ferienanlage eröffnet.');
    expect(pasted).toMatchObject({ title: 'Gerade erst hatte der Machthaber im Osten des Landes eine …' });
  });

  test.each<[string, string, string, string]>([
    ['nothing', '', '', 'empty'],
    ['only spaces', 'Titel', ' \n\t\n ', 'empty'],
    ['only signs', 'Titel', '… 123 !', 'empty'],
    ['one word too many', 'Titel', 'Wort '.repeat(LIMITS.words + 1), 'too-long'],
    ['one endless word', 'Titel', 'a'.repeat(LIMITS.characters + 1), 'too-long'],
    ['an endless title', 'T'.repeat(LIMITS.title + 1), 'Er kam.', 'too-long'],
  ])('refuses %s with a sentence', (_, title, text, problem) => {
    const pasted = readPasted(title, text);
    expect(pasted).toMatchObject({ problem });
    expect('message' in pasted && pasted.message).toMatch(/^[A-Z].*\.$/);
  });

  test('takes exactly the limit', () => {
    expect(readPasted('Titel', 'Wort '.repeat(LIMITS.words))).toHaveProperty('text');
  });
});

test.each<[string, number]>([
  ['', 0],
  ['Er kam.', 2],
  ['2022 kam Putins Außen-Minister – endlich!', 5],
])('%j has %d words', (text, words) => {
  expect(wordCount(text)).toBe(words);
});

test.each<[string, string]>([
  ['Köln & Düsseldorf: Größe?', 'koeln-duesseldorf-groesse'],
  ['Émile Zola', 'emile-zola'],
  ['日本', 'text'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(100), 'x'.repeat(60)],
])('the slug of %j is %s', (title, expected) => {
  expect(slug(title)).toBe(expected);
});
