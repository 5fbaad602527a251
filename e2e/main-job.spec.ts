import { article, grade, keep, skipLevel, tap } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

test('read, keep, review, see the progress, and find all of it again after a restart', async ({ page, server }) => {
  await skipLevel(page);
  await page.goto(article);
  for (const lemma of ['Ferienanlage', 'empfangen', 'stattfinden']) await keep(page, lemma);

  await page.goto('/review');
  await expect(page.getByText(/1 of 3/)).toBeVisible();
  await expectAccessible(page);
  await grade(page, 'Knew it');
  await grade(page, 'Knew it');
  await grade(page, 'Knew it');
  await page.goto('/progress');
  await expectAccessible(page);
  await expect(page.getByRole('main')).toContainText(/3 reviews/);

  await server.restart();
  await page.goto('/progress');
  await expect(page.getByRole('main')).toContainText(/3 reviews/);
  await page.goto('/words');
  for (const lemma of ['Ferienanlage', 'empfangen', 'stattfinden']) await expect(page.getByRole('main')).toContainText(lemma);
  await page.goto(article);
  const card = await tap(page, 'Ferienanlage');
  await expect(card).toContainText(/kept|learning/i);
});

test('a card shows the sentence it came from, and its back what the gloss card shows', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'stattfinden');
  await page.goto('/review');
  await expect(page.getByRole('main')).toContainText('Das Treffen fand zumindest in Teilen auf einer Jacht statt.');
  await expect(page.locator('main mark')).toHaveCount(2);
  await expect(page.getByText(/take place/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByText(/take place/i).first()).toBeVisible();
  await expectAccessible(page);
});

test('keeping a word twice, in two forms, makes one card', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Soldat');
  await page.goto('/review');
  await expect(page.getByText(/1 of 1/)).toBeVisible();
});

test('"Make cards" proposes words worth learning, and makes those that stay ticked', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  await page
    .getByRole('link', { name: /make cards/i })
    .or(page.getByRole('button', { name: /make cards/i }))
    .first()
    .click();
  const proposals = page.getByRole('checkbox');
  await expect(proposals.first()).toBeChecked();
  const offered = await proposals.count();
  expect(offered).toBeGreaterThan(5);
  for (const name of ['Lawrow', 'Kim', 'Wonsan']) await expect(page.getByRole('checkbox', { name })).toHaveCount(0);
  for (let index = 3; index < offered; index++) await proposals.nth(index).uncheck();
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes('"kept"'),
  );
  await page.getByRole('button', { name: /make 3 cards/i }).click();
  expect((await saved).ok()).toBe(true);
  await page.goto('/review');
  await expect(page.getByText(/1 of 3/)).toBeVisible();
});

test('an answer can be taken back, and the card is there again', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  await keep(page, 'empfangen');
  await page.goto('/review');
  await grade(page, "Didn't know");
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/1 of 2/)).toBeVisible();
  await grade(page, 'Knew it');
  await grade(page, 'Knew it');
  await page.goto('/progress');
  await expect(page.getByRole('main')).toContainText(/2 reviews/);
});

test('a level presumes the commonest words known, and one undo takes it back', async ({ page }) => {
  await page.goto('/');
  const saved = page.waitForResponse((response) => response.url().endsWith('/api/events'));
  await page.getByRole('button', { name: /B1/ }).click();
  expect((await saved).ok()).toBe(true);
  await page.goto(article);
  const card = await tap(page, 'Land');
  await expect(card).toContainText(/presumed|level/i);
  await page.goto('/');
  await page.getByRole('button', { name: /undo/i }).click();
  await expect(page.getByRole('button', { name: /B1/ })).toBeVisible();
});
