import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeAddress, readAddress } from './address.ts';

test.each<[string, string | null]>([
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://Example.ORG:443/Seite', 'https://example.org/Seite'],
  ['http://example.org:80/', 'http://example.org/'],
  ['http://example.org:8080/', 'http://example.org:8080/'],
  ['example.org/artikel', 'https://example.org/artikel'],
  [' www.example.org ', 'https://www.example.org/'],
  ['example.org:8080/a', 'https://example.org:8080/a'],
  ['https://example.org/a#oben', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&id=3&UTM_Medium=y&fbclid=z', 'https://example.org/a?id=3'],
  ['https://example.org/a?utm_source=x', 'https://example.org/a'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
  ['https://me:secret@example.org/', 'https://example.org/'],
  ['https://bücher.example/größe', 'https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe'],
  // Parameters that name the page stay.
  ['https://example.org/?p=12&reference=3', 'https://example.org/?p=12&reference=3'],
  ['http://example.org/a', 'http://example.org/a'],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['ftp://example.org/', null],
  ['https://example.org/\u0000', null],
  ['https://exam\nple.org/', null],
  ['Haus', null],
  ['Das ist kein Link.', null],
  ['', null],
])('%j → %j', (text, expected) => {
  expect(normalizeAddress(text)).toBe(expected);
});

test('a normalized address stays what it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = normalizeAddress(url)!;
      expect(normalizeAddress(once)).toBe(once);
    }),
  );
});

test('nothing typed makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void [readAddress(text), normalizeAddress(text)]));
});
