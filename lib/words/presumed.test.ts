import { expect, test } from 'vitest';
import { isPresumed } from './presumed.ts';

const ranks: Record<string, number> = { 'und|CONJ': 3, 'Haus|NOUN': 150, 'See|NOUN': 900, 'Rat|NOUN': 2500, 'Merkel|NAME': 80 };
const lexicon = { rank: (lemma: string, pos: string) => ranks[`${lemma}|${pos}`] };

test.each([
  ['und|CONJ', 500, true],
  ['Haus|NOUN', 150, true],
  ['Haus|NOUN', 149, false],
  ['See|NOUN|f', 1000, true], // a twin is as common as its spelling
  ['Rat|NOUN', 2000, false],
  ['Unwort|NOUN', 8000, false],
  ['Merkel|NAME', 8000, false],
  ['und|CONJ', 0, false],
])('%s among the %i commonest: %s', (key, presumed, is) => {
  expect(isPresumed(key, presumed, lexicon)).toBe(is);
});
