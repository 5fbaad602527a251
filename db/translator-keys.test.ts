import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '#settings';
import { useTestDatabase } from './test-database.ts';
import { removeTranslatorKey, setTranslatorKey, translatorKey, translatorKeys } from './translator-keys.ts';

useTestDatabase();
const ann = { id: 'ann' };
const ben = { id: 'ben' };
const place = () => path.join(readSettings().data, 'translator-keys.json');

it('a key is kept per learner and service, replaced, and removed for good', () => {
  setTranslatorKey(ann, 'deepl', '', 'abc:fx');
  setTranslatorKey(ann, 'libretranslate', 'localhost:5000', 'libre');
  setTranslatorKey(ben, 'deepl', '', 'bens');
  expect(translatorKey(ann, 'deepl', '')).toBe('abc:fx');
  expect(translatorKey(ann, 'libretranslate', 'http://localhost:5000/')).toBe('libre');
  expect(translatorKey(ann, 'openai', 'localhost:5000')).toBeNull();
  setTranslatorKey(ann, 'deepl', '', 'new:fx');
  expect(translatorKey(ann, 'deepl', '')).toBe('new:fx');
  removeTranslatorKey(ann, 'deepl');
  expect(translatorKey(ann, 'deepl', '')).toBeNull();
  expect(translatorKey(ben, 'deepl', '')).toBe('bens');
  expect(readFileSync(place(), 'utf8')).not.toMatch(/abc:fx|new:fx/u);
});

it.each(['https://localhost:5000', 'http://localhost:5001', 'http://other:5000', 'http://localhost.example.org:5000', ''])(
  'a key given for http://localhost:5000 is not for %j',
  (address) => {
    setTranslatorKey(ann, 'openai', 'http://localhost:5000/v1', 'mine');
    expect(translatorKey(ann, 'openai', 'http://localhost:5000/other')).toBe('mine');
    expect(translatorKey(ann, 'openai', address)).toBeNull();
  },
);

it('tells which keys there are, never the keys', () => {
  const cid = { id: 'cid' };
  setTranslatorKey(cid, 'openai', 'localhost:1234/v1', 'secret');
  setTranslatorKey(cid, 'deepl', '', 'secret');
  expect(translatorKeys(cid)).toEqual([
    { service: 'openai', server: 'http://localhost:1234' },
    { service: 'deepl', server: null },
  ]);
  expect(translatorKeys({ id: 'nobody' })).toEqual([]);
});

it('only the owner of the program can read the file, and no part of it is left behind', () => {
  setTranslatorKey(ann, 'deepl', '', 'abc');
  expect(statSync(place()).mode & 0o777).toBe(0o600);
  expect(readdirSync(readSettings().data).filter((name) => name.startsWith('translator-keys'))).toEqual(['translator-keys.json']);
});

it.each(['', '{', '[]', '{"ann": {"deepl": 5}}'])('a file that says %j has no keys, and takes new ones', (content) => {
  writeFileSync(place(), content);
  expect(translatorKey(ann, 'deepl', '')).toBeNull();
  setTranslatorKey(ann, 'deepl', '', 'again');
  expect(translatorKey(ann, 'deepl', '')).toBe('again');
});

it.each(['two words', 'line\nbreak', 'schlüssel', '', 'x'.repeat(501)])('%j is no key', (key) => {
  expect(() => setTranslatorKey(ann, 'deepl', '', key)).toThrow('printable');
});
