import { createServer, type Server as Site } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { book } from './book.ts';
import { skipLevel, tap } from './learner.ts';
import { expect, expectAccessible, ONCE, test } from './test.ts';

test.use({ ownServer: true });

const files = path.join(import.meta.dirname, 'files');

/** Chooses a file and hands it over. */
async function bringInFile(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto('/import?from=file');
  await page.getByLabel('File').setInputFiles(typeof file === 'string' ? path.join(files, file) : file);
  await page.getByRole('button', { name: 'Bring in' }).click();
}

/** An import starts a process of its own, which takes its time on a busy machine. */
const opened = (page: Page) => expect(page).toHaveURL(/\/read\/.+/, { timeout: 60_000 });

const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test.describe('a file becomes a page with taps', () => {
  for (const name of [
    'werkstatt-1252.txt',
    'werkstatt.md',
    'werkstatt.html',
    'werkstatt.epub',
    'werkstatt.pdf',
    'werkstatt.docx',
    'werkstatt.odt',
  ]) {
    test(name, name.endsWith('.epub') ? {} : ONCE, async ({ page }) => {
      await skipLevel(page);
      await bringInFile(page, name);
      await opened(page);
      await expect(page.getByRole('heading', { level: 1, name: 'Die Werkstatt am Fluss' })).toBeVisible();
      const text = page.locator('main p').filter({ hasText: 'Am Ende der Fährstraße' });
      await expect(text).toContainText(
        'steht eine Werkstatt, die es eigentlich nicht mehr geben dürfte. Über der Tür hängt ein verblasstes Schild',
      );
      await expect(await tap(page, 'Schild')).toContainText(/sign/);
    });
  }

  for (const name of ['gespraech.srt', 'gespraech.vtt']) {
    test(name, ONCE, async ({ page }) => {
      await skipLevel(page);
      await bringInFile(page, name);
      await opened(page);
      await expect(page.locator('[data-sentence]').first()).toBeVisible();
      await expect(page.getByRole('article')).not.toContainText('-->');
    });
  }
});

test.describe('what cannot be brought in is refused with a sentence, and nothing is left', ONCE, () => {
  const english =
    'The committee will meet again on Thursday to discuss the new rules for the harbour and the people who live there. '.repeat(5);
  const rows: [string, string | ReturnType<typeof textFile>, RegExp][] = [
    ['an English text', textFile('news.txt', english), /English/],
    ['a scanned page', 'scan.pdf', /scan|picture|no text/i],
    ['an old Word file', 'werkstatt.doc', /docx/],
    ['a picture', 'bild.jpg', /picture|image/i],
    ['an empty file', textFile('leer.txt', ''), /empty/],
  ];
  for (const [what, file, sentence] of rows) {
    test(what, async ({ page }) => {
      await skipLevel(page);
      await page.goto('/read');
      const before = await page.getByRole('main').getByRole('heading', { level: 2 }).count();
      await bringInFile(page, file);
      await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence);
      await page.goto('/read');
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(before);
    });
  }
});

