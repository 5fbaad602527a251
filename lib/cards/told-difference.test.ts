import { expect, test } from 'vitest';
import { told } from './told-difference.ts';
import { check } from './typed.ts';

test.each<[string, string, string]>([
  ['Nachbarn', 'Nachbarn', '“Nachbarn” is right.'],
  ['', 'Nachbarn', 'Right is “Nachbarn”.'],
  ['Nachbaren', 'Nachbarn', 'You typed “Nachbaren”; right is “Nachbarn”: “e” too much.'],
  ['Nachbar', 'Nachbarn', 'You typed “Nachbar”; right is “Nachbarn”: “n” is missing.'],
  ['Hauser', 'Häuser', 'You typed “Hauser”; right is “Häuser”: “ä” instead of “a”.'],
  ['haus', 'Haus', 'You typed “haus”; right is “Haus”: capital “H”.'],
  ['Haeuser', 'Häuser', 'You typed “Haeuser”; right is “Häuser”.'],
  ['Brto', 'Brot', 'You typed “Brto”; right is “Brot”: “ot” instead of “to”.'],
  ['die Hund', 'der Hund', 'You typed “die Hund”; right is “der Hund”: the article is wrong.'],
  ['Katze', 'der Hund', 'You typed “Katze”; right is “der Hund”.'],
])('%j for %j: %s', (typed, right, expected) => {
  expect(told(check({ label: '', answers: [right], point: 'word' }, typed, true))).toBe(expected);
});
