import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asHtml, clozeOf, plainText } from './plain-text.ts';

test.each([
  ['<b>Haus</b>', 'Haus'],
  ['Haus<br>house', 'Haus\nhouse'],
  ['<div>Haus</div><div>Hof</div>', 'Haus\nHof'],
  ['Haus [sound:haus.mp3]', 'Haus'],
  ['<img src="x.jpg">Haus', 'Haus'],
  ['B&auml;ume&nbsp;&amp;&#32;Stra&szlig;en &#x2013; &unknown;', 'Bäume & Straßen – &unknown;'],
  ['<script>alert(1)</script>Haus<style>b{}</style>', 'Haus'],
  ['<script>alert(1)', ''],
  ['<!-- gone -->Haus', 'Haus'],
  ['a < b und c > d', 'a < b und c > d'],
  ['<a href="javascript:x()" onclick="y()">Haus</a>', 'Haus'],
  ['Ha\u00ADus\u200B', 'Haus'],
  ['a\u0000b', 'ab'],
  ['Bru\u0308cke', 'Brücke'],
  ['&#0;&#xD800;&#x110000;', '\uFFFD\uFFFD\uFFFD'],
])('“%s” reads “%s”', (html, text) => expect(plainText(html)).toBe(text));

test.each([
  ['Ich {{c1::gehe}} nach {{c2::Hause::home}}.', 'Ich gehe nach Hause.', ['gehe', 'Hause']],
  ['{{c1::Das ist}} alles', 'Das ist alles', ['Das ist']],
  ['keine', 'keine', []],
  ['{{c1::}} leer', 'leer', []],
  ['{{c1::offen', '{{c1::offen', []],
])('“%s” hides its words', (html, text, hidden) => {
  const cloze = clozeOf(html);
  expect(cloze.text).toBe(text);
  expect(cloze.holes.map(([from, to]) => cloze.text.slice(from, to))).toEqual(hidden);
});

test('any text shown as HTML reads as itself', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).map((one) => plainText(asHtml(one.replace(/[{[]/g, ''))));
  fc.assert(
    fc.property(text, (one) => {
      expect(plainText(asHtml(one))).toBe(one);
    }),
  );
});

test('a long field of brackets takes no longer than its length', () => {
  const before = process.cpuUsage().user;
  for (const part of ['<', '{{c1::', '&', '<script>', '[sound:', '<!--', '\n ']) plainText(part.repeat(200_000));
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
});
