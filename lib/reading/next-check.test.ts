import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextCheck } from './next-check.ts';

const minutes = (checked: Parameters<typeof nextCheck>[0], chance = 0.5) => nextCheck(checked, 0, chance) / 60_000;

test.each<[string, Parameters<typeof nextCheck>[0], number]>([
  ['hourly', { every: 60, failures: 0 }, 60],
  ['daily', { every: 1440, failures: 0 }, 1440],
  ['not more often than the feed wants', { every: 60, wait: 180, failures: 0 }, 180],
  ['the feed cannot put it off for ever', { every: 60, wait: 99_999, failures: 0 }, 1440],
  ['after a failure later', { every: 60, failures: 1 }, 120],
  ['after some failures much later', { every: 60, failures: 3 }, 480],
  ['after many once a day', { every: 60, failures: 99 }, 1440],
  ['a weekly one stays weekly', { every: 10_080, failures: 2 }, 10_080],
  ['as the server says', { every: 60, failures: 1, retryAfter: 6 * 3600 }, 360],
  ['but not in a year', { every: 60, failures: 1, retryAfter: 1e9 }, 1440],
])('%s', (_, checked, expected) => {
  expect(minutes(checked)).toBe(expected);
});

test('chance moves it by a tenth', () => {
  expect([minutes({ every: 60, failures: 0 }, 0), minutes({ every: 60, failures: 0 }, 1)]).toEqual([54, 66]);
});

test('it is always later than now', () => {
  const checked = fc.record({ every: fc.nat(20_000), failures: fc.nat(1000), wait: fc.nat(), retryAfter: fc.nat() });
  fc.assert(
    fc.property(checked, fc.double({ min: 0, max: 1, noNaN: true }), (each, chance) => {
      expect(nextCheck(each, 1000, chance)).toBeGreaterThan(1000);
    }),
  );
});
