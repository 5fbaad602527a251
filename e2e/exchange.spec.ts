import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { foreignPackage } from './foreign-package.ts';
import { article, keep, skipLevel } from './learner.ts';
import { expect, expectAccessible, ONCE, test } from './test.ts';

const data = (page: Page) => page.getByRole('main').locator('#data');
const content = (page: Page) => page.getByRole('region', { name: 'What is in the file' });
const wordsHere = async (page: Page): Promise<string[]> => {
  const { words } = await (await page.request.get('/api/words?state=all&sort=alphabet')).json();
  return words.map(({ lemma }: { lemma: string }) => lemma);
};

async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  await page.goto('/settings');
  const begun = page.waitForEvent('download');
  await data(page).getByRole('link', { name }).click();
  const done = await begun;
  return { file: done.suggestedFilename(), bytes: fs.readFileSync(await done.path()) };
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Anki package or list of words').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** A process of its own reads the file: on a machine that does other things as well it takes its time. */
const JOB = { timeout: 60_000 };

/** While it is looked at once more, buttons wait. */
async function looked(page: Page): Promise<void> {
  await expect(content(page)).toHaveAttribute('aria-busy', 'false', JOB);
}

test('words go to Anki, and what comes back unchanged adds nothing', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  const { file, bytes } = await download(page, 'Anki package');
  expect(file).toMatch(/^lesefluss-\d{4}-\d\d-\d\d\.apkg$/);

  await choose(page, file, bytes);
  await looked(page);
  await expect(content(page)).toContainText(/Here already\s*1 word/);
  await expect(content(page).getByRole('button', { name: 'Take over' })).toHaveCount(0);
  await content(page).getByRole('button', { name: 'Close' }).click();
  await expect(content(page)).toHaveCount(0);
});

test('a deck of somebody’s own: fields are guessed and can be said otherwise, unclear words are asked, and all is taken back by one Undo', async ({
  page,
}) => {
  await skipLevel(page);
  const now = Date.now();
  const deck = foreignPackage(
    [
      { german: '<b>der Hund</b>, -e', english: 'dog', sentence: 'Der Hund bellt laut. [sound:hund.mp3]', interval: 30 },
      { german: 'laufen', english: 'to run', interval: 12 },
      { german: 'das Haus', english: 'house' },
      { german: 'See', english: '', interval: 9 },
      { german: 'xyzzy', english: '<script>alert(1)</script>nothing' },
    ],
    now,
  );
  await page.goto('/settings');
  await choose(page, 'My German.apkg', deck);
  await looked(page);
  await expect(content(page)).toContainText(/Holds\s*5 notes/);
  await expect(content(page)).toContainText(/New words\s*3 words/);
  await expect(content(page)).toContainText(/Review log\s*6 reviews/);
  await expect(content(page)).toContainText('1 sound or picture');
  await expect(content(page).getByLabel('German word')).toHaveValue('0');
  await expect(content(page).getByLabel(/^Meaning/)).toHaveValue('1');
  await expectAccessible(page);
  // Nothing is written before the learner says so.
  expect(await wordsHere(page)).toEqual([]);

  // Said otherwise, it is looked at again; and back.
  await content(page).getByLabel('German word').selectOption({ index: 2 });
  await expect(content(page)).toContainText(/New words\s*1 word/, JOB);
  await content(page).getByLabel('German word').selectOption({ index: 1 });
  await expect(content(page)).toContainText(/New words\s*3 words/, JOB);
  await looked(page);

  await content(page).getByLabel(/^See/).selectOption({ label: 'der See, -, -n: lake; inland lake' });
  await content(page).getByRole('button', { name: 'Take over' }).click();
  const said = data(page).getByRole('status').filter({ hasText: 'Taken over:' });
  await expect(said).toContainText('4 new words', JOB);
  await expect(said).toContainText('before-import.db');
  expect(await wordsHere(page)).toEqual(['Haus', 'Hund', 'laufen', 'See']);
  await expectAccessible(page);

  // Its own sentence, without sound and markup; where it came from is told, and no text is linked.
  await page.goto('/words/Hund%7CNOUN');
  await expect(page.getByRole('main')).toContainText('Der Hund bellt laut.');
  await expect(page.getByRole('main')).toContainText('from Anki');
  await expect(page.getByRole('main')).not.toContainText('sound:');

  await page.goto('/settings');
  const past = data(page).getByRole('region', { name: 'Taken over lately' });
  await expect(past).toContainText('My German.apkg');
  await past.getByRole('button', { name: /^Undo/ }).click();
  await expect(data(page).getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible(JOB);
  expect(await wordsHere(page)).toEqual([]);
  await expect(past).toHaveCount(0);
});

test('a list of words comes in, and the table that goes out has them', async ({ page }) => {
  await skipLevel(page);
  await page.goto('/settings');
  await choose(page, 'liste.txt', Buffer.from('der Apfel - apple\ndie Brücke - bridge\nschwimmen - to swim\n'));
  await looked(page);
  await expect(content(page)).toContainText(/Holds\s*3 lines/);
  await expect(content(page)).toContainText(/New words\s*3 words/);
  await content(page).getByRole('button', { name: 'Take over' }).click();
  await expect(data(page).getByRole('status').filter({ hasText: 'Taken over: 3 new words.' })).toBeVisible(JOB);

  const { bytes } = await download(page, 'Spreadsheet (CSV)');
  const table = bytes.toString('utf8');
  expect(table.startsWith('\uFEFFWord,Article,Plural')).toBe(true);
  expect(table).toContain('Brücke,die,Brücken');
});

test('a file that is cut off or foreign is refused with a sentence', ONCE, async ({ page }) => {
  await skipLevel(page);
  const deck = foreignPackage([{ german: 'der Hund', english: 'dog' }], Date.now());
  const refusal = data(page).getByRole('alert');
  await page.goto('/settings');
  await choose(page, 'cut.apkg', deck.subarray(0, deck.length - 40));
  await expect(refusal).toHaveText('This package is damaged: it is cut off or was changed on its way. Export it from Anki once more.', JOB);
  await choose(page, 'picture.apkg', fs.readFileSync('public/icon-192.png'));
  await expect(refusal).toContainText('This is neither a package of Anki nor a list of words.', JOB);
  await expect(content(page)).toHaveCount(0);
  await expectAccessible(page);
});

test('only pages of Lesefluss itself get words or bring them', async ({ page }) => {
  const headers = { origin: 'https://example.org' };
  expect((await page.request.get('/api/export/apkg', { headers })).status()).toBe(403);
  expect((await page.request.put('/api/exchange', { headers, data: Buffer.from('x') })).status()).toBe(403);
  expect((await page.request.get('/api/export/csv', { headers: { host: 'evil.example' } })).status()).toBe(403);
});
