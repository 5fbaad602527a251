import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { reset } from './reset.ts';
import { copyFolder, dataFolder, prepare, Server } from './server.ts';

/** Details of a journey that is the same whatever the screen: the phone leaves it out. */
export const ONCE = { tag: '@once' };

/** Milliseconds in which a request that was sent when a page was left arrives, on this machine. */
const LAST_REQUESTS = 250;

interface Fixtures {
  /** A server with a learner who has not done anything yet: the worker's, made new for this test, or one of the test's own. */
  server: Server;
  /** Whether the test wants a server that nobody else has had: because it stops it, changes its files, or starts long jobs. */
  ownServer: boolean;
  /** Settings of the test's own server, as variables. */
  serverEnv: Record<string, string>;
  /** Console errors that the test expects (a 404 page logs one); every other one fails it. */
  expectedErrors: RegExp[];
}

export const test = base.extend<Fixtures, { prepared: string; shared: { current: Server | null } }>({
  // Tables and bundled articles are made once per worker and copied: a start costs a second, not five.
  prepared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => {
      const folder = dataFolder();
      const done = prepare(folder);
      if (done.status !== 0) throw new Error(`prepare failed: ${done.stdout}${done.stderr}`);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // A start, and the first opening of each page after it, cost more than most journeys: one server serves one after the other.
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => {
      const shared: { current: Server | null } = { current: null };
      await use(shared);
      await shared.current?.dispose();
    },
    { scope: 'worker' },
  ],
  ownServer: [false, { option: true }],
  serverEnv: [{}, { option: true }],
  server: async ({ prepared, shared, serverEnv, ownServer }, use, info) => {
    if (ownServer || Object.keys(serverEnv).length > 0) {
      const server = await startServer(prepared, serverEnv);
      await use(server);
      await server.dispose();
      return;
    }
    if (shared.current) reset(shared.current.folder);
    else shared.current = await startServer(prepared);
    await use(shared.current);
    // What went wrong must not go on in the next test.
    if (info.status !== info.expectedStatus) {
      await shared.current.dispose();
      shared.current = null;
    }
  },
  expectedErrors: [[], { option: true }],
  baseURL: async ({ server }, use) => use(server.url),
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    const seen = [...errors];
    // What a page sends when it is left must have come before the next test's learner is made.
    if (!page.isClosed()) await page.goto('about:blank').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, LAST_REQUESTS));
    expect(seen.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

async function startServer(prepared: string, env: Record<string, string> = {}): Promise<Server> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lesefluss-'));
  rmSync(folder, { recursive: true });
  copyFolder(prepared, folder);
  const server = new Server(folder, { ...env });
  await server.start();
  return server;
}

export { expect };

/** Nothing serious for people who use the page otherwise than by eye and mouse. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}