test('a stopped import leaves nothing behind', async ({ page }) => {
  await skipLevel(page);
  await bringInFile(page, textFile('Ein langes Buch.md', book(60_000)));
  await expect(page.getByRole('progressbar', { name: 'Bringing the text in' })).toBeVisible();
  await expect(page.getByText(/Analyzing, page \d+ of \d+/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('main')).toContainText('Stopped. Nothing was brought in.');
  await page.goto('/read');
  await expect(page.getByRole('main')).not.toContainText('Ein langes Buch');
});

test('a long text is cut into pages: contents, search, the next page, and the place is kept', async ({ page }) => {
  await skipLevel(page);
  await bringInFile(page, textFile('Ein Buch.md', `${book(9_000)}\n\nDer Leuchtturmwärter löscht das Licht.`));
  await opened(page);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('Page 1 of');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page).toHaveTitle(/page 2/);
  const first = (await page.locator('[data-word]').first().getAttribute('data-word')) ?? '';
  await tap(page, first);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: /page 2 of \d+, contents/ }).click();
  await expect(page.getByRole('link', { name: 'Kapitel 2' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Search in this text').fill('leuchtturmw');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('1 place with “leuchtturmw”')).toBeVisible();
  await page.getByRole('link', { name: /Leuchtturmwärter/ }).click();
  await expect(page.locator('[data-word="Leuchtturmwärter"]')).toBeInViewport();

  // Without a page, the address leads to where one was last.
  const here = /page (\d+) of/.exec((await page.getByRole('article').textContent()) ?? '')?.[1];
  await page.mouse.wheel(0, 200);
  const told = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"read"'));
  await page.goto('/read');
  await told.catch(() => {});
  await page
    .getByRole('link', { name: /Kapitel 1|Ein Buch/ })
    .first()
    .click();
  await expect(page.getByRole('article')).toContainText(`page ${here} of`);
});

test('the same text is not there twice', async ({ page }) => {
  await skipLevel(page);
  await bringInFile(page, 'werkstatt.md');
  await opened(page);
  await bringInFile(page, 'werkstatt.md');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('on your shelf already');
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Die Werkstatt am Fluss' })).toBeVisible();
});

test.describe('pages of the web', () => {
  let site: Site;
  let address = '';
  test.beforeAll(async () => {
    const paragraph =
      'Am Samstag hat die Stadt eine neue Brücke über den Fluss eröffnet, auf die die Anwohner zehn Jahre lang gewartet hatten. ';
    const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Neue Brücke eröffnet – Der Bote</title>
      <meta property="og:site_name" content="Der Bote"><meta name="author" content="Ida Blum"></head>
      <body><nav><a href="/">Startseite</a><a href="/sport">Sport</a></nav><article><h1>Neue Brücke eröffnet</h1>
      <p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(2)}Der Eintritt war frei.</p><p>${paragraph.repeat(3)}</p></article><footer>Impressum</footer></body></html>`;
    site = createServer((request, response) => {
      if (request.url === '/artikel') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      else response.writeHead(404, { 'content-type': 'text/html' }).end('nothing');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => site.once('listening', resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });
  test.afterAll(() => site.close());

  async function bringInPage(page: Page, url: string): Promise<void> {
    await page.goto(`/import?url=${encodeURIComponent(url)}`);
    await expect(page.getByLabel('Address of the page')).toHaveValue(url);
    await page.getByRole('button', { name: 'Bring in' }).click();
  }

  test('this machine is not asked unless it is allowed', async ({ page }) => {
    await skipLevel(page);
    await bringInPage(page, `${address}/artikel`);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(/this machine|private|own network/i);
  });

  test.describe('when it is allowed', () => {
    test.use({ serverEnv: { LESEFLUSS_ALLOW_PRIVATE: 'true' } });
    test('an article comes in without what stands around it, with its author and address', async ({ page }) => {
      await skipLevel(page);
      await bringInPage(page, `${address}/artikel`);
      await expect(page.getByRole('heading', { level: 1, name: 'Neue Brücke eröffnet' })).toBeVisible();
      await expect(page.getByRole('article')).toContainText('Ida Blum');
      await expect(page.getByRole('link', { name: 'Der Bote' })).toHaveAttribute('href', `${address}/artikel`);
      await expect(page.getByRole('article')).not.toContainText('Impressum');
      await expect(await tap(page, 'Brücke')).toContainText('bridge');
      await bringInPage(page, `${address}/fehlt`);
      await expect(page.getByRole('main').getByRole('alert')).toContainText('404');
    });
  });
});

test('the share sheet and the bookmark fill in the page, and nothing is brought in unasked', async ({ page, request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  expect(manifest.share_target).toMatchObject({ action: '/import', params: { url: 'url', text: 'text', title: 'title' } });
  await skipLevel(page);
  // Android shares an address as the text.
  await page.goto(`/import?title=Neue+Br%C3%BCcke&text=${encodeURIComponent('https://bote.example/artikel')}`);
  await expect(page.getByLabel('Address of the page')).toHaveValue('https://bote.example/artikel');
  await expect(page.getByRole('link', { name: 'Read in Lesefluss' })).toHaveAttribute('href', /^javascript:.*\/import\?url=/);
  await page.goto(`/import?title=Neue+Br%C3%BCcke&text=${encodeURIComponent('Die Stadt eröffnet heute eine Brücke.')}`);
  await expect(page.getByLabel('Text', { exact: false }).last()).toHaveValue('Die Stadt eröffnet heute eine Brücke.');
  await expect(page.getByLabel('Title')).toHaveValue('Neue Brücke');
});

test('every way to bring a text in is accessible', async ({ page }) => {
  await skipLevel(page);
  for (const way of ['Paste', 'File', 'Web page']) {
    await page.goto('/import');
    await page.getByRole('navigation', { name: 'Ways in' }).getByRole('link', { name: way }).click();
    await expect(page.getByRole('button', { name: 'Bring in' })).toBeVisible();
    await expectAccessible(page);
  }
});
