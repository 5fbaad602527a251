import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { article, keep, phraseCard, skipLevel, tap, word } from './learner.ts';
import { prepare } from './server.ts';
import { expect, expectAccessible, ONCE, test } from './test.ts';

const built = path.join(path.dirname(import.meta.dirname), 'data', 'dictionary.db');

test.beforeEach(async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
});

/** Waits until the server has saved what `act` does. */
async function saved(page: Page, what: 'corrected' | 'undone', act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes(`"${what}"`),
  );
  await act();
  expect((await answer).status()).toBe(200);
}

/** Pins another sense of the open card; one tap, once the others are shown. */
async function pin(page: Page, card: Locator, gloss: string): Promise<void> {
  await card.getByText(/more sense/).click();
  await saved(page, 'corrected', () => card.getByRole('button', { name: `Pin: ${gloss}`, exact: true }).click());
}

async function openForm(card: Locator): Promise<Locator> {
  await card.getByRole('button', { name: 'Correct', exact: true }).click();
  const form = card.getByRole('form', { name: 'Correct' });
  await expect(form).toBeVisible();
  return form;
}

const save = (page: Page, form: Locator) => saved(page, 'corrected', () => form.getByRole('button', { name: 'Save' }).click());
/** The sense that the card shows first. */
const first = (card: Locator) => card.locator('[class*="fitting"]');

test('a sense pinned here holds here alone; the card made from this sentence follows', async ({ page }) => {
  await keep(page, 'Land');
  const card = await tap(page, 'Land');
  await expect(first(card)).not.toHaveText(/^land/);
  await pin(page, card, 'land');
  await expect(first(card)).toHaveText(/^land/);
  await expect(card).toContainText('Pinned here.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(first(await tap(page, 'Land', 1))).not.toHaveText(/^land/);
  await page.goto('/review');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.locator('[class*="sense"]')).toHaveText(/^land/);
  await page.goto('/words');
  await expect(page.getByRole('main').locator('[class*="gloss"]')).toHaveText(/^land/);
});

test('a pin can hold everywhere, and each step can be taken back', async ({ page }) => {
  const card = await tap(page, 'Land');
  await pin(page, card, 'land');
  await saved(page, 'corrected', () => card.getByRole('button', { name: 'Everywhere' }).click());
  await expect(card).toContainText('Pinned everywhere.');
  await page.keyboard.press('Escape');
  const other = await tap(page, 'Land', 1);
  await expect(first(other)).toHaveText(/^land/);
  await saved(page, 'undone', () => other.getByRole('button', { name: 'Unpin' }).click());
  await expect(first(other)).not.toHaveText(/^land/);
  await page.keyboard.press('Escape');
  // The pin of the one place was there before, and is again.
  await expect(await tap(page, 'Land')).toContainText('Pinned here.');
});

test('by keys: a number pins, E says it of the whole word, U takes back, C opens the form', async ({ page }) => {
  const card = await tap(page, 'Land');
  // In whatever order the senses are: the number is the one that stands before it.
  await card.getByText(/more sense/).click();
  const third = (await card
    .getByRole('button', { name: /^Pin: / })
    .nth(1)
    .getAttribute('aria-label'))!.slice('Pin: '.length);
  const before = (await first(card).textContent())!;
  await page.keyboard.press('3');
  await expect(first(card)).toContainText(third);
  await page.keyboard.press('e');
  await expect(card).toContainText('Pinned everywhere.');
  await page.keyboard.press('u');
  await expect(card).toContainText('Pinned here.');
  await page.keyboard.press('u');
  await expect(first(card)).toHaveText(before);
  await page.keyboard.press('c');
  const form = card.getByRole('form', { name: 'Correct' });
  await expect(form.getByLabel('Meaning, in your words')).toBeFocused();
  await page.keyboard.type('nuck');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(card).toBeFocused();
});

