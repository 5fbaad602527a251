import { expect, test } from 'vitest';
import { numberIn, protobufFields, textIn } from './protobuf.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('numbers, text and what is skipped', () => {
  const fields = protobufFields(bytes(0x08, 0xac, 0x02, 0x12, 3, 0xc3, 0xbc, 0x62, 0x1d, 0, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 0, 0, 0));
  expect(numberIn(fields, 1)).toBe(300);
  expect(textIn(fields, 2)).toBe('üb');
  expect(numberIn(fields, 3)).toBeUndefined();
  expect(textIn(fields, 1)).toBe('');
});

test('the last of several counts, and nothing is no error', () => {
  expect(numberIn(protobufFields(bytes(0x08, 1, 0x08, 3)), 1)).toBe(3);
  expect(protobufFields(bytes())).toEqual([]);
});

test.each([
  ['a number that is cut off', bytes(0x08, 0x80)],
  ['a number without end', bytes(0x08, ...Array<number>(12).fill(0x80))],
  ['a field longer than its message', bytes(0x12, 50, 1)],
  ['a field without a number', bytes(0x00)],
  ['a kind of field that there is not', bytes(0x0b)],
  ['a fixed field that is cut off', bytes(0x0d, 1)],
])('%s is refused', (_, message) => expect(() => protobufFields(message)).toThrow(RangeError));
