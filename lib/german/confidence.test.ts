import { expect, it } from 'vitest';
import { confidence } from './confidence.ts';

it('grows with the margin and is highest for what the lexicon knows', () => {
  for (const source of ['lexicon', 'rule', 'guess'] as const) {
    let last = 0;
    for (let margin = 0; margin < 1500; margin += 25) {
      const now = confidence(margin, source);
      expect(now).toBeGreaterThanOrEqual(last);
      expect(now).toBeLessThanOrEqual(1);
      last = now;
    }
  }
  expect(confidence(900, 'lexicon')).toBeGreaterThan(confidence(900, 'rule'));
});
