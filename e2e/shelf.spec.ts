import type { Locator, Page } from '@playwright/test';
import { skipLevel } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

/** The texts on the shelf, as listed. */
const rows = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
const row = (page: Page, title: string): Locator => rows(page).filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const titles = (page: Page): Promise<string[]> => rows(page).getByRole('heading').allInnerTexts();
const levels = async (page: Page): Promise<string[]> =>
  (
    await rows(page)
      .locator('summary')
      .filter({ hasText: /^[ABC][12]/ })
      .allInnerTexts()
  ).map((text) => text.slice(0, 2));

/** The three dots of a text. */
const more = (text: Locator): Locator => text.locator('summary').filter({ hasText: 'More: ' });

/** A button says what it does, and unseen to which text. */
const button = (where: Page | Locator, action: string, title: string): Locator =>
  where.getByRole('button', { name: new RegExp(`^${action}\\s*: ${title}$`) });

/** Does what is on the menu of a text, and waits until the server has said that it is saved. */
async function choose(page: Page, title: string, action: string): Promise<void> {
  await more(row(page, title)).click();
  const saved = page.waitForResponse((response) => response.url().endsWith('/api/events'));
  await button(row(page, title), action, title).click();
  expect((await saved).ok()).toBe(true);
}

async function undo(page: Page, title: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().endsWith('/api/events'));
  await button(page, 'Undo', title).click();
  expect((await saved).ok()).toBe(true);
}

async function paste(page: Page, title: string): Promise<void> {
  await page.goto('/import');
  await page.getByLabel(/title/i).fill(title);
  const text = `Der Fluss heißt ${title}. Die Stadt eröffnet im Frühling ein neues Museum. Viele Besucher freuen sich darauf, weil der Eintritt frei ist.`;
  await page.getByLabel(/text/i).last().fill(text);
  await page.getByRole('button', { name: /bring in|import|add/i }).click();
  // Analyzed in a process of its own, which a busy machine takes its time to start.
  await expect(page).toHaveURL(/\/read\/.+/, { timeout: 90_000 });
}

async function chooseLevel(page: Page, level: string): Promise<void> {
  await page.goto('/');
  const saved = page.waitForResponse((response) => response.url().endsWith('/api/events'));
  await page.getByRole('button', { name: new RegExp(`^${level}`) }).click();
  expect((await saved).ok()).toBe(true);
}

test('the shelf is sorted by what reads well today, and otherwise as asked; the address says how', async ({ page }) => {
  await chooseLevel(page, 'B1');
  await page.goto('/read');
  const shares = (
    await rows(page)
      .getByText(/% known/)
      .allInnerTexts()
  ).map((text) => Number.parseInt(text, 10));
  expect(shares.length).toBeGreaterThan(10);
  // Below the band the nearest comes first. Figures are rounded down, so equal ones may stand in any order.
  expect(Math.max(...shares)).toBeLessThan(92);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  const first = (await titles(page))[0]!;

  await page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: 'Easiest' }).click();
  await expect(page).toHaveURL(/sort=level/);
  const found = await levels(page);
  expect(found).toEqual([...found].sort());
  expect([found[0], found.at(-1)]).toEqual(['A2', 'C1']);

  await page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: 'Title' }).click();
  await expect(page).toHaveURL(/sort=title/);
  const sorted = await titles(page);
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('de').compare));

  // Today suggests the same one.
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: first })).toBeVisible();
});

test('filters and search narrow it down, also without a script, and all is shown again', async ({ browser, server, page }) => {
  await skipLevel(page);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
  const plain = await context.newPage();
  await plain.goto('/read?sort=title');
  const all = await rows(plain).count();
  await plain.getByText('Filters', { exact: true }).click();
  await plain.getByLabel('Level').selectOption('B1');
  await plain.getByLabel('Length').selectOption('short');
  await plain.getByRole('button', { name: 'Apply' }).click();
  await expect(plain).toHaveURL(/level=B1.*length=short.*sort=title/);
  expect(new Set(await levels(plain))).toEqual(new Set(['B1']));
  await expect(plain.getByText('Filters (2)')).toBeVisible();
  await plain.getByRole('link', { name: 'Show all' }).click();
  await expect(rows(plain)).toHaveCount(all);
  await plain.getByLabel('Search').fill('nachtzug');
  await plain.getByRole('button', { name: 'Find' }).click();
  expect(await titles(plain)).toEqual(['Der Nachtzug kommt zurück']);
  await plain.getByLabel('Search').fill('xyz');
  await plain.getByRole('button', { name: 'Find' }).click();
  await expect(plain.getByText('No text fits.')).toBeVisible();
  await context.close();
});

