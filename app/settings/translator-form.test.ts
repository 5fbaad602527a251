import { expect, it } from 'vitest';
import { hasKey, type KeptKey } from './translator-form.ts';

const keys: KeptKey[] = [
  { service: 'deepl', server: null },
  { service: 'openai', server: 'http://localhost:1234' },
];

it.each([
  ['deepl', '', true],
  ['deepl', 'whatever', true],
  ['openai', 'localhost:1234/v1', true],
  ['openai', 'localhost:1235', false],
  ['openai', '', false],
  ['libretranslate', 'localhost:1234', false],
] as const)('of %s at %j a key is kept: %s', (service, address, is) => {
  expect(hasKey(keys, service, address)).toBe(is);
});