test('an own meaning is shown on every occurrence at once, on the card and in the list', async ({ page }) => {
  await keep(page, 'Machthaber');
  const card = await tap(page, 'Machthaber', 1);
  const form = await openForm(card);
  await expectAccessible(page);
  await expect(form.getByRole('button', { name: 'Save' })).toBeDisabled();
  await form.getByLabel('Meaning, in your words').fill('strongman');
  await save(page, form);
  await expect(first(card)).toContainText('strongman');
  await page.keyboard.press('Escape');
  await expect(first(await tap(page, 'Machthaber'))).toContainText('strongman');
  await page.goto('/words');
  await expect(page.getByRole('main')).toContainText('strongman');
  await page.getByRole('link', { name: /Machthaber/ }).click();
  await expect(page.getByRole('main')).toContainText('strongman');
  await page.goto('/review');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.locator('[class*="sense"]')).toHaveText('strongman');
});

test('a phrase takes an own meaning, the single word behind it keeps its own', async ({ page }) => {
  await word(page, 'Vernehmen').click();
  const phrase = phraseCard(page, 'dem Vernehmen nach');
  const form = await openForm(phrase);
  await expect(form.getByLabel('Base form')).toHaveCount(0);
  await form.getByLabel('Meaning, in your words').fill('as one hears');
  await save(page, form);
  await expect(first(phrase)).toContainText('as one hears');
  await page.getByRole('button', { name: 'The word alone' }).click();
  await expect(page.getByRole('dialog', { name: 'Vernehmen', exact: true })).not.toContainText('as one hears');
  await page.goto('/settings');
  await expect(page.getByRole('list', { name: 'Your corrections' })).toContainText('dem Vernehmen nach');
});

test('an article is corrected in the reader, on the card and in the list', async ({ page }) => {
  await keep(page, 'Kontakt');
  const card = await tap(page, 'Kontakt');
  const form = await openForm(card);
  await form.getByRole('combobox', { name: /^Article/ }).selectOption('das');
  await save(page, form);
  await expect(card.getByRole('heading')).toContainText('das');
  await page.goto('/words');
  await expect(page.getByRole('link', { name: /das\s+Kontakt/ })).toBeVisible();
  await page.goto('/review');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByRole('heading', { name: /das\s+Kontakt/ })).toBeVisible();
});

test('a base form is corrected: the word is the other one, with its senses, and its card has gone along', async ({ page }) => {
  await keep(page, 'Gespräch');
  const card = await tap(page, 'Gespräch');
  const form = await openForm(card);
  await form.getByLabel('Base form').fill('Gesprächigkeit');
  await save(page, form);
  const after = page.getByRole('dialog', { name: 'Gesprächigkeit', exact: true });
  await expect(after).toBeVisible();
  await expect(word(page, 'Gesprächigkeit')).toHaveCount(1);
  await expect(word(page, 'Gespräch')).toHaveCount(0);
  // The senses come from the server, with the word's own article.
  await expect(after.getByRole('heading')).toContainText('die');
  await expect(first(after)).toContainText(/talkativeness|communicativeness/);
  await page.goto('/words');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('Gesprächigkeit');
  await page.goto('/review');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByRole('heading', { name: /Gesprächigkeit/ })).toBeVisible();
  await page.goto(article);
  const again = await tap(page, 'Gesprächigkeit');
  await expect(again).toContainText(/kept/i);
  await saved(page, 'undone', () => again.getByRole('button', { name: 'Not my base form' }).click());
  await expect(word(page, 'Gespräch')).toHaveCount(1);
  await page.goto('/words');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('link', { name: /Gespräch(?!igkeit)/ })).toBeVisible();
});

