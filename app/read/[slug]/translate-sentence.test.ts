import { expect, it } from 'vitest';
import { browserTrouble } from './translate-sentence.ts';

it.each([
  ['NotAllowedError', 'Try again'],
  ['NetworkError', 'network'],
  ['TimeoutError', 'does not get it'],
  ['QuotaExceededError', 'too long'],
  ['NotSupportedError', 'into this language'],
  ['UnknownError', 'could not translate'],
])('%s of the browser is a sentence', (name, says) => {
  expect(browserTrouble(new DOMException('x', name))).toContain(says);
});

it('what is no error is a sentence too', () => {
  expect(browserTrouble(undefined)).toContain('could not translate');
});
