import fs from 'node:fs';
import { expect, test } from 'vitest';
import { normalizeAddress } from './address.ts';
import { parseSources } from './parse-sources.ts';

const block = (more = '') => `name: Bote
about: news: local
level: B1
site: https://bote.example/
feed: https://bote.example/feed
found: a list
${more}`;

test('blocks of fields; notes are left out', () => {
  const bote = {
    name: 'Bote',
    about: 'news: local',
    level: 'B1',
    site: 'https://bote.example/',
    feed: 'https://bote.example/feed',
    found: 'a list',
  };
  expect(parseSources(`# a note\n\n${block()}\n\n# another\n${block()}`)).toEqual([bote, bote]);
  expect(parseSources('# nothing\n')).toEqual([]);
});

test.each([
  ['without feed', block().replace(/feed:.*\n/, ''), /no feed/],
  ['with an address that is none', block().replace('https://bote.example/feed', 'bote'), /is no address/],
])('a block %s throws', (_, text, expected) => {
  expect(() => parseSources(text)).toThrow(expected);
});

test('the list that comes with the program is whole, and names no feed twice', () => {
  const sources = parseSources(fs.readFileSync('content/sources.txt', 'utf8'));
  expect(sources.length).toBeGreaterThanOrEqual(10);
  // As they are stored when they are followed, so that the page knows which are.
  for (const { feed } of sources) expect(normalizeAddress(feed)).toBe(feed);
  expect(new Set(sources.map(({ feed }) => feed)).size).toBe(sources.length);
  expect(sources.every(({ level }) => /^[ABC][12](–[ABC][12])?$/.test(level))).toBe(true);
});
