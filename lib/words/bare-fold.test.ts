import { expect, it } from 'vitest';
import { bareFold } from './bare-fold.ts';
import { withUmlauts } from './with-umlauts.ts';

it.each([
  ['Häuser', 'hauser'],
  ['Außenminister', 'aussenminister'],
  ['U-Bahn', 'ubahn'],
  ['Café', 'cafe'],
  ['in  Kraft treten', 'in kraft treten'],
  ['…', ''],
])('%j is put in order as %j', (text, expected) => {
  expect(bareFold(text)).toBe(expected);
});

it('orders as a German dictionary does', () => {
  const words = [
    'zu',
    'Äpfel',
    'apart',
    'Apfel',
    'Strasse',
    'Straße',
    'Straßenbahn',
    'ölig',
    'offen',
    'Öl',
    'Ofen',
    'über',
    'üben',
    'U-Bahn',
  ];
  const collator = new Intl.Collator('de', { sensitivity: 'base', ignorePunctuation: true });
  const ours = [...words].sort((a, b) => (bareFold(a) < bareFold(b) ? -1 : bareFold(a) > bareFold(b) ? 1 : 0));
  expect(ours).toEqual([...words].sort(collator.compare));
});

it.each([
  ['hauser', ['häuser']],
  ['Haeuser', ['Häuser']],
  ['grösser', ['größer']],
  ['schön', []],
  ['ist', []],
  ['Ubung', ['Übung', 'Übüng', 'Ubüng']],
])('%s may be %j', (word, spellings) => {
  expect(withUmlauts(word).sort()).toEqual(expect.arrayContaining(spellings.sort()));
  expect(withUmlauts(word)).not.toContain(word);
});

it('tries a bounded number of spellings', () => {
  expect(withUmlauts('a'.repeat(100)).length).toBeLessThan(6000);
});
