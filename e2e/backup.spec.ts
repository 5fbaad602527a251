import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { article, keep, skipLevel } from './learner.ts';
import { copyFolder, Server } from './server.ts';
import { expect, expectAccessible, ONCE, test } from './test.ts';

test.use({ ownServer: true });

const data = (page: Page) => page.getByRole('main').locator('#data');
const content = (page: Page) => page.getByRole('region', { name: 'What is in the file' });

/** Downloads a backup as the link in the settings does. */
async function download(page: Page): Promise<Buffer> {
  await page.goto('/settings');
  const begun = page.waitForEvent('download');
  await data(page).getByRole('link', { name: 'Download a backup' }).click();
  const file = await begun;
  expect(file.suggestedFilename()).toMatch(/^lesefluss-\d{4}-\d\d-\d\d\.backup$/);
  return fs.readFileSync(await file.path());
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles({ name: 'mine.backup', mimeType: 'application/octet-stream', buffer });
}

test('what was learned on one machine goes on on another; a second time nothing changes', async ({ page, prepared }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  const file = await download(page);

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lesefluss-'));
  fs.rmSync(folder, { recursive: true });
  copyFolder(prepared, folder);
  const other = new Server(folder);
  try {
    await other.start();
    await page.goto(`${other.url}/settings`);
    await choose(page, file);
    await expect(content(page)).toContainText('Made');
    await expect(content(page)).toContainText(/New here\s*\d+ events/);
    await expectAccessible(page);
    // Nothing is written before the learner says so.
    const wordsThere = async () => (await (await page.request.get(`${other.url}/api/words?state=all&sort=alphabet`)).json()).words;
    expect(await wordsThere()).toEqual([]);

    await content(page).getByRole('button', { name: 'Restore' }).click();
    const said = data(page).getByRole('status').filter({ hasText: 'Restored. Added:' });
    await expect(said).toContainText('before-restore.db');
    expect((await wordsThere()).map(({ lemma }: { lemma: string }) => lemma)).toEqual(['Ferienanlage']);
    expect(fs.readdirSync(path.join(folder, 'backups')).filter((name) => name.endsWith('-before-restore.db'))).toHaveLength(1);

    await choose(page, file);
    await expect(content(page)).toContainText('Nothing: everything in it is here already.');
    await expect(content(page).getByRole('button', { name: 'Restore' })).toHaveCount(0);
    await content(page).getByRole('button', { name: 'Close' }).click();
    await expect(content(page)).toHaveCount(0);
  } finally {
    await other.dispose();
  }
});

test('a file that is cut off, changed or foreign is refused with a sentence', ONCE, async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  const file = await download(page);
  const refusal = data(page).getByRole('alert');
  await choose(page, file.subarray(0, file.length - 30));
  await expect(refusal).toHaveText('This backup is damaged or was changed, so it cannot be restored.');
  await choose(page, Buffer.from('Guten Tag'));
  await expect(refusal).toHaveText('This is not a backup of Lesefluss.');
  await expect(content(page)).toHaveCount(0);
  await expectAccessible(page);
});

test('only pages of Lesefluss itself get a backup or restore one', async ({ page }) => {
  const headers = { origin: 'https://example.org' };
  expect((await page.request.get('/api/backup', { headers })).status()).toBe(403);
  expect((await page.request.put('/api/backup', { headers, data: Buffer.from('x') })).status()).toBe(403);
  expect((await page.request.get('/api/backup', { headers: { host: 'evil.example' } })).status()).toBe(403);
});
