import { expect, test } from 'vitest';
import { checkedLine } from './checked-line.ts';

const now = Date.parse('2026-03-05T15:00:00Z');

test.each<[string | null, string]>([
  ['2026-03-05T13:05:00Z', 'checked at 14:05'],
  ['2026-03-04T13:05:00Z', 'checked on 4 Mar'],
  [null, 'not checked yet'],
])('%s: %s', (last, expected) => {
  expect(checkedLine({ lastChecked: last === null ? null : Date.parse(last) }, now, 'Europe/Berlin')).toBe(expected);
});
