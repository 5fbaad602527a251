import { expect, it } from 'vitest';
import { paragraphAt } from './paragraph-at.ts';

const paragraphs = (...heights: number[]) => {
  let top = 0;
  return heights.map((height) => {
    const band = { top, bottom: top + height };
    top += height + 20;
    return band;
  });
};
const moved = (by: number, bands: ReturnType<typeof paragraphs>) =>
  bands.map(({ top, bottom }) => ({ top: top + by, bottom: bottom + by }));

it.each([
  ['the first, at the top of the page', moved(250, paragraphs(100, 300, 300)), 0, 0],
  ['the first, although the line is above it', moved(400, paragraphs(100, 300)), 0, 0],
  ['the one at the line', moved(-200, paragraphs(100, 300, 300)), 0.5, 2],
  ['the nearer of two', paragraphs(150, 700), 0, 0],
  ['the last, at the end of the page', moved(-500, paragraphs(300, 300, 60, 60)), 1, 3],
])('reads %s', (_, bands, progress, expected) => {
  expect(paragraphAt(bands, 800, progress)).toBe(expected);
});

it('reads nothing where nothing is', () => {
  expect(paragraphAt([], 800, 0)).toBeNull();
});
