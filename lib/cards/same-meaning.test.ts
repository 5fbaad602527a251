import { expect, test } from 'vitest';
import { sameMeaning } from './same-meaning.ts';

test.each<[string, string[], boolean]>([
  ['region; area (British)', ['area', 'territory'], true],
  ['to begin', ['begin'], true],
  ['the house', ['House'], true],
  ['sich ~: to remember', ['to remember'], true],
  ['region', ['religion'], false],
  ['region', [], false],
  ['(British)', ['(British)'], false],
  ['area code', ['area'], false],
])('%j and %j: %s', (line, glosses, expected) => {
  expect(sameMeaning(line, glosses)).toBe(expected);
});
