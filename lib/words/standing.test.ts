import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { wordColor } from './color.ts';
import type { Declared, Memory } from './memory.ts';
import { standing } from './standing.ts';

it.each<[Declared | undefined, { phase: Memory['phase']; stability: number } | undefined, string]>([
  [undefined, undefined, 'met'],
  [undefined, { phase: 'new', stability: 0 }, 'new'],
  [undefined, { phase: 'learning', stability: 1 }, 'learning'],
  [undefined, { phase: 'relearning', stability: 40 }, 'learning'],
  [undefined, { phase: 'review', stability: 20.9 }, 'young'],
  [undefined, { phase: 'review', stability: 21 }, 'mature'],
  ['known', { phase: 'learning', stability: 1 }, 'known'],
  ['ignored', undefined, 'ignored'],
])('said %s, remembered %j: %s', (declared, memory, expected) => {
  expect(standing(declared, memory)).toBe(expected);
});

test('where nothing is due, list and text agree', () => {
  const memory = fc.record({
    phase: fc.constantFrom<Memory['phase']>('new', 'learning', 'review', 'relearning'),
    stability: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom<Declared>('known', 'ignored'), { nil: undefined }),
      fc.option(memory, { nil: undefined }),
      (declared, some) => {
        const full = some && { ...some, difficulty: 5, due: 1, lastReview: 0, reps: 1, lapses: 0 };
        const color = wordColor({ ...(declared && { declared }), ...(full && { memory: full }) }, 0);
        // A text does not tell apart what was never asked and what is in its first steps, nor what was tapped and what was not.
        const same: Record<string, string> = { new: 'learning', met: 'new' };
        const place = standing(declared, some);
        expect(color).toBe(same[place] ?? place);
      },
    ),
  );
});
