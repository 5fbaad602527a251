import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from './same-json.ts';

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a value is the same as its copy, with fields in any order', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(copy(value), copy(value))));
  expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});

test.each<[unknown, unknown]>([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: null }, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [[1], { 0: 1 }],
  [null, {}],
  ['1', 1],
  [JSON.parse('{"__proto__":{"x":1}}'), {}],
  [{ toString: 1 }, { valueOf: 1 }],
])('%j is not %j', (a, b) => {
  expect(sameJson(a, b)).toBe(false);
  expect(sameJson(b, a)).toBe(false);
});
