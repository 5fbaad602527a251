import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { dataFolder, freePort, prepare, Server } from '../../e2e/server.ts';
import type { Figure } from '../bench.ts';
import { browserArguments, findBrowser } from '../browser.mjs';
import { median } from './median.ts';

const article = '/read/kim-lawrow-wonsan';
const taps = 20;
/** Milliseconds that a finger rests on the word: a tap without any exists only in programs. */
const press = 50;

/** The reading page of the first article, production build, against an empty Next page built in the same run. */
export async function benchReader(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? undefined, args: browserArguments });
  const server = new Server(dataFolder());
  try {
    const prepared = prepare(server.folder);
    if (prepared.status !== 0) throw new Error(`prepare failed: ${prepared.stdout}${prepared.stderr}`);
    await server.start();
    const empty = await emptyPageScripts(browser);
    const load = await loaded(browser, server.url + article);
    const tapped = await tapping(browser, server.url + article);
    return [
      { what: 'JavaScript of an empty Next page (gzip)', value: empty / 1024, unit: 'KB' },
      { what: 'JavaScript of the reading page above that (gzip)', value: (load.scripts - empty) / 1024, unit: 'KB', atMost: 30 },
      { what: 'document of the reading page (gzip)', value: load.document / 1024, unit: 'KB', atMost: 70 },
      { what: 'layout shift while loading and tapping', value: tapped.shift, unit: '', atMost: 0 },
      { what: `requests of ${taps} taps`, value: tapped.requests, unit: '', atMost: 0 },
      { what: `tap to painted card, median of ${taps}, CPU slowed 4×`, value: median(tapped.milliseconds), unit: 'ms', atMost: 50 },
      { what: 'tap to painted card, slowest', value: Math.max(...tapped.milliseconds), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await server.dispose();
  }
}

/** Bytes on the wire of the document and of all scripts. */
async function loaded(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.context().close();
  return { document: bytes.Document ?? 0, scripts: bytes.Script ?? 0 };
}

async function tapping(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number; painted: number[] };
    seen.shift = 0;
    seen.painted = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    // From the moment the finger is lifted, which makes it a tap (the event's own time stamp), until after the frame that shows the card has been painted.
    addEventListener(
      'click',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.painted.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      },
      true,
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const cpu = await page.context().newCDPSession(page);
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  page.on('request', (request) => {
    // What the tap writes (looked up) is sent later, in the background, and is not what the card waits for.
    if (!request.url().endsWith('/api/events')) requests++;
  });
  await tapWords(page);
  const { shift, painted } = await page.evaluate(() => {
    const { shift, painted } = window as unknown as { shift: number; painted: number[] };
    return { shift, painted };
  });
  await page.context().close();
  return { requests, shift, milliseconds: painted };
}

/** Taps words with different lemmas, each checked to be lit and to open the card of its name. */
async function tapWords(page: Page) {
  const lemmas = await page
    .locator('[data-word]')
    .evaluateAll((words) => [...new Set(words.map((word) => (word as HTMLElement).dataset.word ?? ''))]);
  for (const lemma of lemmas.slice(5, 5 + taps)) {
    await page.locator(`[data-word="${lemma}"]`).first().click({ delay: press });
    await page.locator(`[data-word="${lemma}"][data-lit]`).first().waitFor();
    await page.getByRole('dialog', { name: lemma, exact: true }).waitFor();
  }
}

/** An empty page with the same framework, built and loaded here: what Next costs by itself. */
async function emptyPageScripts(browser: Browser): Promise<number> {
  const folder = path.resolve('test-results/empty-page') /* not below node_modules, where nothing is compiled */;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'app'), { recursive: true });
  const root = JSON.stringify(path.resolve('.'));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(
    path.join(folder, 'next.config.js'),
    `export default { agentRules: false, turbopack: { root: ${root} }, typescript: { ignoreBuildErrors: true } };`,
  );
  writeFileSync(path.join(folder, 'app/layout.tsx'), 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;');
  writeFileSync(path.join(folder, 'app/page.tsx'), 'export const dynamic = "force-dynamic"; export default () => <p>Empty</p>;');
  const next = path.resolve('node_modules/next/dist/bin/next');
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: folder, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the empty page did not build: ${built.stdout}${built.stderr}`);
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: folder, env, stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}/`;
    while (!(await fetch(url).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 100));
    return (await loaded(browser, url)).scripts;
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
