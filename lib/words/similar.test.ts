import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { distance, likeness } from './similar.ts';

it.each<[string, string, number | null]>([
  ['Arm', 'arm', 0],
  ['drucken', 'drücken', 0],
  ['schon', 'schön', 0],
  ['Leiter', 'Leitern', 1],
  ['verlieren', 'verleihen', 2],
  ['Kirche', 'Kirsche', 1],
  ['lesen', 'lösen', 1],
  ['entwickeln', 'einwickeln', 2],
  ['Haus', 'Maus', 2],
  ['Haus', 'Baum', null],
  ['an', 'in', null],
  ['rufen', 'anrufen', null],
  ['Stadt', 'Staat', 1],
])('%s and %s: %s', (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected);
  expect(likeness(other, one)).toBe(expected);
});

test('a distance is that of the whole table, or infinite', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const whole = distance(a, b, 99);
      expect(distance(a, b, most)).toBe(whole <= most ? whole : Number.POSITIVE_INFINITY);
      expect(distance(b, a, 99)).toBe(whole);
      expect(distance(a, a, 0)).toBe(0);
    }),
  );
});
