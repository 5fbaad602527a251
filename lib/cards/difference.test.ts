import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, edits, legible, type Role } from './difference.ts';

const told = (typed: string, right: string) =>
  difference(typed, right)
    .map(({ role, typed, right }) => (role === 'same' ? right : `(${role} ${typed}→${right})`))
    .join('');

test.each<[string, string, string]>([
  ['Nachbarn', 'Nachbarn', 'Nachbarn'],
  ['Nachbar', 'Nachbarn', 'Nachbar(missing →n)'],
  ['Nachbaren', 'Nachbarn', 'Nachbar(extra e→)n'],
  ['Haeuser', 'Häuser', 'H(spelled ae→ä)user'],
  ['Hauser', 'Häuser', 'H(wrong a→ä)user'],
  ['groesser', 'größer', 'gr(spelled oe→ö)(spelled ss→ß)er'],
  ['GROESSER', 'größer', '(case GR→gr)(spelled OE→ö)(spelled SS→ß)(case ER→er)'],
  ['hunde', 'Hunde', '(case h→H)unde'],
  ['Brto', 'Brot', 'Br(swapped to→ot)'],
  // Umlauts may be spelled out; letters that are none may not be drawn together.
  ['neü', 'neue', 'ne(missing →u)(wrong ü→e)'],
  ['', 'ab', '(missing →ab)'],
  ['ab', '', '(extra ab→)'],
  ['', '', ''],
])('%j for %j: %s', (typed, right, expected) => {
  expect(told(typed, right)).toBe(expected);
});

test.each<[string, string, number]>([
  ['Nachbaren', 'Nachbarn', 3],
  ['Katze', 'Hund', 1],
  ['', 'Hund', 1],
  ['Hund', 'Hund', 1],
  ['das Hnd', 'der Hund', 5],
  ['am', 'an', 1],
])('%j for %j is shown in %d pieces', (typed, right, pieces) => {
  const shown = legible(difference(typed, right));
  expect(shown.length).toBe(pieces);
  expect(shown.map((segment) => segment.right).join('')).toBe(right);
  expect(shown.map((segment) => segment.typed).join('')).toBe(typed);
});

describe('for any two strings', () => {
  const letters = fc.oneof(fc.string({ unit: fc.constantFrom(...'aäeiouüsßSnrh ') }), fc.string({ unit: 'grapheme' }));

  test('the segments join to both', () => {
    fc.assert(
      fc.property(letters, letters, (typed, right) => {
        const segments = difference(typed, right);
        for (const shown of [segments, legible(segments)]) {
          expect(shown.map((segment) => segment.typed).join('')).toBe(typed);
          expect(shown.map((segment) => segment.right).join('')).toBe(right);
        }
      }),
    );
  });

  test('what is the same has no edits, and nothing else has the role', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        expect(edits(difference(one, one))).toBe(0);
        for (const { role, typed, right } of difference(one, other)) if (role === 'same') expect(typed).toBe(right);
      }),
    );
  });

  test('it is never larger than to write all anew, and one more letter is one edit at most', () => {
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(...'aeß'), (typed, right, letter) => {
        const count = edits(difference(typed, right));
        expect(count).toBeLessThanOrEqual(Math.max([...typed].length, [...right].length));
        expect(edits(difference(typed + letter, right))).toBeLessThanOrEqual(count + 1);
      }),
    );
  });

  test('missing here is extra there, as long as no letters are spelled out', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'bdfg') });
    const count = (typed: string, right: string, ...roles: Role[]) =>
      difference(typed, right)
        .filter(({ role }) => roles.includes(role))
        .reduce((sum, segment) => sum + edits([segment]), 0);
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(edits(difference(one, other))).toBe(edits(difference(other, one)));
        expect(count(one, other, 'missing') - count(one, other, 'extra')).toBe(other.length - one.length);
      }),
    );
  });
});
