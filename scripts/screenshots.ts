// `npx tsx scripts/screenshots.ts`: the pictures in docs/screenshots, taken from the production build with a learner who has used it for a while.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { article, grade, keep, skipLevel, word } from '../e2e/learner.ts';
import { dataFolder, prepare, Server } from '../e2e/server.ts';
import { browserArguments, findBrowser } from './browser.mjs';

const folder = path.resolve('docs/screenshots');
mkdirSync(folder, { recursive: true });
const screens = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

const pages: Record<string, (page: Page) => Promise<unknown>> = {
  today: (page) => page.goto('/', { waitUntil: 'networkidle' }),
  reader: async (page) => {
    await page.goto(article, { waitUntil: 'networkidle' });
    await word(page, 'eröffnen').first().click();
    await page.waitForTimeout(300);
  },
  review: async (page) => {
    await page.goto('/review', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.waitForTimeout(400);
  },
  progress: (page) => page.goto('/progress', { waitUntil: 'networkidle' }),
  shelf: (page) => page.goto('/read', { waitUntil: 'networkidle' }),
  import: (page) => page.goto('/import?from=file', { waitUntil: 'networkidle' }),
  words: (page) => page.goto('/words', { waitUntil: 'networkidle' }),
};

const server = new Server(dataFolder());
const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? undefined, args: browserArguments });
try {
  if (prepare(server.folder).status !== 0) throw new Error('the database could not be made ready');
  await server.start();
  const learner = await browser.newPage({ baseURL: server.url, viewport: screens.desk, timezoneId: 'Europe/Berlin' });
  await skipLevel(learner);
  await learner.goto(article);
  for (const lemma of ['Ferienanlage', 'empfangen', 'Machthaber', 'stattfinden', 'bestätigen', 'Denkmal', 'Gegenleistung', 'Würde'])
    await keep(learner, lemma);
  await learner.goto('/review');
  for (const answer of ['Knew it', 'Knew it', "Didn't know", 'Knew it'] as const) await grade(learner, answer);
  await learner.context().close();

  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        baseURL: server.url,
        viewport,
        colorScheme,
        timezoneId: 'Europe/Berlin',
        hasTouch: screen === 'phone',
      });
      const take = (name: string) => page.screenshot({ path: path.join(folder, `${name}-${screen}-${colorScheme}.png`) });
      for (const [name, open] of Object.entries(pages)) {
        await open(page);
        await take(name);
      }
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  await server.dispose();
}
