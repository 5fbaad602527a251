import { expect, it } from 'vitest';
import type { Done } from '#lib/cards/lately.ts';
import { latelyLine } from './lately-line.ts';

const done = (more: Partial<Done>): Done => ({ id: 'x', at: 0, article: 'a', finished: true, cards: 0, passed: 0, events: ['x'], ...more });

it.each([
  [done({ cards: 5, passed: 3 }), 'Finished …, 5 cards made, 3 words read over without a tap'],
  [done({ cards: 1 }), 'Finished …, 1 card made'],
  [done({ passed: 1 }), 'Finished …, 1 word read over without a tap'],
  [done({}), 'Finished …'],
  [done({ page: 12, passed: 2 }), 'Finished page 12 of …, 2 words read over without a tap'],
  [done({ finished: false, cards: 8 }), '8 cards made from …'],
])('%j', (each, expected) => {
  expect(latelyLine(each).join('…')).toBe(expected);
});
