import fc from 'fast-check';
import { expect, it } from 'vitest';
import { besideLine, scrollForSheet } from './place-card.ts';

const line = (top: number) => ({ top, bottom: top + 30 });

it.each([
  ['in the middle: level with the line', 300, 200, -900, 276],
  ['near the bottom: moved up', 780, 300, -900, 488],
  ['near the top: not above the window', 5, 300, -900, 12],
  ['higher than the window: its head is visible', 400, 900, -900, 12],
  ['not over the headline', 320, 600, 280, 280],
  ['the headline is far down: rather over it than without room', 700, 600, 650, 400],
])('%s', (_, top, height, ceiling, expected) => {
  expect(besideLine(line(top), height, 800, ceiling).top).toBe(expected);
});

it('is always whole on screen, with what does not fit scrolled inside', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -50, max: 900 }),
      fc.integer({ min: 50, max: 2000 }),
      fc.integer({ min: -2000, max: 900 }),
      (top, height, ceiling) => {
        const place = besideLine(line(top), height, 800, ceiling);
        expect(place.top).toBeGreaterThanOrEqual(12);
        expect(place.top + Math.min(height, place.most)).toBeLessThanOrEqual(788);
      },
    ),
  );
});

it.each([
  ['visible: nothing moves', 100, 0],
  ['just above the sheet: nothing moves', 458, 0],
  ['covered: just so far', 470, 12],
  ['at the bottom', 770, 312],
  ['half above the window', -10, -22],
])('sheet of 300 in a window of 800, line %s', (_, top, expected) => {
  expect(scrollForSheet(line(top), 300, 800)).toBe(expected);
});

it('never covers the line with the sheet, if the window has room for both', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 740 }), (top, height) => {
      const by = scrollForSheet(line(top), height, 844);
      expect(top + 30 - by).toBeLessThanOrEqual(844 - height);
      expect(top - by).toBeGreaterThanOrEqual(0);
    }),
  );
});
