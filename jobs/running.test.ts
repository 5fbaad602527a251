import { expect, it } from 'vitest';
import { jobState, startJob, stopJob, type Work } from './running.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Work that goes on until it is told how to end. */
function work() {
  let end: (result: { problem: string } | object) => void = () => {};
  let progress: Parameters<Work>[0] = () => {};
  const run: Work = (tell, signal) =>
    new Promise((resolve, reject) => {
      progress = tell;
      end = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  return {
    run,
    tell: (doing: string, share: number) => progress(doing, share),
    end: (result: { problem: string } | object) => end(result),
  };
}

it('tells how far a job is, and how it ended', async () => {
  const job = work();
  expect(jobState('a')).toBeNull();
  expect(startJob('a', job.run)).toMatchObject({ state: 'running', share: 0 });
  job.tell('Reading', 0.5);
  expect(jobState('a')).toEqual({ state: 'running', doing: 'Reading', share: 0.5 });
  job.tell('Reading again', 0.2);
  expect(jobState('a')).toEqual({ state: 'running', doing: 'Reading again', share: 0.5 });
  job.end({ article: 'am-see' });
  await turn();
  expect(jobState('a')).toEqual({ state: 'done', about: { article: 'am-see' } });
});

it('runs one job of a name at a time', async () => {
  const first = work();
  startJob('b', first.run);
  first.tell('Reading', 0.3);
  expect(startJob('b', work().run)).toMatchObject({ doing: 'Reading' });
  first.end({ problem: 'It is broken.' });
  await turn();
  expect(jobState('b')).toMatchObject({ state: 'failed', problem: 'It is broken.' });
  expect(startJob('b', work().run)).toMatchObject({ state: 'running', share: 0 });
});

it('stops a job, and only that', async () => {
  startJob('c', work().run);
  startJob('d', work().run);
  await stopJob('c');
  await stopJob('never started');
  expect(jobState('c')).toEqual({ state: 'stopped' });
  expect(jobState('d')).toMatchObject({ state: 'running' });
});
