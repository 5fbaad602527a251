import { describe, expect, it } from 'vitest';
import { isTranslatedBy, missing, originLine, translatedBy, translatorChoice } from './translator.ts';

it('without a choice there is no service, and the browser may translate', () => {
  expect(translatorChoice({})).toEqual({ service: null, address: '', model: '', browser: true });
  expect(translatorChoice({ translator: 'babelfish', 'translator-address': 5, 'browser-translates': false })).toEqual({
    service: null,
    address: '',
    model: '',
    browser: false,
  });
});

describe('what is missing', () => {
  const choice = { service: null, address: '', model: '', browser: true };
  it.each([
    [{}, false, 'No service is chosen.'],
    [{ service: 'deepl' }, false, 'DeepL needs a key.'],
    [{ service: 'deepl' }, true, null],
    [{ service: 'libretranslate' }, true, 'The address is missing.'],
    [{ service: 'libretranslate', address: 'localhost:5000' }, false, null],
    [{ service: 'openai', address: 'localhost:11434/v1' }, false, 'The name of the model is missing.'],
    [{ service: 'openai', address: 'localhost:11434/v1', model: 'small' }, false, null],
  ] as const)('%j, key set: %s → %s', (over, key, line) => {
    expect(missing({ ...choice, ...over }, key)).toBe(line);
  });
});

it('each source says who it is, and that it is a machine', () => {
  expect(originLine('article')).toBe('From the article');
  expect(originLine('browser')).toBe('Your browser, translated by machine');
  expect(originLine(translatedBy('deepl', ''))).toBe('DeepL, translated by machine');
  expect(originLine(translatedBy('libretranslate', 'x'))).toBe('LibreTranslate, translated by machine');
  expect(originLine(translatedBy('openai', 'mistral-small'))).toBe('mistral-small, translated by machine');
});

it.each([
  ['article', true],
  ['browser', true],
  ['deepl', true],
  ['openai gpt', true],
  ['openai ', false],
  ['openai', false],
  ['toString', false],
  [null, false],
])('%s names a source: %s', (value, is) => {
  expect(isTranslatedBy(value)).toBe(is);
});
