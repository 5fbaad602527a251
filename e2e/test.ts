import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { copyFolder, dataFolder, prepare, Server } from './server.ts';

interface Fixtures {
  /** A server of this test's own, with a learner who has not done anything yet. */
  server: Server;
  /** Settings of this test's server, as variables. */
  serverEnv: Record<string, string>;
  /** Console errors that the test expects (a 404 page logs one); every other one fails it. */
  expectedErrors: RegExp[];
}

export const test = base.extend<Fixtures, { prepared: string }>({
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
  serverEnv: [{}, { option: true }],
  server: async ({ prepared, serverEnv }, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lesefluss-'));
    rmSync(folder, { recursive: true });
    copyFolder(prepared, folder);
    const server = new Server(folder, { ...serverEnv });
    await server.start();
    await use(server);
    await server.dispose();
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
    expect(errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

export { expect };

/** Nothing serious for people who use the page otherwise than by eye and mouse. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}
