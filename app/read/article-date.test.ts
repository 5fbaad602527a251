import { expect, it } from 'vitest';
import { articleDate } from './article-date.ts';
import { readingMinutes } from './reading-minutes.ts';

it.each([
  ['2025-07-13', '13 July 2025'],
  ['2025-07', 'July 2025'],
  ['2025-01-01', '1 January 2025'],
  ['2025-13', '2025-13'],
  ['im Sommer', 'im Sommer'],
  ['', ''],
])('%s is shown as %s', (iso, shown) => {
  expect(articleDate(iso)).toBe(shown);
});

it.each([
  [462, '4 minutes'],
  [150, '1 minute'],
  [10, '1 minute'],
  [0, '1 minute'],
  [3300, '30 minutes'],
])('%i words take %s', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