test('a text says why it has its level, when asked', async ({ page }) => {
  await chooseLevel(page, 'B1');
  await page.goto('/read');
  const text = row(page, 'Der Nachtzug kommt zurück');
  const why = text.getByText(/^About B1\. Sentences of \d+ words on average; one word in \w+ is outside the commonest 4,000/);
  await expect(why).toBeHidden();
  await text.locator('summary').filter({ hasText: 'B1' }).focus();
  await page.keyboard.press('Enter');
  await expect(why).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await text.locator('summary').filter({ hasText: 'B1' }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(why).toBeHidden();
});

test('a text is put away and taken back, and stays where it was put', async ({ page }) => {
  await skipLevel(page);
  await page.goto('/read');
  const title = 'Lohnt sich noch';
  const count = await rows(page).count();
  await choose(page, title, 'Archive');
  await expect(page.getByRole('status').filter({ hasText: `Archived: ${title}` })).toBeVisible();
  // The button that was pressed is gone: what undoes it has the focus.
  await expect(button(page, 'Undo', title)).toBeFocused();
  await expect(rows(page)).toHaveCount(count - 1);
  await undo(page, title);
  await expect(row(page, title).getByRole('link', { name: title })).toBeFocused();
  await page.reload();
  await expect(rows(page)).toHaveCount(count);

  await choose(page, title, 'Archive');
  await page.reload();
  await expect(rows(page)).toHaveCount(count - 1);
  await page.goto('/read?show=archived');
  expect(await titles(page)).toEqual([title]);
  await expectAccessible(page);
  await choose(page, title, 'Put back');
  await page.goto('/read');
  await expect(rows(page)).toHaveCount(count);
});

test('an own text is renamed and deleted, and both are taken back', async ({ page }) => {
  test.setTimeout(240_000);
  await skipLevel(page);
  await paste(page, 'Die Weser');
  await page.goto('/read');
  await more(row(page, 'Die Weser')).click();
  await expectAccessible(page);
  await button(row(page, 'Die Weser'), 'Rename', 'Die Weser').click();
  const field = row(page, 'Die Weser').getByLabel('Title');
  await expect(field).toBeFocused();
  await field.fill('Ein Fluss im Norden');
  const saved = page.waitForResponse((response) => response.url().endsWith('/api/events'));
  await page.keyboard.press('Enter');
  expect((await saved).ok()).toBe(true);
  await expect(row(page, 'Ein Fluss im Norden')).toBeVisible();
  await row(page, 'Ein Fluss im Norden').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ein Fluss im Norden');

  await page.goto('/read');
  await choose(page, 'Ein Fluss im Norden', 'Delete');
  await expect(page.getByRole('status').filter({ hasText: 'Deleted: Ein Fluss im Norden' })).toBeVisible();
  await undo(page, 'Ein Fluss im Norden');
  await expect(row(page, 'Ein Fluss im Norden')).toBeVisible();
  await choose(page, 'Ein Fluss im Norden', 'Delete');
  await page.reload();
  await expect(row(page, 'Ein Fluss im Norden')).toHaveCount(0);
  // Bundled texts cannot be deleted, only put away.
  const bundled = 'Lohnt sich noch';
  await more(row(page, bundled)).click();
  await expect(row(page, bundled).getByRole('button', { name: /^Delete/ })).toHaveCount(0);

  await page.goto('/read?show=deleted');
  await choose(page, 'Ein Fluss im Norden', 'Put back');
  await page.goto('/read?from=own');
  expect(await titles(page)).toEqual(['Ein Fluss im Norden']);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme });
    test(`nothing serious to say against its accessibility, with filters and a menu open (${theme})`, async ({ page }) => {
      await chooseLevel(page, 'A2');
      await page.goto('/read?level=B2&show=unread');
      await expect(page.getByLabel('Level')).toHaveValue('B2');
      await expectAccessible(page);
      await more(rows(page).first()).click();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });
}
