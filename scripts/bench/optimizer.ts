import path from 'node:path';
import { dataFolder, prepare, Server } from '../../e2e/server.ts';
import type { FitDone } from '../../jobs/fit/start.ts';
import { TRUE_WEIGHTS } from '../../jobs/fit/test-learner.ts';
import { knownHistories, writeAnswers } from '../../jobs/fit/test-log.ts';
import { HELD_OUT } from '../../lib/cards/fit-report.ts';
import { DEFAULT_PARAMETERS } from '../../lib/cards/parameters.ts';
import { predict } from '../../lib/cards/prediction.ts';
import { heldOutFrom } from '../../lib/cards/training.ts';
import type { Figure } from '../bench.ts';
import { median } from './median.ts';

const REVIEWS = 20_000;
const TIMES = 40;

/**
 * A fit to 20,000 answers of somebody whose weights are known, on the production build: what it gains on the answers it has not seen, and
 * what the pages notice of it. Times are compared within this run.
 */
export async function benchOptimizer(): Promise<Figure[]> {
  const histories = await reviewsOf(REVIEWS);
  const from = heldOutFrom(histories, HELD_OUT);
  const truth = predict(histories, from, { ...DEFAULT_PARAMETERS, version: 'the truth', weights: TRUE_WEIGHTS });
  const server = new Server(dataFolder());
  try {
    const prepared = prepare(server.folder);
    if (prepared.status !== 0) throw new Error(`prepare failed: ${prepared.stdout}${prepared.stderr}`);
    await server.start();
    // The local learner is made by the first page.
    await ask(server, '/settings');
    writeAnswers(path.join(server.folder, 'lesefluss.db'), 'local', histories);
    const quiet = { health: await times(server, '/api/health'), page: await times(server, '/words') };
    const begun = performance.now();
    await job(server, 'POST');
    const busy: typeof quiet = { health: [], page: [] };
    let report: FitDone | null = null;
    while (report === null) {
      busy.health.push(await time(server, '/api/health'));
      busy.page.push(await time(server, '/words'));
      const { state, about } = await job(server, 'GET');
      if (state === 'done') report = about;
      else if (state !== 'running') throw new Error(`The fit is ${state}.`);
    }
    const { logLoss, rmse, reviews, heldOut } = report;
    return [
      { what: 'answers learned from', value: reviews, unit: 'answers' },
      { what: 'answers held out', value: heldOut, unit: 'answers' },
      { what: 'log loss of these, with the published weights', value: logLoss.before * 1000, unit: '‰' },
      { what: '  with the fitted ones, as a share of that', value: logLoss.after / logLoss.before, unit: '×', atMost: 0.9999 },
      { what: '  with the true ones', value: truth.logLoss * 1000, unit: '‰' },
      {
        what: '  of what the truth would gain, gained',
        value: ((logLoss.before - logLoss.after) / (logLoss.before - truth.logLoss)) * 100,
        unit: '%',
      },
      { what: 'RMSE (bins), before', value: rmse.before * 100, unit: '%' },
      { what: '  after, as a share of that', value: rmse.after / rmse.before, unit: '×', atMost: 1 },
      { what: 'the fit, from the button to the figures', value: (performance.now() - begun) / 1000, unit: 's' },
      { what: 'health while it runs, against before', value: median(busy.health) / median(quiet.health), unit: '×', atMost: 3 },
      { what: 'a page while it runs, against before', value: median(busy.page) / median(quiet.page), unit: '×', atMost: 3 },
      // What blocks the server's loop would be seen here; told and not judged, since any other process on the machine is seen as well.
      { what: 'the longest answer of health while it runs', value: Math.max(...busy.health), unit: 'ms' },
      { what: '  and before', value: Math.max(...quiet.health), unit: 'ms' },
    ];
  } finally {
    await server.dispose();
  }
}

/** About so many answers that are predicted, of a year. */
async function reviewsOf(count: number) {
  const histories = await knownHistories(365, 8, TRUE_WEIGHTS);
  let found = 0;
  const enough = histories.findIndex((answers) => {
    found += answers.filter(({ days }) => days > 0).length;
    return found >= count;
  });
  return enough < 0 ? histories : histories.slice(0, enough + 1);
}

async function job(server: Server, method: 'GET' | 'POST'): Promise<{ state: string; about: FitDone }> {
  const answer = await fetch(`${server.url}/api/jobs/fit`, { method });
  return ((await answer.json()) as { job: { state: string; about: FitDone } }).job;
}

async function ask(server: Server, address: string): Promise<void> {
  const answer = await fetch(server.url + address);
  await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
}

async function time(server: Server, address: string): Promise<number> {
  const start = performance.now();
  await ask(server, address);
  return performance.now() - start;
}

async function times(server: Server, address: string): Promise<number[]> {
  await ask(server, address);
  const all: number[] = [];
  for (let n = 0; n < TIMES; n++) all.push(await time(server, address));
  return all;
}
