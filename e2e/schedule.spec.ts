import path from 'node:path';
import type { Page } from '@playwright/test';
import { default_w } from 'ts-fsrs';
import { knownHistories, writeAnswers } from '../jobs/fit/test-log.ts';
import { skipLevel } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

const schedule = (page: Page) => page.getByRole('main').locator('#schedule');
const wish = (page: Page) => page.getByRole('slider', { name: 'To be remembered when a card comes back' });

test('what is wished for is told with its cost, and kept', async ({ page }) => {
  await skipLevel(page);
  await page.goto('/settings');
  await expect(wish(page)).toBeEnabled();
  await expect(wish(page)).toHaveValue('90');
  const cost = schedule(page).getByText(/^About \d+ minutes a day, \d+ answers$/);
  const minutes = async () => Number(/\d+/.exec((await cost.textContent()) ?? '')?.[0]);
  const usual = await minutes();
  await expect(schedule(page)).toContainText('assumed with 10 new cards a day');

  const saved = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"retention"'));
  await wish(page).press('End');
  await expect(schedule(page).getByText('97 %', { exact: true })).toBeVisible();
  expect(await minutes()).toBeGreaterThan(usual);
  await saved;
  const longest = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"maximum-interval"'));
  await schedule(page).getByRole('radio', { name: '2 years' }).check();
  await longest;
  await expectAccessible(page);

  await page.reload();
  await expect(wish(page)).toHaveValue('97');
  await expect(schedule(page).getByRole('radio', { name: '2 years' })).toBeChecked();
});

test('with too few answers the fit says how many it needs', async ({ page }) => {
  await skipLevel(page);
  await page.goto('/settings');
  await schedule(page).getByRole('button', { name: 'Fit to my answers' }).click();
  await expect(schedule(page).getByRole('alert')).toContainText('There are 0 answers from a later day so far, and 400 are needed', {
    timeout: 30_000,
  });
});

test.describe('with a year of answers', () => {
  test.use({ ownServer: true });

  test('weights are fitted, compared, taken, and taken back; stopped, nothing changes', async ({ page, server }) => {
    test.setTimeout(180_000);
    await skipLevel(page);
    const forgetful = default_w.map((weight, at) => (at < 4 ? weight / 3 : at === 8 ? 1.1 : weight));
    writeAnswers(path.join(server.folder, 'lesefluss.db'), 'local', await knownHistories(60, 8, forgetful));
    await page.goto('/settings');
    await schedule(page).getByRole('button', { name: 'Fit to my answers' }).click();
    await expect(schedule(page).getByRole('progressbar')).toBeVisible();
    await schedule(page).getByRole('button', { name: 'Stop' }).click();
    await expect(schedule(page).getByRole('status')).toHaveText('Stopped. The weights are as they were.');

    await schedule(page).getByRole('button', { name: 'Fit to my answers' }).click();
    await expect(schedule(page).getByRole('status')).toContainText('Your answers are predicted better now', { timeout: 120_000 });
    const figures = schedule(page).getByRole('table', { name: 'How well answers are predicted; less is better' });
    await expect(figures.getByRole('row', { name: /Log loss/ }).getByRole('cell')).toHaveCount(2);
    await expect(schedule(page)).toContainText(/Yours were fitted on .* to [\d,]+ of your answers\./);
    await expectAccessible(page);

    await schedule(page).getByRole('button', { name: 'Undo' }).click();
    await expect(schedule(page).getByRole('status')).toHaveText('Taken back: the weights from before are in use again.');
    await expect(schedule(page)).toContainText('In use are the published ones');
  });
});
