import { expect, test } from 'vitest';
import { ASSUMED } from '#lib/cards/workload.ts';
import { type FitJob, fitJob, learnedLine } from './fit-job.ts';
import { basisLine } from './schedule-lines.ts';

const report = { logLoss: { before: 0.4, after: 0.39 }, rmse: { before: 0.05, after: 0.04 }, weights: [] };

test('it says from how many answers was learned, and that a part was enough where it was', () => {
  expect(learnedLine({ ...report, reviews: 4000, heldOut: 1000, of: 5000 })).toBe(
    'Learned from 4,000 answers and tried on the 1,000 after them, which it had not seen.',
  );
  expect(learnedLine({ ...report, reviews: 200_000, heldOut: 50_000, of: 1_900_000 })).toMatch(/had not seen, a part of 1,900,000\.$/);
});

test('a fit that was taken back is not told of any more', () => {
  const done = (event: string | null): FitJob => ({ state: 'done', about: { ...report, reviews: 1, heldOut: 1, of: 2, event } });
  expect(fitJob(done('fit-1'), 'fit-1')).toEqual(done('fit-1'));
  expect(fitJob(done('fit-1'), null)).toBeNull();
  expect(fitJob(done('fit-1'), 'fit-2')).toBeNull();
  expect(fitJob(done(null), 'fit-2')).toEqual(done(null));
  expect(fitJob({ state: 'stopped' }, null)).toEqual({ state: 'stopped' });
  expect(fitJob(null, null)).toBeNull();
});

test('it says what the cost was computed from', () => {
  expect(basisLine(ASSUMED)).toMatch(/assumed with 10 new cards a day and 8 seconds an answer: there are too few answers yet/);
  expect(basisLine({ ...ASSUMED, isOwn: true, newADay: 1, seconds: 6.54 })).toMatch(
    /at your pace: 1 new card a day and 6\.5 seconds an answer\.$/,
  );
});
