import { expect, test } from 'vitest';
import { parametersFor } from './parameters.ts';
import { ASSUMED, type WorkloadBasis, workload, workloadLine } from './workload.ts';

const wish = (retention: number, maximumInterval = 36_500) => parametersFor({ retention, maximumInterval }, null, new Map());
const own: WorkloadBasis = {
  cards: Array.from({ length: 200 }, (_, n) => [1 + (n % 90), 3 + (n % 6), n % 20, (n * 7) % 60] as const),
  each: 3,
  newADay: 12,
  seconds: 7,
  isOwn: true,
};

test.each([
  ['assumed', ASSUMED],
  ['one’s own', own],
])('to remember more costs more, with %s cards', (_, basis) => {
  const costs = [0.75, 0.85, 0.9, 0.94, 0.97].map((retention) => workload(basis, wish(retention)).minutesADay);
  for (const [at, cost] of costs.entries()) if (at > 0) expect(cost).toBeGreaterThan(costs[at - 1]!);
});

test('a short longest interval costs more', () => {
  expect(workload(own, wish(0.9, 30)).answersADay).toBeGreaterThan(workload(own, wish(0.9)).answersADay * 1.3);
});

test('the same wish costs the same, and time goes with the pace', () => {
  const once = workload(own, wish(0.9));
  expect(workload(own, wish(0.9))).toEqual(once);
  expect(workload({ ...own, seconds: 14 }, wish(0.9)).minutesADay).toBeCloseTo(once.minutesADay * 2, 8);
  expect(workload({ ...own, each: 6 }, wish(0.9)).answersADay).toBeGreaterThan(once.answersADay);
});

test('who has no cards and begins none has nothing to do', () => {
  expect(workload({ ...ASSUMED, newADay: 0 }, wish(0.9))).toEqual({ answersADay: 0, minutesADay: 0 });
});

test('what it costs is told as one would say it', () => {
  expect(workloadLine({ answersADay: 62.4, minutesADay: 9.2 })).toBe('About 9 minutes a day, 62 answers');
  expect(workloadLine({ answersADay: 1.2, minutesADay: 0.8 })).toBe('About a minute a day, 1 answer');
  expect(workloadLine({ answersADay: 0.2, minutesADay: 0.1 })).toBe('Less than a minute a day, 0 answers');
  expect(workloadLine({ answersADay: 1234, minutesADay: 154 })).toBe('About 154 minutes a day, 1,234 answers');
});
