import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeFreedict } from '../jobs/test-freedict.ts';
import { article, glossCard, keep, skipLevel, tap } from './learner.ts';
import type { Server } from './server.ts';
import { expect, expectAccessible, ONCE, test } from './test.ts';

test.use({ ownServer: true });

// Written for these journeys, in the format of FreeDict.
const FRENCH = [
  'Außenminister /ˈaʊ̯sn̩/ <n, masc>\nministre des Affaires étrangères\nLeiter des Außenministeriums\n',
  'Offensive <n, fem>\noffensive\nAngriff\n',
  'Überraschung <n, fem>\nsurprise\nunerwartetes Ereignis\n',
];
/** Enough to see the bar and to have time to stop. */
const MANY = Array.from({ length: 60_000 }, (_, at) => `Kunstwort${at} <n, neut>\nmot ${at}\nkein wirkliches Wort\n`);

const source = mkdtempSync(path.join(os.tmpdir(), 'lesefluss-freedict-'));
test.afterAll(() => rmSync(source, { recursive: true, force: true }));

/** A source of its own for a test, named to the server. */
async function offer(server: Server, name: string, entries: string[]): Promise<string> {
  const folder = path.join(source, `${name}-${test.info().project.name}`);
  writeFreedict(folder, 'fra', entries);
  server.env.LESEFLUSS_FREEDICT = folder;
  await server.restart();
  return folder;
}

const choose = async (page: Page, language: string) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: language, exact: true }).check({ force: true });
};

async function saved(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/events'));
  await act();
  expect((await answer).ok()).toBe(true);
}

test('glosses in French: installed, read, filled up with English, and back', async ({ page, server }) => {
  await offer(server, 'whole', FRENCH);
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Außenminister');

  await choose(page, 'French');
  await expectAccessible(page);
  await expect(page.getByText(/licence is CC BY-SA 3\.0/)).toBeVisible();
  await saved(page, () => page.getByRole('button', { name: 'Install French' }).click());
  await expect(page.getByText('French is installed.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'French', exact: true })).toBeChecked();
  await expect(page.getByText(/^French from Deutsch-français FreeDict\+WikDict .*CC BY-SA 3\.0/)).toBeVisible();

  await page.goto(article);
  const card = await tap(page, 'Außenminister');
  await expect(card.getByText('ministre des Affaires étrangères')).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('Escape');
  // The parts of a compound, put together as French does.
  await expect(await tap(page, 'Überraschungsoffensive')).toContainText('offensive surprise');
  await page.keyboard.press('Escape');
  const gap = await tap(page, 'Ferienanlage');
  await expect(gap).toContainText(/holiday|resort/i);
  // The gloss, and those of the parts.
  await expect(gap.getByText('English', { exact: true }).first()).toBeVisible();

  await page.goto('/settings');
  await saved(page, () => page.getByRole('checkbox', { name: 'English where French has nothing' }).uncheck());
  await page.goto(article);
  await expect(await tap(page, 'Ferienanlage')).toContainText('Not in the dictionary');

  // What was kept before keeps its gloss.
  await page.goto('/review');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByRole('main')).toContainText(/foreign minister/i);

  await saved(page, () => choose(page, 'English'));
  await page.goto(article);
  await tap(page, 'Außenminister');
  await expect(glossCard(page, 'Außenminister')).toContainText(/foreign minister/i);
  await expect(glossCard(page, 'Außenminister')).not.toContainText('ministre');
});

test('an installation shows how far it is, can be stopped, and leaves nothing', async ({ page, server }) => {
  await offer(server, 'many', [...FRENCH, ...MANY]);
  await skipLevel(page);
  await choose(page, 'French');
  await page.getByRole('button', { name: 'Install French' }).click();
  const bar = page.getByRole('progressbar', { name: 'Installing French' });
  await expect(bar).toBeVisible();
  await expect(page.getByText(/Reading the entries, \d+ %/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was installed.')).toBeVisible();
  expect(readdirSync(server.folder).filter((name) => /^dictionary-|\.part/.test(name))).toEqual([]);

  // A page that is opened while it runs shows it, and it goes on without a page.
  await page.getByRole('button', { name: 'Install French' }).click();
  await expect(bar).toBeVisible();
  await page.goto('/words');
  await page.goto('/settings');
  await expect(bar.or(page.getByRole('radio', { name: 'French', exact: true }))).not.toHaveCount(0);
  await expect.poll(() => existsSync(path.join(server.folder, 'dictionary-fra.db')), { timeout: 60_000 }).toBe(true);
});

test.describe('a server that dies', ONCE, () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test('leaves no half of a dictionary, and installs it the next time', async ({ page, server }) => {
    await offer(server, 'killed', [...FRENCH, ...MANY]);
    await skipLevel(page);
    await choose(page, 'French');
    await page.getByRole('button', { name: 'Install French' }).click();
    await expect(page.getByText(/Reading the entries, \d+ %/)).toBeVisible();
    await server.restart('SIGKILL');
    expect(existsSync(path.join(server.folder, 'dictionary-fra.db'))).toBe(false);
    await choose(page, 'French');
    await saved(page, () => page.getByRole('button', { name: 'Install French' }).click());
    await expect(page.getByText('French is installed.')).toBeVisible();
    expect(readdirSync(server.folder).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

test('a damaged dictionary is refused in a sentence, and the whole one taken the next time', ONCE, async ({ page, server }) => {
  const folder = await offer(server, 'damaged', FRENCH);
  truncateSync(path.join(folder, 'freedict-deu-fra.dict.dz'), 200);
  await skipLevel(page);
  await choose(page, 'French');
  await page.getByRole('button', { name: 'Install French' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The dictionary is cut off' })).toBeVisible();
  await expectAccessible(page);
  writeFreedict(folder, 'fra', FRENCH);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('French is installed.')).toBeVisible();
});

test('only pages of the program itself start an installation', async ({ request }) => {
  const foreign = await request.post('/api/jobs/glosses/fra', { headers: { origin: 'https://example.com' } });
  expect(foreign.status()).toBe(403);
  expect((await request.post('/api/jobs/glosses/klingon')).status()).toBe(404);
  expect(await (await request.get('/api/jobs/glosses/fra')).json()).toEqual({ job: null, installed: false });
});
