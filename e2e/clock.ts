import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from './test.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'lesefluss-clock-'));
const file = path.join(folder, 'shift');
writeFileSync(file, '0');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Journeys on a server whose clock can be set. */
export const test = base.extend({});
test.use({
  serverEnv: { CLOCK_FILE: file, NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'clock.mjs')}` },
});

/** Makes it this time on the server and in the page. @example await setClock(page, '2026-03-29T01:30:00Z') */
export async function setClock(page: Page, time: string): Promise<number> {
  const at = Date.parse(time);
  writeFileSync(file, String(at - Date.now()));
  await page.clock.setSystemTime(at);
  // The server looks at it anew.
  await new Promise((resolve) => setTimeout(resolve, 60));
  return at;
}
