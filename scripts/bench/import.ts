import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { book } from '../../e2e/book.ts';
import { dataFolder, prepare, Server } from '../../e2e/server.ts';
import type { Figure } from '../bench.ts';
import { median } from './median.ts';

const SIZES = [500, 5_000, 20_000, 100_000];
const PAGES = [1, 100, 200];
const RUNS = 15;

/** Books brought in through the program as it runs: time and memory by size, the pages meanwhile, and what it costs to open a page of a book. */
export async function benchImport(): Promise<Figure[]> {
  const server = new Server(dataFolder());
  try {
    const prepared = prepare(server.folder);
    if (prepared.status !== 0) throw new Error(`prepare failed: ${prepared.stdout}${prepared.stderr}`);
    await server.start();
    const article = `${server.url}/read/kim-lawrow-wonsan`;
    await open(article); // warm
    const idle = median(await openings(article));
    const figures: Figure[] = [{ what: 'opening the first article, nothing else going on', value: idle, unit: 'ms' }];
    let slug = '';
    for (const words of SIZES) {
      const result = await bringIn(server.url, book(words), article);
      slug = result.article;
      const isBook = words === SIZES.at(-1);
      figures.push({
        what: `bringing in ${words.toLocaleString('en')} words`,
        value: result.seconds,
        unit: 's',
        ...(isBook && { atMost: 60 }),
      });
      if (!isBook) continue;
      figures.push(
        { what: 'its process at its largest (the program itself does not grow)', value: result.megabytes, unit: 'MB', atMost: 600 },
        { what: 'opening the first article meanwhile, median', value: median(result.meanwhile), unit: 'ms' },
      );
    }
    // In turn, so that what slows the machine slows all alike.
    const addresses = [article, ...PAGES.map((page) => `${server.url}/read/${slug}?page=${page}`)];
    const opened = addresses.map(() => ({ milliseconds: [] as number[], bytes: 0 }));
    for (let run = 0; run < RUNS; run++) {
      for (const [index, address] of addresses.entries()) {
        const { milliseconds, bytes } = await open(address);
        if (run > 0) opened[index]!.milliseconds.push(milliseconds);
        opened[index]!.bytes = bytes;
      }
    }
    const [first, ...pages] = opened;
    for (const [index, { milliseconds, bytes }] of pages.entries()) {
      const name = `page ${PAGES[index]} of the book against the first article`;
      figures.push(
        { what: `${name}, server time`, value: median(milliseconds) / median(first!.milliseconds), unit: '×', atMost: 1.2 },
        { what: `${name}, bytes (gzip)`, value: bytes / first!.bytes, unit: '×', atMost: 1.2 },
      );
    }
    return figures;
  } finally {
    await server.dispose();
  }
}

async function bringIn(url: string, text: string, meanwhileOpen: string) {
  const started = performance.now();
  const headers = { 'content-type': 'application/octet-stream' };
  const answer = await fetch(`${url}/api/import?name=buch.md`, { method: 'PUT', headers, body: text });
  const { id } = (await answer.json()) as { id: string };
  const meanwhile: number[] = [];
  let megabytes = 0;
  for (;;) {
    const { job } = (await (await fetch(`${url}/api/import/${id}`)).json()) as {
      job: { state: string; problem?: string; about: { article: string } };
    };
    if (job.state === 'done') return { article: job.about.article, seconds: (performance.now() - started) / 1000, megabytes, meanwhile };
    if (job.state !== 'running') throw new Error(`The import ended as ${job.state}: ${job.problem}`);
    megabytes = Math.max(megabytes, importProcess());
    meanwhile.push((await open(meanwhileOpen)).milliseconds);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Megabytes of the process that brings a text in. */
function importProcess(): number {
  const rows = execFileSync('ps', ['-eo', 'rss,args'], { encoding: 'utf8' }).split('\n');
  return Math.max(0, ...rows.filter((row) => row.includes('jobs/import/child.ts')).map((row) => Number.parseInt(row, 10) / 1024));
}

async function openings(address: string): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run++) all.push((await open(address)).milliseconds);
  return all;
}

async function open(address: string): Promise<{ milliseconds: number; bytes: number }> {
  const started = performance.now();
  const text = await (await fetch(address)).text();
  return { milliseconds: performance.now() - started, bytes: gzipSync(text).length };
}
