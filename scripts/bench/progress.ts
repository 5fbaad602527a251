import path from 'node:path';
import { dataFolder, prepare, Server } from '../../e2e/server.ts';
import type { Figure } from '../bench.ts';
import { fillLargeLearner } from './large-learner.ts';
import { median } from './median.ts';

const TIMES = 15;
const LEARNER = 'local';
const ZONE = 'Europe/Berlin';

/**
 * Progress and Today of learners with 1,000 to 100,000 cards and twenty answers to each, over HTTP on the production build: times are those of
 * whole pages. The largest takes some minutes to make.
 */
export async function benchProgress(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const cards of [1000, 10_000, 100_000]) figures.push(...(await measure(cards)));
  return figures;
}

async function measure(cards: number): Promise<Figure[]> {
  const server = new Server(dataFolder());
  try {
    const prepared = prepare(server.folder);
    if (prepared.status !== 0) throw new Error(`prepare failed: ${prepared.stdout}${prepared.stderr}`);
    await server.start();
    // The local learner is made by the first page.
    await open(server, '/progress');
    await server.stop();
    const now = Date.now();
    const { reviews } = fillLargeLearner(path.join(server.folder, 'lesefluss.db'), { id: LEARNER, zone: ZONE, cards, now });
    const start = performance.now();
    const counted = prepare(server.folder);
    if (counted.status !== 0) throw new Error(`prepare failed: ${counted.stdout}${counted.stderr}`);
    const seconds = (performance.now() - start) / 1000;
    await server.start();
    const of = `${cards.toLocaleString('en')} cards, ${reviews.toLocaleString('en')} answers`;
    const ms = { unit: 'ms' };
    return [
      { what: `counting all days: ${of}`, value: seconds, unit: 's' },
      { what: 'the progress page', value: await time(() => open(server, '/progress')), ...ms, atMost: 300 },
      { what: 'the newest events', value: await time(() => open(server, '/progress/events')), ...ms, atMost: 300 },
      {
        what: 'answers that were forgotten, page 100',
        value: await time(() => open(server, '/progress/events?what=forgotten&page=100')),
        ...ms,
      },
      { what: 'Today', value: await time(() => open(server, '/')), ...ms, atMost: 300 },
      { what: 'an answer, with its day', value: await answers(server), ...ms },
    ];
  } finally {
    await server.dispose();
  }
}

async function open(server: Server, address: string): Promise<void> {
  const answer = await fetch(server.url + address);
  await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
}

async function time(run: () => Promise<void>): Promise<number> {
  await run();
  const all: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const start = performance.now();
    await run();
    all.push(performance.now() - start);
  }
  return median(all);
}

/** Answers given without connection, each to another card: a page need not be told what was answered last. */
async function answers(server: Server): Promise<number> {
  let word = 100;
  return time(async () => {
    const card = `Wort${++word}|NOUN#meaning`;
    const event = { id: `bench-progress-${word}`, at: Date.now(), zone: ZONE, type: 'graded', card, grade: 3, on: null, offline: true };
    const answer = await fetch(`${server.url}/api/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events: [event] }),
    });
    const { results } = (await answer.json()) as { results: { ok: boolean }[] };
    if (!results[0]?.ok) throw new Error(`The answer was refused: ${JSON.stringify(results)}`);
  });
}
