import type { Page } from '@playwright/test';
import { article, skipLevel, tap } from './learner.ts';
import { due, event, kept, leech, sendEvents } from './seed.ts';
import { expect, expectAccessible, test } from './test.ts';

const FIRST = ['Abend', 'Bahn', 'Chance', 'Dorf', 'Ende', 'Fluss', 'Garten', 'Haus', 'Insel', 'Jahr', 'Karte', 'Licht'];

const question = (page: Page) => page.getByRole('region', { name: 'Card' });
const show = (page: Page) => page.getByRole('button', { name: 'Show answer' }).click();

/** Does something, and waits until the server has saved it. */
async function saved(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes(`"${what}"`),
  );
  await act();
  expect((await answer).status()).toBe(200);
}

async function answer(page: Page, name: 'Knew it' | "Didn't know"): Promise<void> {
  await show(page);
  await page.getByRole('button', { name }).click();
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByText('More: this card').locator('..').click();
  await page.getByRole('button', { name }).click();
}

test.beforeEach(async ({ page }) => {
  await skipLevel(page);
});

test('ten things of different kinds are taken back one after the other, also on the server', async ({ page, request, baseURL }) => {
  await due(request, baseURL!, FIRST);
  await page.goto('/review');
  await expect(page.getByText('1 of 12')).toBeVisible();
  await expectAccessible(page);
  const first = await question(page).textContent();
  await answer(page, 'Knew it');
  await answer(page, "Didn't know");
  await choose(page, /^Suspend/);
  await page.keyboard.press('b');
  await choose(page, /^Not today/);
  await page.keyboard.press('k');
  await answer(page, "Didn't know");
  await choose(page, /^Remove/);
  await page.keyboard.press('s');
  await saved(page, 'graded', () => answer(page, 'Knew it'));
  await expect(page.getByText('11 of 14')).toBeVisible();

  for (let n = 0; n < 9; n++) await page.getByRole('button', { name: 'Undo' }).click();
  await saved(page, 'undone', () => page.keyboard.press('u'));
  await expect(page.getByText('1 of 12')).toBeVisible();
  expect(await question(page).textContent()).toBe(first);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  // Whatever was saved meanwhile, everything is as it was.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('1 of 12')).toBeVisible({ timeout: 1000 });
    expect(await question(page).textContent()).toBe(first);
  }).toPass();
});

test('the last answer is taken back from the end, after it was saved', async ({ page, request, baseURL }) => {
  await due(request, baseURL!, ['Abend']);
  await page.goto('/review');
  await answer(page, 'Knew it');
  await expect(page.getByText(/The next card is due/)).toBeVisible();
  await expectAccessible(page);
  await saved(page, 'undone', () => page.getByRole('button', { name: 'Undo' }).click());
  await expect(question(page)).toContainText('Abend');
  await page.reload();
  await expect(question(page)).toContainText('Abend');
});

test('the menu of a card: keys are told, Escape closes it, the word is one click away', async ({ page, request, baseURL }) => {
  await due(request, baseURL!, ['Abend', 'Bahn']);
  await page.goto('/review');
  await page.getByText('More: this card').locator('..').click();
  await expect(page.getByRole('button', { name: /^Bury until tomorrow/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Bury until tomorrow/ })).toBeHidden();
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/words\/Abend/);
});

test('a word forgotten eight times is set aside with help, and started again', async ({ page, request, baseURL }) => {
  // A word of the bundled texts, so that there are other sentences to learn it from.
  await leech(request, baseURL!, 'Treffen');
  // Texts are looked through once they were opened.
  await page.goto(article);
  await expect(page.locator('[data-word]').first()).toBeVisible();
  await page.goto('/');
  await page.getByRole('link', { name: 'Set aside' }).click();
  const card = page.getByRole('region', { name: 'Forgotten too often' }).getByRole('listitem').first();
  await expect(card).toContainText('forgotten 8 times');
  await expect(card).toContainText('Another sentence to learn it from');
  await expectAccessible(page);
  await saved(page, 'suspended', () => card.getByRole('button', { name: /^Start again/ }).click());
  await expect(card.getByRole('status')).toContainText('Asked again');
  await saved(page, 'undone', () => card.getByRole('button', { name: 'Undo' }).click());
  await saved(page, 'kept', () => card.getByRole('button', { name: 'Learn it from this' }).first().click());
  await page.goto('/review');
  await expect(question(page)).toContainText('Treffen');
  await expect(question(page)).not.toContainText('Hier steht');
  await page.goto('/review/set-aside');
  await expect(page.getByRole('heading', { name: 'Nothing is set aside' })).toBeVisible();
});

test('practice says so and leaves the schedule as it is', async ({ page, request, baseURL }) => {
  await due(request, baseURL!, ['Abend', 'Bahn']);
  await page.goto('/review');
  const first = await question(page).textContent();
  await saved(page, 'graded', () => answer(page, "Didn't know"));
  await page.goto('/review?practice=missed');
  await expect(page.getByText('Practice. What you missed today. The schedule stays as it is.')).toBeVisible();
  expect(await question(page).textContent()).toBe(first);
  await expectAccessible(page);
  await saved(page, 'practiced', () => answer(page, 'Knew it'));
  await expect(page.getByRole('heading', { name: 'Practice is over' })).toBeVisible();
  await page.goto('/review?practice=words&state=learning');
  await expect(page.getByText('1 of 1')).toBeVisible();
  // Still missed.
  await page.goto('/review?practice=missed');
  expect(await question(page).textContent()).toBe(first);
});

