import { expect, it } from 'vitest';
import { offerLine } from './offer-line.ts';

const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}|NOUN`);

it.each([
  [{ words: words(8), from: 0.88, to: 0.952, target: 0.95 }, 'Learn these 8 words first and you will know 95 %'],
  [{ words: words(1), from: 0.94, to: 0.95, target: 0.95 }, 'Learn this word first and you will know 95 %'],
  [{ words: words(8), from: 0.849, to: 0.9199 }, 'Learn these 8 words first: they bring you from 84 to 91 %'],
  [{ words: words(1), from: 0.2, to: 0.29 }, 'Learn this word first: it brings you from 20 to 29 %'],
])('%j', (offer, expected) => {
  expect(offerLine(offer)).toBe(expected);
});
