import { expect, type Locator, type Page } from '@playwright/test';

export const article = '/read/kim-lawrow-wonsan';

/** What a learner does on the pages, named as they would name it. */

/** The first start asks for a level; most journeys go on without one. */
export async function skipLevel(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /skip/i }).click();
  await expect(page.getByRole('button', { name: /skip/i })).toHaveCount(0);
}

export function word(page: Page, lemma: string): Locator {
  return page.locator(`[data-word="${lemma}"]`);
}

/** The gloss card of a word: beside the text on a desk, a sheet on a phone. */
export function glossCard(page: Page, lemma: string): Locator {
  return page.getByRole('complementary', { name: lemma, exact: true }).or(page.getByRole('dialog', { name: lemma, exact: true }));
}

/** The same card while it shows the phrase that the word is part of. It keeps the name of the word that was tapped. */
export function phraseCard(page: Page, phrase: string): Locator {
  return page.getByRole('dialog').filter({ has: page.getByRole('heading', { name: phrase, exact: true }) });
}

export async function tap(page: Page, lemma: string, which = 0): Promise<Locator> {
  // The text has come to life: a tap before is lost.
  await page.locator('[data-word][role="button"]').first().waitFor();
  await word(page, lemma).nth(which).click();
  // A part of a phrase opens as the phrase; the word is one step behind.
  await page.getByRole('dialog').waitFor();
  const alone = page.getByRole('button', { name: 'The word alone' });
  if (await alone.isVisible()) await alone.click();
  const card = glossCard(page, lemma);
  await expect(card).toBeVisible();
  return card;
}

/** Taps a word and keeps it, and waits until the server has said that it is saved. */
export async function keep(page: Page, lemma: string): Promise<void> {
  const card = await tap(page, lemma);
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes('"kept"'),
  );
  await card.getByRole('button', { name: 'Keep', exact: true }).click();
  expect((await saved).ok()).toBe(true);
  await page.keyboard.press('Escape');
}

/** Answers the card on screen and waits until the grade is saved. */
export async function grade(page: Page, answer: 'Knew it' | "Didn't know"): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).click();
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes('"graded"'),
  );
  await page.getByRole('button', { name: answer }).click();
  expect((await saved).ok()).toBe(true);
}

/** Presses a key until what it does is seen: one that is pressed before the page's script has begun is lost, as for anyone. */
export async function pressUntil(page: Page, key: string, seen: (within: { timeout: number }) => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await seen({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}