test('a verb and a particle that do not belong together are kept apart', async ({ page }) => {
  const card = await tap(page, 'stattfinden');
  const form = await openForm(card);
  await form.getByLabel(/keep apart/i).check();
  await save(page, form);
  await expect(word(page, 'stattfinden')).toHaveCount(0);
  await page.reload();
  const verb = await tap(page, 'finden');
  await expect(first(verb)).toContainText(/to find/);
  await expect(page.locator('[data-lit]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await tap(page, 'statt');
  await page.keyboard.press('Escape');
  const again = await tap(page, 'finden');
  await saved(page, 'undone', () => again.getByRole('button', { name: 'Join again' }).click());
  await expect(word(page, 'stattfinden')).toHaveCount(2);
});

test('settings list every correction, take back each, and hand all of them out', async ({ page }) => {
  await pin(page, await tap(page, 'Land'), 'land');
  await page.keyboard.press('Escape');
  const form = await openForm(await tap(page, 'Machthaber'));
  await form.getByLabel('Meaning, in your words').fill('strongman');
  await save(page, form);
  await page.goto('/settings');
  const list = page.getByRole('list', { name: 'Your corrections' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('listitem').first()).toContainText('strongman');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /download your corrections/i }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file.events).toMatchObject([
    { type: 'corrected', word: { lemma: 'Land' }, correction: { what: 'sense' } },
    { type: 'corrected', word: { lemma: 'Machthaber' }, correction: { what: 'gloss', gloss: 'strongman' } },
  ]);
  await saved(page, 'undone', () => list.getByRole('button', { name: /Undo.*Machthaber/ }).click());
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.goto(article);
  await expect(first(await tap(page, 'Machthaber'))).not.toContainText('strongman');
});

test.describe('on a server of its own', ONCE, () => {
  test.use({ ownServer: true });

  test('corrections survive a restart and another dictionary', async ({ page, server, expectedErrors }) => {
    // While the server is down the page may fail to reach it.
    expectedErrors.push(/Failed to load resource|ERR_CONNECTION_REFUSED|Failed to fetch|fetch failed/i);
    await pin(page, await tap(page, 'Land'), 'land');
    await page.keyboard.press('Escape');
    const form = await openForm(await tap(page, 'Machthaber'));
    await form.getByLabel('Meaning, in your words').fill('strongman');
    await save(page, form);
    await page.goto('/words');
    await server.restart();
    const holds = async () => {
      await page.goto(article);
      await expect(first(await tap(page, 'Land'))).toHaveText(/^land/);
      await page.keyboard.press('Escape');
      await expect(first(await tap(page, 'Machthaber'))).toContainText('strongman');
    };
    await holds();
    // All that came from the dictionary is gone and made anew: first without any, then with one again.
    const dictionary = path.join(server.folder, 'dictionary.db');
    for (const change of [() => rmSync(dictionary), () => copyFileSync(built, dictionary)]) {
      await page.goto('/words');
      await server.stop();
      change();
      expect(prepare(server.folder).status).toBe(0);
      await server.start();
      await holds();
    }
  });
});

test('the card says where each statement comes from, and when it is not sure', async ({ page }) => {
  const card = await tap(page, 'Überraschungsoffensive');
  await card.getByText('Sources').click();
  const sources = card.locator('details', { hasText: 'Sources' }).getByRole('definition');
  await expect(sources.first()).toHaveText('by rule, from the parts');
  await expect(card.getByRole('term').filter({ hasText: 'parts' })).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const land = await tap(page, 'Land');
  await land.getByText('Sources').click();
  await expect(land.getByRole('definition').first()).toHaveText('dictionary');
  await pin(page, land, 'land');
  await expect(land.getByRole('definition').first()).toHaveText('said by you');

  await page.goto('/import');
  await page.getByLabel(/title/i).fill('Was keiner kennt');
  const text = 'Das war echt cringe, sagte der Creator am Abend. Die Frau sieht ihm dabei zu und lacht, weil er es nicht besser kann.';
  await page.getByLabel(/text/i).last().fill(text);
  await page.getByRole('button', { name: /bring in|import|add/i }).click();
  await expect(page).toHaveURL(/\/read\/.+/);
  await page.getByText('cringe', { exact: true }).click();
  const unknown = page.getByRole('dialog');
  await expect(unknown).toContainText('Not sure: this may be another word.');
  await expect(unknown).toContainText(/A guess: /);
});
