import { createServer, type Server as Site } from 'node:http';
import type { AddressInfo } from 'node:net';
import { skipLevel } from './learner.ts';
import { Server } from './server.ts';
import { expect, expectAccessible, ONCE, test } from './test.ts';

test.use({ ownServer: true });

/** A newspaper on this machine, with a front page, a feed and pages. */
class Paper {
  texts = ['Die Brücke', 'Das Bad'];
  isBroken = false;
  readonly #site: Site = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    if (this.isBroken) return response.writeHead(503).end();
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end('<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Bote</body></html>');
    }
    if (path === '/feed') {
      const items = this.texts.map(
        (each) =>
          `<item><title>${each}</title><link>/${encodeURIComponent(each)}</link><description>Kurz gesagt: ${each} wird geöffnet.</description><pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate></item>`,
      );
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      return response.end(`<rss version="2.0"><channel><title>Der Bote</title>${items.join('')}</channel></rss>`);
    }
    const title = this.texts.find((each) => path === `/${each}`);
    if (!title) return response.writeHead(404).end();
    const sentences = [
      'Die Stadt will im Frühjahr wieder öffnen, was lange geschlossen war, weil viele Menschen darauf gewartet haben.',
      'Am Montag sagte die Bürgermeisterin, dass die Arbeiten schon im nächsten Monat beginnen und ein halbes Jahr dauern.',
      'Wer in der Nähe wohnt, bekommt einen Brief mit allen Terminen und kann seine Fragen am Telefon stellen.',
    ];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(
      `<html lang="de"><body><article><h1>${title}</h1>${sentences.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`,
    );
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#site.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#site.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#site.closeAllConnections();
    this.#site.close();
  }
}

test.describe('feeds', () => {
  let paper: Paper;
  let address: string;
  // Sites of this machine are asked only where the owner allows it.
  test.beforeEach(async ({ server }) => {
    paper = new Paper();
    address = await paper.open();
    await server.stop();
    server.env.LESEFLUSS_ALLOW_PRIVATE = 'true';
    await server.start();
  });
  test.afterEach(() => paper.close());

  test('follow a site by its front page, bring one text in, dismiss the other, take it back', async ({ page }) => {
    await skipLevel(page);
    await page.goto('/feeds');
    await expect(page.getByRole('heading', { name: 'No feeds yet' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Address').first().fill(address);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(page.getByText('You follow Der Bote now.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Die Brücke' })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Dismiss Das Bad' }).click();
    await expect(page.getByText('Dismissed: Das Bad')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { name: 'Das Bad' })).toBeVisible();

    await page.getByRole('button', { name: 'Bring in Die Brücke' }).click();
    await page.waitForURL(/\/read\//);
    await expect(page.getByRole('heading', { name: 'Die Brücke' })).toBeVisible();
    await expect(page.locator('[data-word="Bürgermeisterin"]').first()).toBeVisible();
    await page.goto('/feeds');
    await expect(page.getByRole('heading', { name: 'Das Bad' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Die Brücke' })).toHaveCount(0);
  });

  test('check now finds what is new; a site with a problem says so; unfollowing is undone; all of it after a restart', async ({
    page,
    server,
  }) => {
    await skipLevel(page);
    await page.goto('/feeds');
    await page.getByLabel('Address').first().fill(`${address}/feed`);
    await page.keyboard.press('Enter');
    await expect(page.getByText('You follow Der Bote now.')).toBeVisible();
    paper.texts = ['Der Turm', ...paper.texts];
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect(page.getByText('1 new text.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Der Turm' })).toBeVisible();

    paper.isBroken = true;
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect(page.getByText(/has a problem of its own \(503\)/)).toBeVisible();

    await page.getByRole('button', { name: 'Unfollow Der Bote' }).click();
    await expect(page.getByText('Unfollowed: Der Bote')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Der Turm' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { name: 'Der Turm' })).toBeVisible();
    const saved = page.waitForResponse((response) => response.url().endsWith('/api/feeds'));
    await page.getByLabel('Check Der Bote').selectOption({ label: 'once a day' });
    await (await saved).finished();

    // What the page still waits for would end with the server.
    await page.goto('about:blank');
    await server.restart();
    await page.goto('/feeds');
    await expect(page.getByRole('heading', { name: 'Der Turm' })).toBeVisible();
    await expect(page.getByLabel('Check Der Bote')).toHaveValue('1440');
  });

  test('what is no feed is refused with a sentence, and asking can be stopped', async ({ page }) => {
    await skipLevel(page);
    await page.goto('/feeds');
    const follow = async (typed: string) => {
      await page.getByLabel('Address').first().fill(typed);
      await page.getByRole('button', { name: 'Follow', exact: true }).click();
    };
    await follow(`${address}/nirgends`);
    await expect(page.getByText(/There is no such page/)).toBeVisible();
    await follow('ftp://bote.example/feed');
    await expect(page.getByText(/begin with https:\/\/ or http:\/\//)).toBeVisible();
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    await follow(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/`);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('Stopped.')).toBeVisible();
    silent.closeAllConnections();
    silent.close();
    await expect(page.getByRole('heading', { name: 'No feeds yet' })).toBeVisible();
  });
});

test('a site of this machine is not asked, unless the owner allows it', async ({ page }) => {
  const paper = new Paper();
  const address = await paper.open();
  await skipLevel(page);
  await page.goto('/feeds');
  await page.getByLabel('Address').first().fill(address);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByText(/belongs to this machine or its home network/)).toBeVisible({ timeout: 60_000 });
  paper.close();
});

test('while the program runs, feeds are checked by themselves', ONCE, async ({ page, server }) => {
  test.slow();
  const paper = new Paper();
  const address = await paper.open();
  await server.stop();
  const own = new Server(server.folder, { LESEFLUSS_ALLOW_PRIVATE: 'true' });
  await own.start();
  await page.goto(own.url);
  await page.getByRole('button', { name: /skip/i }).click();
  await expect(page.getByRole('button', { name: /skip/i })).toHaveCount(0);
  await page.goto(`${own.url}/feeds`);
  await page.getByLabel('Address').first().fill(address);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByText('You follow Der Bote now.')).toBeVisible();
  // A page that is open while the server ends tells of its broken connection.
  await page.goto('about:blank');
  await own.stop();
  // Two hours later.
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(`${server.folder}/lesefluss.db`);
  db.exec('UPDATE "Feed" SET "nextCheck" = 0');
  db.close();
  paper.texts = ['Der Turm', ...paper.texts];
  await own.start();
  await expect(async () => {
    await page.goto(`${own.url}/feeds`);
    await expect(page.getByRole('heading', { name: 'Der Turm' })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.goto('about:blank');
  await own.stop();
  paper.close();
});
