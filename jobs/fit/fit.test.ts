import { default_w } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { database } from '#db/client.ts';
import { recordEvents } from '#db/events.ts';
import { learner } from '#db/learners.ts';
import { currentParameters } from '#db/parameters.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { event } from '#db/test-events.ts';
import { trainingLog } from '#db/training-log.ts';
import type { FitReport } from '#lib/cards/fit-report.ts';
import { isBetter } from '#lib/cards/fit-report.ts';
import { predict } from '#lib/cards/prediction.ts';
import { heldOutFrom } from '#lib/cards/training.ts';
import { readSettings } from '#settings';
import type { JobState } from '../running.ts';
import { fit } from './fit.ts';
import { optimizer } from './optimizer.ts';
import { type FitDone, fitState, startFit, stopFit } from './start.ts';
import { knownHistories, writeAnswers } from './test-log.ts';

useTestDatabase();

const nothing = () => {};
const file = () => readSettings().databaseFile;
/** Of somebody who forgets much faster than the average: the published weights are wrong by far. */
const FORGETFUL = default_w.map((weight, at) => (at < 4 ? weight / 3 : at === 8 ? 1.1 : weight));

async function ended(who: { id: string }): Promise<JobState> {
  for (;;) {
    const state = fitState(who);
    if (state && state.state !== 'running') return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('weights are fitted in a process of their own, taken when they predict better, and only then; they can be taken back', async () => {
  const who = { ...(await newLearner()), zone: 'Europe/Berlin' };
  writeAnswers(file(), who.id, await knownHistories(50, 6, FORGETFUL));
  expect(startFit(who)).toMatchObject({ state: 'running' });
  const done = await ended(who);
  if (done.state !== 'done') throw new Error(JSON.stringify(done));
  const report = done.about as FitDone;
  expect(report.logLoss.after).toBeLessThan(report.logLoss.before);
  expect(report.heldOut / (report.heldOut + report.reviews)).toBeCloseTo(0.2, 1);
  const now = async () => currentParameters((await learner(who.id))!);
  expect(await now()).toMatchObject({ version: `fsrs-6:90:36500:${report.event}`, weights: report.weights });
  // From the same log nothing better can be learned.
  startFit(who);
  const second = await ended(who);
  expect(second).toMatchObject({ state: 'done', about: { event: null, logLoss: { before: report.logLoss.after } } });
  expect((await now()).weights).toEqual(report.weights);
  await recordEvents(who, [event(Date.now(), { type: 'undone', target: report.event })], Date.now());
  expect((await now()).version).toBe('fsrs-6');
});

test('what predicts no better is not taken', () => {
  const report = (logLoss: [number, number], rmse: [number, number]) =>
    isBetter({ logLoss: { before: logLoss[0], after: logLoss[1] }, rmse: { before: rmse[0], after: rmse[1] } });
  expect(report([0.4, 0.39], [0.05, 0.04])).toBe(true);
  expect(report([0.4, 0.39], [0.05, 0.05])).toBe(true);
  expect(report([0.4, 0.4], [0.05, 0.04])).toBe(false);
  expect(report([0.4, 0.39], [0.05, 0.051])).toBe(false);
  expect(report([0.4, 0.41], [0.05, 0.04])).toBe(false);
});

test.each([
  ['nothing was answered', 0, /^There are 0 answers from a later day so far, and 400 are needed/],
  ['too little was answered', 12, /^There are \d+ answers from a later day so far, and 400 are needed/],
])('where %s it says how much is needed', async (_, days, sentence) => {
  const who = await newLearner();
  writeAnswers(file(), who.id, await knownHistories(days, 5));
  expect(await fit(who.id, nothing)).toEqual({ problem: expect.stringMatching(sentence) });
});

test('stopped, it ends at once, and the weights stay', async () => {
  const who = { ...(await newLearner()), zone: 'Europe/Berlin' };
  writeAnswers(file(), who.id, await knownHistories(50, 6, FORGETFUL));
  startFit(who);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await stopFit(who)).toEqual({ state: 'stopped' });
  expect(await database().event.count({ where: { learnerId: who.id, type: 'parameters-fitted' } })).toBe(0);
});

test('on a machine without the optimizer it says so, and all else works', async () => {
  const train = await optimizer(() => Promise.reject(new Error('Cannot find native binding.')));
  expect(train).toEqual({
    problem: expect.stringMatching(/^The optimizer cannot be loaded on this machine \(\w+, \w+\), so the weights stay/),
  });
});

test('it tells how far it is, from reading to trying', async () => {
  const who = await newLearner();
  writeAnswers(file(), who.id, await knownHistories(50, 6, FORGETFUL));
  const told: [string, number][] = [];
  const report = await fit(who.id, (doing, share) => told.push([doing, share]));
  expect(report).toHaveProperty('weights');
  const steps = [...new Set(told.map(([doing]) => doing))];
  expect(steps).toEqual(['Reading your answers', 'Looking for better weights', 'Trying them on answers they have not seen']);
  for (const [, share] of told) expect(share).toBeLessThanOrEqual(1);
});

test('what was taken back is not learned from, and of a very long log a part is read', async () => {
  const who = await newLearner();
  const histories = await knownHistories(40, 6);
  writeAnswers(file(), who.id, histories);
  const whole = await trainingLog(who.id, 1e9, nothing);
  const answers = histories.reduce((sum, { length }) => sum + length, 0);
  expect(whole).toMatchObject({ all: answers, read: answers });
  const byBegin = (a: { at: number }[], b: { at: number }[]) => a[0]!.at - b[0]!.at;
  // Cards that were asked once say nothing.
  expect(whole.histories.sort(byBegin)).toEqual(histories.filter(({ length }) => length > 1).sort(byBegin));
  const part = await trainingLog(who.id, answers / 3, nothing);
  expect(part.read).toBeGreaterThanOrEqual(answers / 3);
  expect(part.read).toBeLessThan(answers / 2);
  expect(part.all).toBe(answers);
  await database().event.updateMany({ where: { learnerId: who.id, wordKey: 'Wort0|NOUN' }, data: { undone: true } });
  expect((await trainingLog(who.id, 1e9, nothing)).all).toBe(answers - histories[0]!.length);
});

test('the true weights predict better than those of another learner', async () => {
  const histories = await knownHistories(100, 6, FORGETFUL);
  const from = heldOutFrom(histories, 0.2);
  const parameters = { version: 'true', retention: 0.9, maximumInterval: 36_500 };
  const [truth, others] = [predict(histories, from, { ...parameters, weights: FORGETFUL }), predict(histories, from, parameters)];
  expect(truth.logLoss).toBeLessThan(others.logLoss);
  expect(truth.rmse).toBeLessThan(others.rmse);
  const report: Pick<FitReport, 'logLoss' | 'rmse'> = {
    logLoss: { before: others.logLoss, after: truth.logLoss },
    rmse: { before: others.rmse, after: truth.rmse },
  };
  expect(isBetter(report)).toBe(true);
});