test('a limit is told, lifted for today, and set back', async ({ page, request, baseURL }) => {
  const now = Date.now();
  const limit = event(now, { type: 'setting-changed', name: 'limit.new', value: 2 });
  await sendEvents(request, baseURL!, [limit, ...FIRST.slice(0, 5).map((lemma, n) => kept(lemma, now - 5000 + n, n))]);
  await page.goto('/');
  await expect(page.getByText('2 cards', { exact: true })).toBeVisible();
  await expect(page.getByText('2 new cards today; 3 more wait for tomorrow.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/review');
  await answer(page, 'Knew it');
  await answer(page, 'Knew it');
  await expect(page.getByText('3 more wait for tomorrow')).toBeVisible();
  await saved(page, 'setting-changed', () => page.getByRole('button', { name: 'Ask 3 more today' }).click());
  await expect(page.getByRole('button', { name: /^Go on with 3 cards/ })).toBeVisible();
  await saved(page, 'undone', () => page.getByRole('status').getByRole('button', { name: 'Undo' }).click());
  await expect(page.getByRole('button', { name: /^Go on with/ })).toHaveCount(0);
});

test('what has piled up is spread over days, and decided again', async ({ page, request, baseURL }) => {
  await due(
    request,
    baseURL!,
    Array.from({ length: 90 }, (_, n) => `Wort${n}`),
  );
  // Of those a few were usual: one day with 90 answers makes 90 usual, so that is not enough.
  const before = Array.from({ length: 27 }, (_, n) =>
    event(Date.now() - (61 + n) * 86_400_000, { type: 'looked-up', word: { key: 'x|NOUN', lemma: 'x', pos: 'NOUN', headword: 'x' } }),
  );
  await sendEvents(request, baseURL!, before);
  await sendEvents(request, baseURL!, [
    kept('Anfang', Date.now() - 90 * 86_400_000),
    event(Date.now() - 87 * 86_400_000, { type: 'graded', card: 'Anfang|NOUN#meaning', grade: 4, on: null, offline: true }),
  ]);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /cards have piled up/ })).toBeVisible();
  await expectAccessible(page);
  await saved(page, 'setting-changed', () => page.getByRole('button', { name: /^Over 3 days/ }).click());
  await expect(page.getByText(/^Day 1 of 3: 9\d cards/)).toBeVisible();
  await expect(page.getByText(/^3\d cards$/)).toBeVisible();
  await saved(page, 'undone', () => page.getByRole('region', { name: 'What had piled up' }).getByRole('button', { name: 'Undo' }).click());
  await expect(page.getByRole('heading', { name: /cards have piled up/ })).toBeVisible();
  await page.goto('/review');
  await saved(page, 'setting-changed', () => page.getByRole('button', { name: /^Over 14 days/ }).click());
  await expect(page.getByText(/^1 of 7$/)).toBeVisible();
});

test('the words of one article are reviewed from its menu on the shelf', async ({ page, request, baseURL }) => {
  await due(request, baseURL!, ['Abend']);
  await page.goto('/read');
  await page
    .getByText(/^More: .*Wonsan|^More: .*Kim/)
    .first()
    .locator('..')
    .click();
  await page.getByRole('link', { name: /^Review its words/ }).click();
  await expect(page.getByText(/Words from “.*” that are due/)).toBeVisible();
  await saved(page, 'graded', () => answer(page, 'Knew it'));
});

test('with four answers each says when the card would come back', async ({ page, request, baseURL }) => {
  await sendEvents(request, baseURL!, [
    event(Date.now(), { type: 'setting-changed', name: 'answers', value: 4 }),
    kept('Abend', Date.now() - 1000),
  ]);
  await page.goto('/review');
  await show(page);
  await expect(page.getByRole('button', { name: /^Again/ })).toContainText('1 min');
  await expect(page.getByRole('button', { name: /^Easy/ })).toContainText(/days/);
  await expectAccessible(page);
});

test.describe('a due word in a text', () => {
  test.beforeEach(async ({ request, baseURL }) => {
    await due(request, baseURL!, ['Ferienanlage', 'Soldat']);
    await sendEvents(request, baseURL!, [event(Date.now(), { type: 'setting-changed', name: 'review.inText', value: true })]);
  });

  test('is asked before it is told; the answer is a review, and taken back', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('[data-state="due"]').first()).toBeVisible();
    const card = await tap(page, 'Ferienanlage');
    await expect(card).toContainText('Do you remember?');
    await expect(card.getByText(/resort|holiday/i).first()).toBeHidden();
    await expectAccessible(page);
    await card.getByRole('button', { name: 'Show' }).click();
    await expect(card.getByText(/resort|holiday/i).first()).toBeVisible();
    await saved(page, 'graded', () => card.getByRole('button', { name: 'Knew it' }).click());
    await expect(card.getByRole('button', { name: 'Knew it' })).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    // Not twice a day, whether the page has just been opened or not.
    await expect(await tap(page, 'Ferienanlage')).not.toContainText('Do you remember?');
    await saved(page, 'undone', () => page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click());
    await page.goto('/review');
    await expect(page.getByText('1 of 2')).toBeVisible();
  });

  test('Escape tells it without an answer', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('[data-state="due"]').first()).toBeVisible();
    const card = await tap(page, 'Soldat');
    await expect(card).toContainText('Do you remember?');
    await page.keyboard.press('Escape');
    await expect(card).toBeVisible();
    await expect(card.getByText(/soldier/i).first()).toBeVisible();
    await expect(card.getByRole('button', { name: 'Knew it' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await page.goto('/review');
    await expect(page.getByText('1 of 2')).toBeVisible();
  });
});
