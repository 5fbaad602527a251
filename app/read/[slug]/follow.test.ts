import { expect, it } from 'vitest';
import { followBy } from './follow.ts';

// A window of 800 pixels, of which the controls cover the lowest 100.
const span = (top: number, height = 80) => ({ top, bottom: top + height });

it.each([
  ['whole on screen', span(300), span(220), 0],
  ['just whole', span(620), span(540), 0],
  ['below the controls', span(700), span(620), 525],
  ['half above the window', span(-40), span(100), -215],
  ['tall: its first line stands at the top', span(500, 900), span(420), 476],
  ['rather tall: whole on screen', span(500, 600), span(420), 400],
  ['the one before was scrolled away above', span(900), span(-200), 0],
  ['the one before was scrolled away below', span(-500), span(900), 0],
  ['chosen, so nothing was before', span(900), null, 725],
  ['chosen, and on screen', span(300), null, 0],
])('%s', (_, sentence, before, by) => {
  expect(followBy(sentence, before, 800, 100)).toBe(by);
});
