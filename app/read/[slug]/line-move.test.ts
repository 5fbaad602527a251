import { expect, it } from 'vitest';
import { type Place, wordByLine } from './line-move.ts';

/** Three lines:  "aa bb cc" / "d eeeeee" / "f". */
const places: Place[] = [
  [0, 20, 0],
  [25, 45, 0],
  [50, 70, 0],
  [0, 10, 30],
  [15, 70, 30],
  [0, 10, 60],
].map(([left, right, top]) => ({ left: left!, right: right!, top: top!, bottom: top! + 20 }));

it.each<[number, 1 | -1, number | null]>([
  [0, 1, 3],
  [1, 1, 4],
  [2, 1, 4],
  [4, 1, 5],
  [5, 1, null],
  [5, -1, 3],
  [4, -1, 1],
  [3, -1, 0],
  [0, -1, null],
  [2, -1, null],
])('from word %i in direction %i: %s', (from, direction, expected) => {
  expect(wordByLine(from, direction, places.length, (index) => places[index]!)).toBe(expected);
});
