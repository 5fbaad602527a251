import { expect, it } from 'vitest';
import type { Translated } from '#lib/reading/translator.ts';
import { translatorFor } from './translator-for.ts';

const text = 'Ja. Er kam. Nein.';
const sentences = [
  { start: 100, end: 103 },
  { start: 104, end: 111 },
  { start: 112, end: 117 },
];
const kept = async (texts: string[]): Promise<Record<string, Translated>> => {
  expect(texts).toEqual(['Ja.', 'Er kam.', 'Nein.']);
  return { 'Er kam.': { text: 'He came.', by: 'browser' } };
};

it('finds the sentences of a later page, and tells what is kept of them by their number', async () => {
  const translator = translatorFor({ settings: {} }, false, { text, start: 100 }, sentences, kept);
  expect(translator).toMatchObject({ language: 'eng', service: null, browser: true });
  expect(await translator.kept).toEqual({ 1: { text: 'He came.', by: 'browser' } });
});

it.each([
  [{ translator: 'deepl' }, false, null],
  [{ translator: 'deepl' }, true, 'DeepL'],
  [{ translator: 'openai', 'translator-address': 'localhost:1234', 'translator-model': 'small' }, false, 'small'],
  [{ translator: 'libretranslate', 'translator-address': 'ftp://x' }, false, null],
])('%j with key %s: %s', (settings, key, service) => {
  expect(translatorFor({ settings }, key, { text, start: 100 }, sentences, kept).service).toBe(service);
});
